import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useCallback, useEffect, useState } from 'react';
import type { Overview, PlanView, Problem, RunSummary } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { remember, remembered } from '../app/session';
import { ask, backend } from '../backend';
import { ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { HistoryTable } from './HistoryTable';
import './history.css';

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; runs: RunSummary[] };

interface Props {
  overview: Overview & { plan: PlanView };
  /** Loads the plan anew: there is a later check than the one that is known. */
  onStale: () => void;
}

/** A plan's last checks, each of which can be opened, and which two of them to compare. */
export function HistoryPage({ overview: { plan, run: known }, onStale }: Props) {
  const { page } = usePack();
  const words = useWords('history');
  const { go } = useNavigation();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const { id: planId } = plan;
  const load = useCallback(() => {
    void ask(backend('runHistory', { planId })).then((reply) =>
      setState(reply.ok ? { kind: 'shown', runs: reply.value } : { kind: 'problem', problem: reply.problem }),
    );
  }, [planId]);
  useEffect(load, [load]);

  if (state.kind === 'problem') return <ProblemPage problem={state.problem} onRetry={load} />;
  if (state.kind === 'loading') return <Skeleton label={page.app.loading} />;
  const { runs } = state;
  const open = {
    opened: remembered(openedKey(planId)),
    onOpen: (runId: string) => {
      remember(openedKey(planId), runId);
      const isLatest = runId === runs[0]?.id;
      if (isLatest && runId !== known?.id) onStale();
      go(isLatest ? { view: 'result', planId } : { view: 'check', planId, runId });
    },
  };
  return (
    <main className="history">
      <div className="history-head">
        <Heading size="large" as="h1">
          {page.app.views.history}
        </Heading>
        <Button onClick={() => go({ view: 'result', planId })}>{page.app.backToResult}</Button>
      </div>
      {runs.length > 1 ? (
        <>
          <p className="subtle">{words.lead}</p>
          <HistoryTable
            runs={runs}
            setUpVersion={plan.setUpVersion}
            chosen={comparedLast(planId)}
            {...open}
            onCompare={(earlier, later) => {
              remember(comparedKey(planId), `${earlier} ${later}`);
              go({ view: 'compare', planId, earlier, later });
            }}
          />
        </>
      ) : (
        <>
          <p className="subtle">{runs.length === 0 ? words.none : words.one}</p>
          {runs.length === 1 && <HistoryTable runs={runs} setUpVersion={plan.setUpVersion} {...open} />}
        </>
      )}
    </main>
  );
}

function openedKey(planId: string): string {
  return `opened:${planId}`;
}

function comparedKey(planId: string): string {
  return `compared:${planId}`;
}

function comparedLast(planId: string): { earlier: string; later: string } | undefined {
  const [earlier, later] = (remembered(comparedKey(planId)) ?? '').split(' ');
  return earlier && later ? { earlier, later } : undefined;
}
