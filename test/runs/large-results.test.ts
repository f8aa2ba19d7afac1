import type { CheckId, CheckResult } from '../../src/contract';
import { checks } from '../../src/checks';
import { firstPlan } from '../../src/plans/plans';
import { claimRun, keepRows, removeLeftOver, type Claim } from '../../src/runs/claim';
import { loadRun, wholeRun, type StoredRun } from '../../src/runs/runs';
import { sampleApp, type SampleApp } from '../support/sample-app';
import { dieAt, stored } from './_stored';

/** What is found may be larger than one stored value: a reader sees all of it, before or after a save, and nothing of it stays behind. */

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('ready');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sample.close();
});

const inApp = <T>(work: () => Promise<T>): Promise<T> => sample.app.host.run(sample.systems.admin, work);
const person = (index: number): string => `712020:7d85dc0e-0ad5-4cd5-a315-${String(index).padStart(12, '0')}`;

/** Rows that name so many people, all of them in one finding. */
function rowsOf(ids: readonly CheckId[], people: number, from = 0): CheckResult[] {
  return checks
    .filter(({ id }) => ids.includes(id))
    .map(({ id, section, effect }) => ({
      check: id,
      section,
      effect,
      outcome: 'failed',
      findings: [
        {
          code: 'missing',
          outcome: 'failed',
          args: { people: Array.from({ length: people }, (_, index) => ({ ref: 'jiraUser' as const, id: person(from + index) })) },
        },
      ],
      at: new Date().toISOString(),
    }));
}

const peopleRows: CheckId[] = ['users-matched', 'users-have-email', 'users-assignable'];

async function claimed(only: CheckId[]): Promise<Claim> {
  const { id } = await sample.app.call('startRun', { planId: firstPlan, only });
  const claim = await inApp(() => claimRun(id, 27_000));
  if (!claim) throw new Error('somebody has the run');
  return claim;
}
const keep = (claim: Claim, rows: readonly CheckResult[]): Promise<unknown> =>
  inApp(async () => {
    const run = await keepRows(claim, () => rows);
    if (run) await removeLeftOver(run);
  });
const byCheck = (rows: readonly CheckResult[]): CheckResult[] => [...rows].sort((one, other) => one.check.localeCompare(other.check));
const read = async (id: string): Promise<CheckResult[]> => byCheck((await inApp(() => loadRun(id)))?.results ?? []);
const valuesApart = (): number => sample.app.host.store.inTheClear().split('["run-findings:').length - 1;

it('5,000 people in three rows are kept and shown in full', async () => {
  const claim = await claimed([...peopleRows, 'jira-allowlist']);
  const rows = [...rowsOf(peopleRows, 5_000), ...rowsOf(['jira-allowlist'], 2)];
  for (const row of rows) await keep(claim, [row]);
  expect(await read(claim.run.id)).toEqual(byCheck(rows));
  const shown = await sample.app.call('readRun', { runId: claim.run.id });
  expect(byCheck(shown.results)).toEqual(byCheck(rows));
  expect((await sample.app.call('overview', { planId: firstPlan })).run?.counts.failed).toBe(4);
});

it('what no row names any more is removed, and with the run the rest', async () => {
  const claim = await claimed(peopleRows);
  await keep(claim, rowsOf(peopleRows, 3_000));
  const first = valuesApart();
  const before = await stored(sample, claim.run.id);
  const later = rowsOf(peopleRows, 3_000, 10_000);
  await keep(claim, later);
  expect(valuesApart()).toBe(first);
  expect((await stored(sample, claim.run.id)).leftOver).toEqual([]);
  // Whoever has read the document before the save, and its values after it, reads it anew.
  const seen = await inApp(() => wholeRun(before));
  expect(byCheck(seen.results)).toEqual(byCheck(later));
  await sample.app.call('cancelRun', { runId: claim.run.id });
  for (let count = 1; count <= 20; count += 1) {
    const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['jira-allowlist'] });
    await sample.app.call('cancelRun', { runId: id });
  }
  expect(valuesApart()).toBe(0);
});

it('findings that are lost leave what the row came to', async () => {
  const claim = await claimed(peopleRows);
  await keep(claim, rowsOf(peopleRows, 3_000));
  const { store } = sample.app.host;
  const real = store.handle.bind(store);
  jest
    .spyOn(store, 'handle')
    .mockImplementation((path, body) => real(path, body.key?.startsWith('run-findings') ? { ...body, key: 'none' } : body));
  expect((await read(claim.run.id)).map(({ outcome, findings }) => [outcome, findings[0]?.args])).toContainEqual([
    'failed',
    { reason: 'too-much-found' },
  ]);
});

it('a process that dies while it saves leaves the rows of before or those of after, never half of them', async () => {
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  const seen = new Set<string>();
  const nameOf = ({ results }: StoredRun): string =>
    results.map(({ findings }) => JSON.stringify(findings[0]?.args.people ?? null).slice(0, 90)).join();
  for (let at = 1; ; at += 1) {
    const claim = await claimed(peopleRows);
    const before = rowsOf(peopleRows, 3_000);
    const after = rowsOf(peopleRows, 3_000, 10_000);
    await keep(claim, before);
    let call = 0;
    const dying = dieAt(sample.app.host.store, () => ((call += 1) === at ? (at % 2 === 0 ? 'dies after it' : 'dies') : undefined));
    await keep(claim, after).catch(() => undefined);
    const died = dying.isDead();
    jest.restoreAllMocks();
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    const now = await read(claim.run.id);
    expect([JSON.stringify(byCheck(before)), JSON.stringify(byCheck(after))]).toContain(JSON.stringify(now));
    const run = await inApp(() => loadRun(claim.run.id));
    if (run) seen.add(nameOf(run));
    await sample.app.call('cancelRun', { runId: claim.run.id });
    if (!died) break;
  }
  expect(seen.size).toBe(2);
}, 60_000);
