import { useEffect, useRef } from 'react';
import type { Problem, Run } from '../../../../src/contract';
import { ask, backend } from '../backend';

const pollMs = 600;
const pollMostMs = 2500;
/** Between two steps; longer after one that judged nothing, since then somebody else's step may be at work. */
const pauseMs = 200;
const idlePauseMs = 2500;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Carries a run on to its end, step by step, and tells how it stands meanwhile. Leaving the page leaves a run that waits. */
export function useRun(run: Run | undefined, onRun: (run: Run) => void, onProblem: (problem: Problem) => void): void {
  const tell = useRef({ onRun, onProblem });
  useEffect(() => {
    tell.current = { onRun, onProblem };
  });
  const runId = run?.status === 'running' ? run.id : undefined;

  useEffect(() => {
    if (runId === undefined) return undefined;
    const leaving = new AbortController();
    const isOver = (): boolean => leaving.signal.aborted;
    void drive(runId);
    void poll(runId);
    return () => leaving.abort();

    async function drive(id: string): Promise<void> {
      let pending = Infinity;
      while (!isOver()) {
        const reply = await ask(backend('continueRun', { runId: id }));
        if (isOver()) return;
        if (!reply.ok) {
          leaving.abort();
          tell.current.onProblem(reply.problem);
          return;
        }
        if (reply.value.status !== 'running') leaving.abort();
        tell.current.onRun(reply.value);
        const idle = reply.value.pending.length >= pending;
        pending = reply.value.pending.length;
        await sleep(idle ? idlePauseMs : pauseMs);
      }
    }

    async function poll(id: string): Promise<void> {
      for (let wait = pollMs; !isOver(); wait = Math.min(wait * 1.3, pollMostMs)) {
        await sleep(wait);
        if (isOver()) return;
        const reply = await ask(backend('readRun', { runId: id }));
        if (!isOver() && reply.ok && reply.value.status === 'running') tell.current.onRun(reply.value);
      }
    }
  }, [runId]);
}
