/** @jest-environment node */
import { connectAsGiven, openApp, runToEnd, savePlanFile } from '../../local/cli/app';
import { sampleSystems } from '../../local/cli/systems';
import { startSamples } from '../../local/samples';
import type { CheckResult, Run } from '../../src/contract';
import { whileTimeStandsStill } from '../support/still-time';

// How requests are paced has its own tests. Hundreds of searches would wait for a clock that stands still.
jest.mock('../../src/clients/http/pace', () => ({
  ...jest.requireActual<object>('../../src/clients/http/pace'),
  createLanes: () => ({ free: atOnce, pace: atOnce, isHeld: () => false, hold: () => undefined, holdAll: () => undefined }),
}));
const atOnce = (): Promise<void> => Promise.resolve();

/** A twentieth of the large company: just as many people and values are in use there. */
const scale = 0.05;

/** The whole checklist on the large company, grown to a size. */
async function runAt(size: number): Promise<Run> {
  const samples = await startSamples('large', { scale: size });
  try {
    const systems = sampleSystems(samples);
    const app = await openApp(systems);
    await connectAsGiven(app, systems);
    await savePlanFile(app, systems, samples.scenario.planFile);
    return await whileTimeStandsStill(() => runToEnd(app));
  } finally {
    await samples.close();
  }
}

let run: Run;
beforeAll(async () => {
  run = await runAt(scale);
});

function resultOf(run: Run, check: CheckResult['check']): CheckResult {
  const found = run.results.find((result) => result.check === check);
  if (!found) throw new Error(`no result of ${check}`);
  return found;
}

it('finds what hundreds of people and values come to, and stores it in far less than the store takes', () => {
  expect(run).toMatchObject({ status: 'finished', verdict: 'notReady', pending: [] });
  expect(run.results.filter(({ findings }) => findings.some(({ code }) => code === 'could-not-look'))).toEqual([]);
  const people = (check: CheckResult['check'], code: string): number | undefined => {
    const args = resultOf(run, check).findings.find((finding) => finding.code === code)?.args ?? {};
    const list = args['people'] ?? args['users'];
    return Array.isArray(list) ? list.length : undefined;
  };
  expect(people('users-matched', 'otherDomain')).toBe(200);
  expect(people('users-active', 'deactivatedInAqua')).toBe(50);
  // Beside those whom the company had before it grew.
  expect(people('users-have-email', 'jiraHidden')).toBeGreaterThanOrEqual(100);
  for (const check of ['resolutions-mapped', 'statuses-mapped', 'priorities-mapped'] as const)
    expect(resultOf(run, check).findings.filter(({ code }) => code === 'missing').length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(run).length).toBeLessThan(120 * 1024);
});

it('leaves open who hides the address beside those whom the company compared', () => {
  const { outcome, confirmation, findings } = resultOf(run, 'users-have-email');
  expect([outcome, confirmation]).toEqual(['unavailable', undefined]);
  expect(findings.map(({ code }) => code)).toContain('jiraHidden');
  expect(run.impact?.toAqua?.unseen).toBeGreaterThan(0);
});

it('costs the same on a site ten times as large', async () => {
  const { cost: tenfold } = await runAt(10 * scale);
  for (const member of ['jiraRequests', 'jiraPoints', 'aquaRequests'] as const) {
    expect(tenfold[member] / run.cost[member]).toBeGreaterThan(0.95);
    expect(tenfold[member] / run.cost[member]).toBeLessThan(1.05);
  }
});
