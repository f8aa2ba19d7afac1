import { checkIds } from '../../src/checks/ids';
import { openWorkshop, type Outcome, type Workshop } from './broken-run';
import { always, queueKinds, storeKinds, type Fault } from './fault';
import { wrongIn } from './judge-broken';
import { kindNames } from './kinds';

jest.setTimeout(900_000);

/** Rows of every section, which together ask both systems for most of what they are ever asked. */
const someRows = checkIds.filter((_id, index) => index % 5 === 0);
/** A run that is small enough to be ended at each of its calls. */
const fewRows = checkIds.filter((id) => id === 'aqua-sync-licence-seats' || id === 'resolutions-mapped');

let workshop: Workshop;
let usual: Outcome;
let usualFew: Outcome;
let usualBySchedule: Outcome;
beforeAll(async () => {
  workshop = await openWorkshop('first-setup');
  usual = await workshop.run([], someRows);
  usualFew = await workshop.run([], fewRows);
  usualBySchedule = await workshop.run([], fewRows, 'schedule');
});
afterAll(() => workshop.close());

describe.each(['jira', 'aqua'] as const)('where %s answers', (on) => {
  it.each(kindNames)('%s: rows say so, and whatever is told is so', async (kind) => {
    for (const [from, times] of [
      [0, always],
      [9, 3],
    ] as const) {
      const faults: Fault[] = [{ on, kind, operation: undefined, from, times, member: 3 }];
      expect({ from, wrong: wrongIn(await workshop.run(faults, someRows), usual, faults, workshop.secrets) }).toEqual({ from, wrong: [] });
    }
  });
});

it.each(queueKinds)('where events of the queue come %s, the schedule makes one run, which ends', async (kind) => {
  const wrong: string[] = [];
  for (const from of [0, 1])
    for (const times of [1, 3]) {
      const faults: Fault[] = [{ on: 'queue', kind, from, times }];
      const found = wrongIn(await workshop.run(faults, fewRows, 'schedule'), usualBySchedule, faults, workshop.secrets);
      wrong.push(...found.map((one) => `at event ${from}, ${times} times: ${one}`));
    }
  expect(wrong).toEqual([]);
});

it.each(storeKinds)('where the store is %s at any call, the run ends and nothing is kept twice or by halves', async (kind) => {
  const wrong: string[] = [];
  for (let from = 0; from < usualFew.storeCalls; from += 1)
    for (const times of [1, 3]) {
      const faults: Fault[] = [{ on: 'store', kind, from, times }];
      const found = wrongIn(await workshop.run(faults, fewRows), usualFew, faults, workshop.secrets);
      wrong.push(...found.map((one) => `at call ${from}, ${times} times: ${one}`));
    }
  expect(wrong).toEqual([]);
});

it.each(['before', 'after'] as const)('where the process ends %s any call, another one carries the run on', async (when) => {
  const wrong: string[] = [];
  for (let from = 1; from <= usualFew.calls; from += 1) {
    const faults: Fault[] = [{ on: 'process', kind: 'killed', from, when }];
    const found = wrongIn(await workshop.run(faults, fewRows), usualFew, faults, workshop.secrets);
    wrong.push(...found.map((one) => `at call ${from}: ${one}`));
  }
  expect(wrong).toEqual([]);
  expect(usualFew.calls).toBeGreaterThan(30);
});
