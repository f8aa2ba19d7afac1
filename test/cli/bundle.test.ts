import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../../src/contract';
import { checklist } from '../support/command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('records a bundle that is judged again to the same run', async () => {
  const file = join(folder, 'bundle.json');
  const recorded = await checklist(['--record', file, '--format', 'json']);
  expect(recorded.err).toMatch(/holds the plan with its answers, \d+ facts, and what \d+ rows came to/);
  expect(recorded.err).toContain('Judged again over the stand-ins, every row comes to the same.');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toMatch(/nordlicht|brandt/i);

  const replayed = await checklist(['--replay', file, '--format', 'json']);
  expect(replayed.err).toMatch(/^All \d+ rows come to what they came to when they were recorded\.\n$/);
  expect(replayed.status).toBe(recorded.status);
  const [before, after] = [recorded, replayed].map(({ out }) => JSON.parse(out) as Run);
  expect(after?.counts).toEqual(before?.counts);
  expect(after?.results.map(({ check, outcome }) => [check, outcome])).toEqual(
    before?.results.map(({ check, outcome }) => [check, outcome]),
  );
});

it('says what is different, and what a bundle holds nothing of', async () => {
  const file = join(__dirname, '../bundles/first-setup.json');
  const other = join(folder, 'other.json');
  writeFileSync(other, readFileSync(file, 'utf8').replace('"items":412', '"items":413'));
  const { err, out } = await checklist(['--replay', other]);
  expect(err).toContain('These rows come to something else than when they were recorded: resolutions-mapped.');
  expect(err).toMatch(/The bundle holds no facts for: .*users-have-email/);
  expect(out).toContain('412');
});

it.each([
  ['{', 'is not JSON'],
  ['{}', 'is not a bundle'],
  ['{"format":"aqua-sync-readiness-bundle","version":99}', 'another version'],
  ['{"format":"aqua-sync-readiness-bundle","version":1}', 'not whole (recordedAt)'],
])('refuses %s', async (text, says) => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, text);
  const { status, err } = await checklist(['--replay', file]);
  expect(status).toBe(64);
  expect(err).toContain(says);
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('refuses what it cannot read or write', async () => {
  expect((await checklist(['--replay', join(folder, 'nowhere.json')])).err).toContain('cannot be read');
  const written = await checklist(['--record', join(folder, 'nowhere/bundle.json'), '--only', 'aqua-reachable']);
  expect(written.err).toContain('cannot be written');
});
