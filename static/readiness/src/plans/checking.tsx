import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Problem, Reply, Run } from '../../../../src/contract';
import { ask, backend, lostCall } from '../backend';
import { usePlanList } from './plan-list';

/** A plan to check; with the run that waits to be gone on with, where there is one. */
export interface ToCheck {
  planId: string;
  runId?: string;
}

/** How far the checks of several plans have come. */
export interface Checking {
  queue: readonly ToCheck[];
  /** Which of the queue is under way; the queue's length when all are done. */
  at: number;
  /** Of the one under way. */
  rows?: { done: number; of: number };
  failed: readonly { planId: string; problem: Problem }[];
  /** Whether it ends with the one under way. */
  stopping: boolean;
}

interface CheckingContext {
  checking?: Checking;
  /** Checks them one after the other; those under way already are not begun twice. */
  check: (plans: readonly ToCheck[]) => void;
  stop: () => void;
  /** Takes the report of what was checked off the screen. */
  dismiss: () => void;
}

const Context = createContext<CheckingContext | undefined>(undefined);

const pauseMs = 300;
/** After a step that judged nothing: somebody else's may be at work. */
const idlePauseMs = 2500;
/** A call that got lost on the way is made again after these pauses. */
const lostPausesMs = [1000, 3000, 6000];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function isOver({ queue, at }: Checking): boolean {
  return at >= queue.length;
}

/** Carries checks of several plans on while somebody moves about in the app. Whoever closes the page leaves a run that waits. */
export function CheckingProvider({ children }: { children: ReactNode }) {
  const { refresh } = usePlanList();
  const [checking, setChecking] = useState<Checking>();
  const stopping = useRef(false);
  const working = useRef(false);
  const waiting = useRef<ToCheck[]>([]);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const work = useCallback(async () => {
    if (working.current) return;
    working.current = true;
    for (let next = waiting.current.shift(); next && !gone.current; next = waiting.current.shift()) {
      const { planId } = next;
      const problem = await checkOne(
        next,
        (rows) => setChecking((before) => before && { ...before, rows }),
        () => gone.current,
      );
      // What came of it stands in the list before the next one begins.
      await refresh();
      setChecking((before) => {
        if (!before) return before;
        const { queue, at, stopping: ending } = before;
        return { queue, at: at + 1, stopping: ending, failed: problem ? [...before.failed, { planId, problem }] : before.failed };
      });
      if (!stopping.current) continue;
      waiting.current = [];
      setChecking((before) => before && { ...before, queue: before.queue.slice(0, before.at) });
    }
    working.current = false;
    stopping.current = false;
  }, [refresh]);

  const check = useCallback(
    (plans: readonly ToCheck[]) => {
      waiting.current.push(...plans);
      setChecking((before) =>
        before && !isOver(before)
          ? { ...before, queue: [...before.queue, ...plans] }
          : { queue: [...plans], at: 0, failed: [], stopping: false },
      );
      void work();
    },
    [work],
  );
  const stop = useCallback(() => {
    stopping.current = true;
    setChecking((before) => before && { ...before, stopping: true });
  }, []);
  const dismiss = useCallback(() => setChecking((before) => (before && isOver(before) ? undefined : before)), []);
  const value = useMemo(() => ({ ...(checking ? { checking } : {}), check, stop, dismiss }), [checking, check, stop, dismiss]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useChecking(): CheckingContext {
  const context = useContext(Context);
  if (!context) throw new Error('there is no CheckingProvider above');
  return context;
}

/** Runs one plan's checklist to its end; answers what kept it from that. */
async function checkOne(
  { planId, runId }: ToCheck,
  tell: (rows: NonNullable<Checking['rows']>) => void,
  isGone: () => boolean,
): Promise<Problem | undefined> {
  const begun = await ask(runId === undefined ? backend('startRun', { planId }) : backend('readRun', { runId }));
  if (!begun.ok) return begun.problem;
  let run = begun.value;
  while (run.status === 'running' && !isGone()) {
    tell(rowsOf(run));
    const reply = await step(run.id);
    if (!reply.ok) return reply.problem;
    await sleep(reply.value.pending.length < run.pending.length ? pauseMs : idlePauseMs);
    run = reply.value;
  }
  return undefined;
}

async function step(runId: string): Promise<Reply<Run>> {
  for (const pause of lostPausesMs) {
    const reply = await ask(backend('continueRun', { runId }));
    if (reply.ok || reply.problem !== lostCall) return reply;
    await sleep(pause);
  }
  return ask(backend('continueRun', { runId }));
}

function rowsOf({ results, pending }: Run): NonNullable<Checking['rows']> {
  const of = new Set([...results.map(({ check }) => check), ...pending]).size;
  return { done: of - pending.length, of };
}
