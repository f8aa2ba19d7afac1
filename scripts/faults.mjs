// npm run faults -- --cases N --seed S: runs under faults that are drawn at random. The first that goes wrong is made as short as it can be;
// with --all every one is printed as it was drawn.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './once.mjs';
import { ensureDependencies, giveUp } from './setup.mjs';

function options() {
  try {
    return parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } } }).values;
  } catch (error) {
    return giveUp(error.message, 64);
  }
}

const { cases = '10000', seed = String(randomInt(1_000_000)), all = false } = options();
if (![cases, seed].every((number) => /^\d{1,9}$/.test(number))) giveUp('--cases and --seed take whole numbers.', 64);
ensureDependencies();
console.log(`${cases} cases, seed ${seed}. To have them again: npm run faults -- --cases ${cases} --seed ${seed}`);
const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'unit', '-i', 'test/faults/mix.test.ts'];
const env = { ...process.env, READINESS_FAULT_CASES: cases, READINESS_FAULT_SEED: seed, READINESS_FAULT_ALL: all ? '1' : '0' };
process.exitCode = spawnSync(process.execPath, jest, { cwd: root, stdio: 'inherit', env }).status ?? 1;
