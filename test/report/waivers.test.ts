import type { CheckResult } from '../../src/contract';
import { waiverStates, type WaiverState } from '../../src/report/waivers';

const now = new Date('2026-11-23T10:00:00Z');
const row = (outcome: CheckResult['outcome']): CheckResult => ({
  check: 'users-matched',
  section: 'users',
  effect: 'items',
  outcome,
  findings: [],
  at: now.toISOString(),
});

it.each<[string, string | undefined, CheckResult[], WaiverState]>([
  ['covers a failure without end', undefined, [row('failed')], 'active'],
  ['covers one until its end', '2026-11-23T10:00:01Z', [row('failed')], 'active'],
  ['covers nothing from its end on', '2026-11-23T10:00:00Z', [row('failed')], 'expired'],
  ['is pointless where the row passes', undefined, [row('passed')], 'pointless'],
  ['is pointless where it has also expired', '2026-01-01T00:00:00Z', [row('warning')], 'pointless'],
  ['may be needed where the row was not judged', undefined, [], 'active'],
])('a waiver %s', (_name, until, results, state) => {
  const waiver = { check: 'users-matched', by: 'acc', at: '2026-11-01T00:00:00Z', reason: 'they leave', ...(until ? { until } : {}) };
  expect(waiverStates([waiver], results, now)).toEqual([{ waiver, state }]);
});
