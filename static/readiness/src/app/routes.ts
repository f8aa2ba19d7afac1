/** Steps of the set-up, in their order. */
export const setupSteps = ['aqua', 'where', 'who', 'travels', 'configurator'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Where somebody is in the app. */
export type Route =
  /** Nobody said where: one plan alone is opened, several are listed. */
  | { view: 'start' }
  | { view: 'plans' }
  | { view: 'connection' }
  | { view: 'result'; planId: string }
  /** Without a step: the first that is still to be made. */
  | { view: 'setup'; planId: string; step?: SetupStep }
  | { view: 'mapping'; planId: string }
  | { view: 'people'; planId: string }
  | { view: 'history'; planId: string }
  | { view: 'support'; planId: string }
  | { view: 'check'; planId: string; runId: string }
  | { view: 'compare'; planId: string; earlier: string; later: string };

/** The route of a path; one that nobody knows leads to the start. */
export function routeOf(path: string): Route {
  const [place, id, view, ...rest] = path.split('/').filter(Boolean).map(decoded);
  if (place === 'connection') return { view: 'connection' };
  if (place !== 'plans') return { view: 'start' };
  if (id === undefined) return { view: 'plans' };
  if (view === 'setup') {
    const step = setupSteps.find((one) => one === rest[0]);
    return { view: 'setup', planId: id, ...(step ? { step } : {}) };
  }
  if (view === 'mapping' || view === 'people' || view === 'support') return { view, planId: id };
  if (view === 'history') {
    const [earlier, later] = rest;
    if (earlier && !later) return { view: 'check', planId: id, runId: earlier };
    return earlier && later ? { view: 'compare', planId: id, earlier, later } : { view: 'history', planId: id };
  }
  return { view: 'result', planId: id };
}

/** The path of a route, which `routeOf` reads. */
export function pathOf(route: Route): string {
  const parts = (...some: string[]): string => `/${some.map(encodeURIComponent).join('/')}`;
  switch (route.view) {
    case 'start':
      return '/';
    case 'plans':
    case 'connection':
      return `/${route.view}`;
    case 'result':
      return parts('plans', route.planId);
    case 'setup':
      return parts('plans', route.planId, 'setup', ...(route.step ? [route.step] : []));
    case 'mapping':
    case 'people':
    case 'support':
      return parts('plans', route.planId, route.view);
    case 'history':
      return parts('plans', route.planId, 'history');
    case 'check':
      return parts('plans', route.planId, 'history', route.runId);
    case 'compare':
      return parts('plans', route.planId, 'history', route.earlier, route.later);
  }
}

/** The plan that a route is about. */
export function planOf(route: Route): string | undefined {
  return 'planId' in route ? route.planId : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
