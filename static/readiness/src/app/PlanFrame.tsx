import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Overview, PlanView, Problem, Reply } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { usePlanList } from '../plans/plan-list';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';
import { NoSuchPlan } from './NoSuchPlan';
import { useNavigation } from './navigation';
import type { Route } from './routes';

const ResultPage = lazy(async () => ({ default: (await import('../result/ResultPage')).ResultPage }));
const Setup = lazyView(['setup'], async () => (await import('../setup/Setup')).Setup);
const HistoryPage = lazyView(['history', 'plans'], async () => (await import('../history/HistoryPage')).HistoryPage);
const MappingWorkbench = lazyView(['mapping', 'decide'], async () => (await import('../mapping/MappingWorkbench')).MappingWorkbench);
const PeopleTable = lazyView(['people'], async () => (await import('../people/PeopleTable')).PeopleTable);
const ComparePage = lazyView(['history', 'plans'], async () => (await import('../history/ComparePage')).ComparePage);
const EarlierCheck = lazyView(['history'], async () => (await import('../history/EarlierCheck')).EarlierCheck);
const SupportPage = lazyView(['support'], async () => (await import('../support/SupportPage')).SupportPage);

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; overview: Overview & { plan: PlanView } };

interface Props {
  route: Extract<Route, { planId: string }>;
  /** The call that was made before anything was on the screen, where it was about this plan. */
  takeEarly: (planId: string) => Promise<Reply<Overview>> | undefined;
}

/** Everything about one plan: loads it, and shows its result, set-up or history. */
export function PlanFrame({ route, takeEarly }: Props) {
  const { page } = usePack();
  const { go, replace } = useNavigation();
  const { refresh } = usePlanList();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const { planId } = route;

  const load = useCallback(async () => setState(stateOf(await ask(backend('overview', { planId })))), [planId]);
  useEffect(() => {
    // What was asked before anything was shown counts if it found the plan: it may have been made since.
    const first = takeEarly(planId)?.then((reply) => (reply.ok && reply.value.plan ? reply : undefined));
    void Promise.resolve(first)
      .then((reply) => reply ?? ask(backend('overview', { planId })))
      .then((reply) => setState(stateOf(reply)));
  }, [planId, takeEarly]);
  const show = useCallback((next: Overview) => setState(stateOf({ ok: true, value: next })), []);
  const reload = useCallback((): void => {
    setState({ kind: 'loading' });
    void load();
  }, [load]);

  const ready = state.kind === 'shown' && state.overview.plan.missing.length === 0 && state.overview.connection !== undefined;
  const mustSetUp = state.kind === 'shown' && route.view === 'result' && !ready;
  useEffect(() => {
    if (mustSetUp) replace({ view: 'setup', planId });
  }, [mustSetUp, planId, replace]);

  if (state.kind === 'problem')
    return state.problem.code === 'not-found' ? <NoSuchPlan /> : <ProblemPage problem={state.problem} onRetry={reload} />;
  if (state.kind === 'loading' || mustSetUp) return <Skeleton label={page.app.loading} />;
  const { overview } = state;
  return <Suspense fallback={<Skeleton label={page.app.loading} />}>{content()}</Suspense>;

  function content() {
    switch (route.view) {
      case 'result':
        return (
          <ResultPage
            planItems={[
              { label: page.app.views.mapping, onSelect: () => go({ view: 'mapping', planId }) },
              { label: page.app.views.people, onSelect: () => go({ view: 'people', planId }) },
              { label: page.app.views.history, onSelect: () => go({ view: 'history', planId }) },
              { label: page.app.views.support, onSelect: () => go({ view: 'support', planId }) },
              { label: page.app.allPlans, onSelect: () => go({ view: 'plans' }) },
            ]}
            overview={overview}
            onOverview={show}
            onChangePlan={() => go({ view: 'setup', planId, step: 'aqua' })}
            onReload={reload}
          />
        );
      case 'setup':
        return (
          <Setup
            overview={overview}
            step={route.step}
            onOverview={show}
            onDone={() => {
              reload();
              void refresh();
              go({ view: 'result', planId });
            }}
          />
        );
      case 'mapping':
        return <MappingWorkbench planId={planId} overview={overview} onOverview={show} />;
      case 'people':
        return <PeopleTable planId={planId} />;
      case 'history':
        return <HistoryPage overview={overview} onStale={reload} />;
      case 'support':
        return <SupportPage planId={planId} />;
      case 'check':
        return <EarlierCheck key={route.runId} overview={overview} runId={route.runId} onStale={reload} />;
      case 'compare':
        return <ComparePage overview={overview} earlier={route.earlier} later={route.later} />;
    }
  }
}

function stateOf(reply: Reply<Overview>): State {
  if (!reply.ok) return { kind: 'problem', problem: reply.problem };
  const { plan } = reply.value;
  return plan ? { kind: 'shown', overview: { ...reply.value, plan } } : { kind: 'problem', problem: { code: 'not-found' } };
}
