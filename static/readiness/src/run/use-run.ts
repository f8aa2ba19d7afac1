import { useEffect, useRef } from 'react';
import type { Problem, Reply, Run } from '../../../../src/contract';
import { ask, backend, lostCall } from '../backend';

const pollMs = 400;
const pollMostMs = 2500;
/** Between two steps; longer after one that judged nothing, since then somebody else's step may be at work. */
const pauseMs = 200;
const idlePauseMs = 2500;
/** A call that got lost on the way is made again after these pauses: a short gap in the network ends no check. */
const lostPausesMs = [1000, 3000, 6000];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Carries a run on to its end, step by step, and tells how it stands meanwhile. Leaving the page leaves a run that waits. After a problem it
 * rests until `attempt` changes.
 */
export function useRun(
  run: Run | undefined,
  attempt: number,
  onRun: (run: Run) => void,
  onProblem: (problem: Problem, runId: string) => void,
): void {
  const tell = useRef({ onRun, onProblem });
  useEffect(() => {
    tell.current = { onRun, onProblem };
  });
  const runId = run?.status === 'running' ? run.id : undefined;

  useEffect(() => {
    if (runId === undefined) return undefined;
    const leaving = new AbortController();
    const isOver = (): boolean => leaving.signal.aborted;
    let fewestPending = Infinity;
    void drive(runId);
    void poll(runId);
    return () => leaving.abort();

    /** Two calls are under way at a time: the answer of the slower one must not turn the progress back. */
    function show(next: Run): void {
      if (next.status === 'running' && next.pending.length > fewestPending) return;
      fewestPending = next.pending.length;
      tell.current.onRun(next);
    }

    async function step(id: string): Promise<Reply<Run>> {
      for (const pause of lostPausesMs) {
        const reply = await ask(backend('continueRun', { runId: id }));
        if (isOver() || reply.ok || reply.problem !== lostCall) return reply;
        await sleep(pause);
      }
      return ask(backend('continueRun', { runId: id }));
    }

    async function drive(id: string): Promise<void> {
      let pending = Infinity;
      while (!isOver()) {
        const reply = await step(id);
        if (isOver()) return;
        if (!reply.ok) {
          leaving.abort();
          tell.current.onProblem(reply.problem, id);
          return;
        }
        if (reply.value.status !== 'running') leaving.abort();
        show(reply.value);
        const judgedSome = reply.value.pending.length < pending;
        pending = reply.value.pending.length;
        await sleep(judgedSome ? pauseMs : idlePauseMs);
      }
    }

    async function poll(id: string): Promise<void> {
      for (let wait = pollMs; !isOver(); wait = Math.min(wait * 1.2, pollMostMs)) {
        await sleep(wait);
        if (isOver()) return;
        const reply = await ask(backend('readRun', { runId: id }));
        if (!isOver() && reply.ok && reply.value.status === 'running') show(reply.value);
      }
    }
  }, [runId, attempt]);
}
