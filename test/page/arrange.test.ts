import type { PlanSummary, RunSummary } from '../../src/contract';
import { fitting, sorted } from '../../static/readiness/src/plans/arrange';

function plan(id: string, latest?: Partial<RunSummary>): PlanSummary {
  const run: RunSummary = {
    id: `run-of-${id}`,
    planVersion: 1,
    status: 'finished',
    verdict: 'ready',
    counts: { passed: 0, failed: 0, warning: 0, advice: 0, unconfirmed: 0, unavailable: 0, notApplicable: 0 },
    problems: 0,
    problemsOfFirstLoad: 0,
    startedAt: '2026-11-26T10:00:00Z',
    open: 0,
    ...latest,
  };
  return { id, state: 'active', missing: [], setUpVersion: 1, ...(latest ? { latest: run } : {}) };
}

const plans = [
  plan('Plan 10', { verdict: 'ready', open: 2 }),
  plan('Plan 9', { verdict: 'notReady', impact: { toAqua: { items: 9, failing: 4, atLeast: false } } }),
  plan('plan 1'),
];
const order = (...args: [by: 'plan' | 'verdict' | 'items' | 'open', rising: boolean]): string[] =>
  sorted(plans, { by: args[0], rising: args[1] }, ({ id }) => id, 'en').map(({ id }) => id);

it('sorts names as people count, whatever their case', () => {
  expect(order('plan', true)).toEqual(['plan 1', 'Plan 9', 'Plan 10']);
  expect(order('plan', false)).toEqual(['Plan 10', 'Plan 9', 'plan 1']);
});

it('sorts by verdict, items and open rows; what was never checked comes last in the falling order', () => {
  expect(order('verdict', false)).toEqual(['Plan 9', 'Plan 10', 'plan 1']);
  expect(order('items', false)).toEqual(['Plan 9', 'plan 1', 'Plan 10']);
  expect(order('open', false)).toEqual(['Plan 10', 'Plan 9', 'plan 1']);
});

it('sorts a check that was given up among those without a verdict and without numbers, as the list shows it', () => {
  const given = plan('given up', { status: 'aborted', verdict: 'notReady', impact: { toAqua: { items: 9, failing: 9, atLeast: true } } });
  for (const by of ['verdict', 'items'] as const)
    expect(sorted([given, ...plans], { by, rising: false }, ({ id }) => id, 'en').map(({ id }) => id)[0]).toBe('Plan 9');
});

it('finds plans that have every word, in any order and case', () => {
  const found = (query: string): string[] => fitting(['Webshop (SHOP) ⇄ Regression', 'Payments ⇄ Regression'], query, (text) => text);
  expect(found('regression shop')).toEqual(['Webshop (SHOP) ⇄ Regression']);
  expect(found(' ')).toHaveLength(2);
  expect(found('nothing')).toEqual([]);
});
