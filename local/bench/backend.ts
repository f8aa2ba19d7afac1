import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What loading takes, in milliseconds of processor time. */
export interface Loading {
  bundle: number;
  /** A Node that loads nothing, on this very machine: what the number above is to be held against. */
  nothing: number;
}

const tries = 15;

/** Processor time of loading a bundle in a fresh process: the least of several tries, since nothing makes it less by chance. */
export function loading(bundle: string): Loading {
  const times = Array.from({ length: tries }, () => {
    const script = `
      const before = process.cpuUsage();
      globalThis.__forge_runtime__ = {};
      require(${JSON.stringify(bundle)});
      const { user, system } = process.cpuUsage(before);
      console.log(user + system, before.user + before.system);`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    const [bundleUs = NaN, nothingUs = NaN] = stdout.trim().split(' ').map(Number);
    return { bundleUs, nothingUs };
  });
  return {
    bundle: Math.min(...times.map(({ bundleUs }) => bundleUs)) / 1000,
    nothing: Math.min(...times.map(({ nothingUs }) => nothingUs)) / 1000,
  };
}

/** Bytes of a file as it goes over the wire. */
export function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
