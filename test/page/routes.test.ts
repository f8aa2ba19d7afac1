import { pathOf, routeOf, type Route } from '../../static/readiness/src/app/routes';

const routes: Route[] = [
  { view: 'start' },
  { view: 'plans' },
  { view: 'connection' },
  { view: 'result', planId: 'plan-1' },
  { view: 'setup', planId: 'plan-1' },
  { view: 'setup', planId: 'plan-1', step: 'travels' },
  { view: 'history', planId: 'plan-1' },
  { view: 'check', planId: 'plan-1', runId: 'a/b' },
  { view: 'compare', planId: 'plan-1', earlier: 'a/b', later: 'c d' },
];

it.each(routes)('reads the path of $view as it was written', (route) => {
  expect(routeOf(pathOf(route))).toEqual(route);
});

it.each(['', '/nothing/of/the/kind', '/plan-1'])('leads from the unknown path "%s" to the start', (path) => {
  expect(routeOf(path)).toEqual({ view: 'start' });
});

it('opens the set-up without a step where the step is unknown, and the result where the view is', () => {
  expect(routeOf('/plans/plan-1/setup/never')).toEqual({ view: 'setup', planId: 'plan-1' });
  expect(routeOf('/plans/plan-1/never')).toEqual({ view: 'result', planId: 'plan-1' });
});

it('takes a broken escape for what it says', () => {
  expect(routeOf('/plans/%E0%A4%A')).toEqual({ view: 'result', planId: '%E0%A4%A' });
});
