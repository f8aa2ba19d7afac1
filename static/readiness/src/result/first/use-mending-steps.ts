import { useEffect, useState } from 'react';
import type { MendingStep, Run } from '../../../../../src/contract';
import { ask, backend } from '../../backend';

/**
 * What each step of mending brings, counted by the backend once the list is on screen. Empty until the answer is there, and where there is
 * none: the list stands without it.
 */
export function useMendingSteps(run: Run | undefined): readonly MendingStep[] {
  const runId = run?.id;
  const [told, setTold] = useState<{ of: string; steps: readonly MendingStep[] }>();
  // What people decide and waive changes what is left to mend, in one and the same run.
  const of =
    run?.status === 'finished' && run.impact !== undefined
      ? `${run.id} ${run.problems} ${
          run.results
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? ''
        }`
      : undefined;
  useEffect(() => {
    if (of === undefined || runId === undefined) return undefined;
    let left = false;
    void ask(backend('mendingSteps', { runId })).then((reply) => {
      if (!left && reply.ok) setTold({ of, steps: reply.value });
    });
    return () => {
      left = true;
    };
  }, [of, runId]);
  return told !== undefined && told.of === of ? told.steps : [];
}
