import Heading from '@atlaskit/heading';
import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useState } from 'react';
import type { Overview, PlanView, Problem, Run } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { ask, backend } from '../backend';
import { ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { useWords } from '../words/later';
import { Comparison } from './Comparison';
import './history.css';

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; earlier: Run; later: Run };

interface Props {
  overview: Overview & { plan: PlanView };
  earlier: string;
  later: string;
}

/** Two checks of a plan side by side: what fails newly, what is mended, what is otherwise than it was. */
export function ComparePage({ overview, earlier, later }: Props) {
  const words = useWords('history');
  const { go } = useNavigation();
  const planId = overview.plan.id;
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(() => {
    void Promise.all([earlier, later].map((runId) => ask(backend('keptRun', { planId, runId })))).then((replies) => {
      const [first, second] = replies.flatMap((reply) => (reply.ok ? [reply.value.run] : []));
      const [problem] = replies.flatMap((reply) => (reply.ok ? [] : [reply.problem]));
      if (first && second) setState({ kind: 'shown', earlier: first, later: second });
      else if (problem) setState({ kind: 'problem', problem });
    });
  }, [planId, earlier, later]);
  useEffect(load, [load]);

  if (state.kind === 'problem' && state.problem.code !== 'not-found') return <ProblemPage problem={state.problem} onRetry={load} />;
  if (state.kind === 'loading') return <Skeleton label={words.compared.loading} />;
  return (
    <main className="history">
      <div className="history-head">
        <Heading size="large" as="h1">
          {words.compared.title}
        </Heading>
        <Button onClick={() => go({ view: 'history', planId })}>{words.compared.swap}</Button>
      </div>
      {state.kind === 'shown' ? (
        <Comparison overview={overview} earlier={state.earlier} later={state.later} />
      ) : (
        <p>{words.compared.gone}</p>
      )}
    </main>
  );
}
