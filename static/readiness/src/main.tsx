import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { view } from '@forge/bridge';
import { StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.css';
import './common/skeleton.css';
import { App, type FirstCalls } from './app/App';
import { openNavigator } from './app/navigator';
import { planOf, routeOf } from './app/routes';
import { remembered } from './app/session';
import { ask, backend } from './backend';
import { expectNamesInAqua } from './common/aqua-names';
import { Boundary } from './common/Boundary';
import { Skeleton } from './common/Skeleton';
import { lazyView } from './words/later';
import { loadPack, PackProvider } from './words/pack';

const SelfCheckPage = lazyView(['selfCheck'], async () => (await import('./self-check/SelfCheckPage')).SelfCheckPage);

/** The page in everybody's personal settings; both pages come in one bundle (manifest.yml). */
const selfCheckModule = 'readiness-self-check-page';
/** The plan that is made first, and in most places the only one. */
const likelyPlan = 'plan-1';

// The components ask which of Atlassian's features are on; outside of Atlassian's own products none is.
setBooleanFeatureFlagResolver(() => false);

async function start(): Promise<void> {
  // The theme stands before the first picture does; one that cannot be had is no reason to show nothing.
  const theme = view.theme.enable().catch(() => undefined);
  const context = await view.getContext();
  const words = loadPack(context);
  const page = context.moduleKey === selfCheckModule ? <SelfCheckPage /> : await admin();
  const [pack] = await Promise.all([words, theme]);
  document.documentElement.lang = pack.words.language;
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <PackProvider pack={pack}>
        <Boundary>
          <Suspense fallback={<Skeleton label={pack.page.app.loading} />}>{page}</Suspense>
        </Boundary>
      </PackProvider>
    </StrictMode>,
  );
}

/** Asks for what is shown first while the rest is still loaded. */
async function admin(): Promise<ReactNode> {
  const overviewOf = (planId: string): FirstCalls['overview'] => ({ planId, reply: ask(backend('overview', { planId })) });
  const plans = ask(backend('plans', {}));
  const likely = overviewOf(remembered('last-plan') ?? likelyPlan);
  const navigator = await openNavigator();
  const route = routeOf(navigator.path());
  const planId = planOf(route);
  const first: FirstCalls = { plans, overview: planId === undefined || planId === likely.planId ? likely : overviewOf(planId) };
  if (route.view === 'start' || route.view === 'result') void prepareResult(planId, first);
  return <App navigator={navigator} first={first} />;
}

/** Loads the view of a result, and the names in it, where one is about to be shown. What fails here is asked for again by the view, which says so. */
async function prepareResult(planId: string | undefined, { plans, overview }: FirstCalls): Promise<void> {
  const view = import('./result/ResultPage').catch(() => undefined);
  expectNamesInAqua(ask(backend('aquaNamesOfLatest', planId === undefined ? {} : { planId })));
  const [loaded, reply, list] = await Promise.all([view, overview.reply, plans]);
  const isShown = planId !== undefined || (list.ok && list.value.plans.length === 1);
  if (loaded && reply.ok && isShown) loaded.nameBeforehand(reply.value);
}

void start();
