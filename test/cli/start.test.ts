import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/command';

let data: string;
let running: ChildProcess[];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'readiness-data-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

interface Started {
  child: ChildProcess;
  /** What it printed, as soon as that matches or it has ended. */
  printed(expected: RegExp): Promise<string>;
  ended: Promise<number | null>;
}

function start(args: string[], environment: Record<string, string> = {}): Started {
  const child = startCommand('start', ['--data', data, ...args], environment);
  running.push(child);
  let text = '';
  const ended = once(child, 'close').then(() => child.exitCode);
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const printed = async (expected: RegExp): Promise<string> => {
    while (!expected.test(text) && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
    return text;
  };
  return { child, printed, ended };
}

it.each(['SIGINT', 'SIGTERM'] as const)('prints an address that answers, and stops cleanly on %s', async (signal) => {
  const { child, printed, ended } = start(['--port', '0']);
  const text = await printed(/http:\S+/);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  const response = await fetch(address);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('first-setup')]);
  child.kill(signal);
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

it('keeps the log-in apart, for the owner only', async () => {
  const { child, printed, ended } = start(['--port', '0', '--scenario', 'ready']);
  await printed(/http:\S+/);
  child.kill('SIGTERM');
  await ended;
  expect(readFileSync(join(data, 'ready/store.json'), 'utf8')).not.toMatch(/password/i);
  expect(readFileSync(join(data, 'ready/secrets.json'), 'utf8')).toMatch(/password/);
});

it('says that a port is taken, and how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { printed, ended } = start(['--port', String(port)]);
  try {
    expect(await ended).toBe(64);
    expect(await printed(/taken/)).toBe(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`);
  } finally {
    other.close();
  }
});

it.each<[string, string[], Record<string, string>, number, string]>([
  ['a port that is no number', ['--port', 'http'], {}, 64, '--port takes a number'],
  ['an option that there is not', ['--fast'], {}, 64, '--help'],
  ['a scenario that there is not', ['--scenario', 'nowhere'], {}, 64, 'There is: first-setup, ready'],
  ['half an environment', [], { AQUA_URL: 'https://x.aqua-cloud.io' }, 64, 'JIRA_URL'],
  [
    'a Jira that does not answer',
    [],
    {
      JIRA_URL: 'http://127.0.0.1:1',
      JIRA_EMAIL: 'a',
      JIRA_API_TOKEN: 'b',
      AQUA_URL: 'https://x.aqua-cloud.io',
      AQUA_USERNAME: 'c',
      AQUA_PASSWORD: 'd',
    },
    69,
    'Jira does not answer',
  ],
])('ends with one line for %s', async (_name, args, environment, status, line) => {
  const { printed, ended } = start(args, environment);
  expect(await ended).toBe(status);
  const text = await printed(/\n/);
  expect(text).toContain(line);
  expect(text.trim().split('\n')).toHaveLength(1);
});
