import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Overview, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { Announcer } from '../common/announce';
import { Loading } from '../common/Loading';
import { ProblemPage } from '../common/ProblemMessage';
import { ResultPage } from '../result/ResultPage';
import { usePack } from '../words/pack';
import { Welcome } from './Welcome';

const Setup = lazy(async () => ({ default: (await import('../setup/Setup')).Setup }));

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; overview: Overview };

/** The whole page: loads what there is and shows welcome, set-up, progress or result. */
export function App() {
  const { page } = usePack();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [settingUp, setSettingUp] = useState(false);

  const load = useCallback(() => void readState().then(setState), []);
  useEffect(load, [load]);

  const show = useCallback((overview: Overview) => setState({ kind: 'shown', overview }), []);

  return (
    <Announcer>
      <div className="page">{content()}</div>
    </Announcer>
  );

  function content() {
    if (state.kind === 'loading') return <Loading label={page.app.loading} />;
    const reload = () => {
      setState({ kind: 'loading' });
      load();
    };
    if (state.kind === 'problem') return <ProblemPage problem={state.problem} onRetry={reload} />;
    const { overview } = state;
    const { plan, connection } = overview;
    const complete = plan !== undefined && plan.missing.length === 0 && connection !== undefined;
    const begun = connection !== undefined || (plan !== undefined && Object.keys(plan.draft).length > 0);
    if (settingUp || (begun && !complete)) {
      const done = () => {
        setSettingUp(false);
        load();
      };
      return (
        <Suspense fallback={<Loading label={page.app.loadingSetup} />}>
          <Setup overview={overview} onDone={done} onReload={reload} />
        </Suspense>
      );
    }
    if (!complete) return <Welcome onStart={() => setSettingUp(true)} />;
    return <ResultPage overview={overview} onOverview={show} onChangePlan={() => setSettingUp(true)} onReload={reload} />;
  }
}

async function readState(): Promise<State> {
  const first = { planId: 'plan-1' };
  let reply = await ask(backend('overview', first));
  // An app without plans makes its first one here, until the page has a list of them.
  if (!reply.ok && reply.problem.code === 'not-found' && (await ask(backend('createPlan', {}))).ok)
    reply = await ask(backend('overview', first));
  return reply.ok ? { kind: 'shown', overview: reply.value } : { kind: 'problem', problem: reply.problem };
}
