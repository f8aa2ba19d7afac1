import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useState } from 'react';
import type { KeptRun, Overview, PlanView, Problem } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { ask, backend } from '../backend';
import { NotThere } from '../common/NotThere';
import { ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { CheckOfThen } from './CheckOfThen';

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; kept: KeptRun };

interface Props {
  overview: Overview & { plan: PlanView };
  runId: string;
  /** Loads the plan anew: there is a later check than the one that is known. */
  onStale: () => void;
}

/** A check of a plan by its address: an earlier one to look at; the latest is where something can be done about it. */
export function EarlierCheck({ overview, runId, onStale }: Props) {
  const { page } = usePack();
  const { go, replace } = useNavigation();
  const { id: planId } = overview.plan;
  const known = overview.run?.id;
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(() => {
    void ask(backend('keptRun', { planId, runId })).then((reply) =>
      setState(reply.ok ? { kind: 'shown', kept: reply.value } : { kind: 'problem', problem: reply.problem }),
    );
  }, [planId, runId]);
  useEffect(load, [load]);
  const isLatest = state.kind === 'shown' && state.kept.latest === runId;
  useEffect(() => {
    if (!isLatest) return;
    if (known !== runId) onStale();
    replace({ view: 'result', planId });
  }, [isLatest, known, runId, planId, replace, onStale]);
  const showLatest = (): void => {
    if (state.kind !== 'shown' || known !== state.kept.latest) onStale();
    go({ view: 'result', planId });
  };

  if (state.kind === 'loading' || isLatest) return <Skeleton label={page.app.loading} />;
  if (state.kind === 'shown') return <CheckOfThen overview={overview} kept={state.kept} onLatest={showLatest} />;
  const { problem } = state;
  // What is no address of a check at all leads to none either.
  const isGone = problem.code === 'not-found' || problem.code === 'invalid-input';
  return isGone ? <Gone planId={planId} onLatest={showLatest} /> : <ProblemPage problem={problem} onRetry={load} />;
}

/** Somebody followed an address of a check that was one of the last 20 once. */
function Gone({ planId, onLatest }: { planId: string; onLatest: () => void }) {
  const { earlier } = useWords('history');
  const { go } = useNavigation();
  return (
    <NotThere {...earlier.gone} appearance="information">
      <Button onClick={onLatest}>{earlier.showLatest}</Button>
      <Button appearance="subtle" onClick={() => go({ view: 'history', planId })}>
        {earlier.toHistory}
      </Button>
    </NotThere>
  );
}
