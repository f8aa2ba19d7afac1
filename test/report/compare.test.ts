import type { CheckResult, Finding } from '../../src/contract';
import { compareRows, comparedRows, compareRuns, type RunComparison } from '../../src/report/compare';

const at = '2026-11-23T10:00:00Z';
const row = (outcome: CheckResult['outcome'], more: Partial<CheckResult> = {}): CheckResult => ({
  check: 'users-matched',
  section: 'users',
  effect: 'items',
  outcome,
  findings: [],
  at,
  ...more,
});
const found = (outcome: CheckResult['outcome'], args: Finding['args'], items = 4): CheckResult =>
  row(outcome, { findings: [{ code: 'missing', outcome, args, items }] });
const user = (id: string) => ({ ref: 'jiraUser', id }) as const;
const waiver = { check: 'users-matched', by: 'acc', at, reason: 'they leave' };
const confirmation = { question: 'hidden-addresses', answer: 'yes' as const, by: 'acc', at };
const sight = { effect: 'sight' as const };

it.each<[string, CheckResult | undefined, CheckResult | undefined, keyof RunComparison | undefined]>([
  ['that fails now', row('passed'), row('failed'), 'failed'],
  ['that could not be looked at and fails now', row('unavailable'), row('failed'), 'failed'],
  ['that does not fail any more', row('failed'), row('passed'), 'mended'],
  ['that is a warning now', row('failed'), row('warning'), 'mended'],
  ['that could not be looked at this time', row('failed'), row('unavailable'), 'reopened'],
  ['that could be looked at until now', row('passed'), row('unavailable'), 'reopened'],
  ['that was open already, for another reason', row('unavailable'), row('unconfirmed'), 'changed'],
  ['that somebody has answered for since', row('failed'), row('unconfirmed', { confirmation }), 'mended'],
  ['whose answer has run out', row('unconfirmed', { confirmation }), row('unconfirmed'), 'reopened'],
  ['that is waived now', row('failed'), row('failed', { waiver }), 'changed'],
  ['whose waiver has run out', row('failed', { waiver }), row('failed'), 'changed'],
  ['that hits more items', found('failed', { users: [user('a')] }, 4), found('failed', { users: [user('a')] }, 9), 'changed'],
  ['that hits somebody else', found('failed', { users: [user('a')] }), found('failed', { users: [user('b')] }), 'changed'],
  [
    'that names the same in another order',
    found('failed', { users: [user('a'), user('b')] }),
    found('failed', { users: [user('b'), user('a')] }),
    undefined,
  ],
  ['that counts more', found('passed', { counted: 7 }), found('passed', { counted: 8 }), undefined],
  [
    'that another reason keeps from sight',
    found('unavailable', { reason: 'aqua-down' }),
    found('unavailable', { reason: 'aqua-busy' }),
    'changed',
  ],
  [
    'that was seen anew',
    found('passed', { seen: { by: 'syncUser', at } }),
    found('passed', { seen: { by: 'syncUser', at: '2026-11-24T10:00:00Z' } }),
    undefined,
  ],
  ['that only the later run judged', undefined, row('failed'), 'onlyOnce'],
  ['that only the earlier run judged', row('failed'), undefined, 'onlyOnce'],
  ['that is about our own sight', row('passed', sight), row('failed', sight), undefined],
])('a row %s', (_name, before, after, kind) => {
  const none: RunComparison = { failed: [], mended: [], changed: [], reopened: [], onlyOnce: [] };
  const run = (one?: CheckResult): { results: CheckResult[] } => ({ results: one ? [one] : [] });
  expect(compareRuns(run(before), run(after))).toEqual(kind ? { ...none, [kind]: ['users-matched'] } : none);
});

it('leaves numbers out of what is kept for long, which change every day', () => {
  const [before, after] = [4, 9].map((items) => comparedRows({ results: [found('failed', { users: [user('a')] }, items)] }));
  expect(compareRows(before ?? [], after ?? [])).toEqual({ failed: [], mended: [], changed: [] });
});
