import { view } from '@forge/bridge';
import { useEffect, useMemo } from 'react';
import { usePlanNames, type NamedPlan } from '../plans/names';
import { usePlanList } from '../plans/plan-list';
import { usePack } from '../words/pack';
import { useNavigation } from './navigation';
import { planOf, type Route } from './routes';
import './breadcrumbs.css';

/** Where somebody is, and the way up, as a landmark of its own. */
export function Breadcrumbs() {
  const { app } = usePack().page;
  return (
    <nav aria-label={app.breadcrumbs}>
      <Trail />
    </nav>
  );
}

/** What is named of a plan here: its projects, and nobody who checked it. */
function projectsOf(plan: NamedPlan | undefined): NamedPlan[] {
  return plan?.where ? [{ where: plan.where }] : [];
}

/** Apps / aqua sync readiness / the plan / what is open of it. */
function Trail() {
  const { page } = usePack();
  const { route, go } = useNavigation();
  const { list } = usePlanList();
  const planId = planOf(route);
  const plan = list?.plans.find(({ id }) => id === planId);
  const { labelOf } = usePlanNames(useMemo(() => projectsOf(plan), [plan]));
  const label = plan && labelOf(plan);
  const trail: { text: string; to?: Route }[] = [
    { text: page.app.apps },
    { text: page.app.title, to: { view: 'plans' } },
    ...(planId !== undefined ? [{ text: label ?? '…', to: { view: 'result', planId } as const }] : []),
    ...inner(),
  ];
  const last = trail.length - 1;

  const title = [...trail.slice(1).map(({ text }) => text)].reverse().join(' – ');
  useEffect(() => {
    // A host that keeps its title loses nothing.
    view.changeWindowTitle(title).catch(() => undefined);
  }, [title]);

  return (
    <ol className="breadcrumbs">
      {trail.map(({ text, to }, index) => (
        <li key={index}>
          {to && index < last ? (
            <button type="button" className="link-button" onClick={() => go(to)}>
              {text}
            </button>
          ) : (
            <span aria-current={index === last ? 'page' : undefined}>{text}</span>
          )}
        </li>
      ))}
    </ol>
  );

  function inner(): { text: string; to?: Route }[] {
    switch (route.view) {
      case 'connection':
        return [{ text: page.app.views.connection }];
      case 'setup':
        return [{ text: page.app.views.setup }];
      case 'mapping':
        return [{ text: page.app.views.mapping }];
      case 'people':
        return [{ text: page.app.views.people }];
      case 'history':
        return [{ text: page.app.views.history }];
      case 'support':
        return [{ text: page.app.views.support }];
      case 'check':
        return [{ text: page.app.views.history, to: { view: 'history', planId: route.planId } }, { text: page.app.views.check }];
      case 'compare':
        return [{ text: page.app.views.history, to: { view: 'history', planId: route.planId } }, { text: page.app.views.compare }];
      default:
        return [];
    }
  }
}
