import { Suspense, useCallback, useEffect, useRef } from 'react';
import type { Overview, PlanList, Reply } from '../../../../src/contract';
import { Announcer } from '../common/announce';
import { keepFocus } from '../common/focus-net';
import { Skeleton } from '../common/Skeleton';
import { CheckingProvider } from '../plans/checking';
import { NamesProvider } from '../plans/names';
import { PlanListProvider } from '../plans/plan-list';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';
import { Breadcrumbs } from './Breadcrumbs';
import { NavigationProvider, useNavigation } from './navigation';
import type { Navigator } from './navigator';
import { PlanFrame } from './PlanFrame';
import { planOf } from './routes';
import { Start } from './Start';
import { remember } from './session';

const PlansPage = lazyView(['plans'], async () => (await import('../plans/PlansPage')).PlansPage);
const ConnectionPage = lazyView(['setup'], async () => (await import('../setup/ConnectionPage')).ConnectionPage);

/** For how long the call that was made early counts. */
const earlyMs = 5000;

/** Calls that were made before anything was on the screen. */
export interface FirstCalls {
  plans: Promise<Reply<PlanList>>;
  /** Of the plan that is most likely shown first. */
  overview: { planId: string; reply: Promise<Reply<Overview>> };
}

/** The whole page of the administrators. */
export function App({ navigator, first }: { navigator: Navigator; first: FirstCalls }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return (
    <NavigationProvider navigator={navigator}>
      <Announcer>
        <PlanListProvider first={first.plans}>
          <NamesProvider>
            <CheckingProvider>
              <div className="page" ref={root}>
                <Views first={first} />
              </div>
            </CheckingProvider>
          </NamesProvider>
        </PlanListProvider>
      </Announcer>
    </NavigationProvider>
  );
}

function Views({ first }: { first: FirstCalls }) {
  const { route } = useNavigation();
  const { page } = usePack();
  const early = useRef<FirstCalls['overview'] | undefined>(first.overview);
  /** The call that was made early, once. */
  const takeEarly = useCallback((wanted: string) => {
    const { current } = early;
    if (current?.planId !== wanted) return undefined;
    early.current = undefined;
    return current.reply;
  }, []);
  const planId = planOf(route);
  const elsewhere = planId === undefined && route.view !== 'start';
  useEffect(() => {
    const forget = (): void => {
      early.current = undefined;
    };
    if (elsewhere) forget();
    // What is opened later is read when it is opened.
    const timer = setTimeout(forget, earlyMs);
    return () => clearTimeout(timer);
  }, [elsewhere]);
  useEffect(() => {
    if (planId !== undefined) remember('last-plan', planId);
  }, [planId]);
  return (
    <>
      <Breadcrumbs />
      <Suspense fallback={<Skeleton label={page.app.loading} />}>{content()}</Suspense>
    </>
  );

  function content() {
    switch (route.view) {
      case 'start':
        return <Start />;
      case 'plans':
        return <PlansPage />;
      case 'connection':
        return <ConnectionPage />;
      default:
        return <PlanFrame key={route.planId} route={route} takeEarly={takeEarly} />;
    }
  }
}
