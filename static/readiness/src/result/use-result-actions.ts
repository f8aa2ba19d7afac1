import { useLayoutEffect, useRef, useState } from 'react';
import type { CheckId, Definitions, Overview, Problem, QuestionId, Reply, Run, WatchedEvery } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import type { MenuItem } from '../common/Menu';
import { useFocusNext } from '../common/use-focus-next';
import { usePack } from '../words/pack';
import { verdictHeading } from './head/ResultHead';
import { questionCard, rowButton } from './ids';
import { groupHeading } from './RowGroup';

/** What a person says to a question. */
export type Said = Omit<Parameters<Definitions['answer']>[0], 'planId'>;

/** What can be done with a row. Those that a form stands behind answer the problem, which is shown in that form. */
export interface RowActions {
  recheck: (...checks: CheckId[]) => void;
  answer: (said: Said) => Promise<Problem | undefined>;
  withdraw: (question: QuestionId) => Promise<Problem | undefined>;
  waive: (checks: readonly CheckId[], reason: string, until: string | undefined) => Promise<Problem | undefined>;
  withdrawWaiver: (check: CheckId) => Promise<Problem | undefined>;
  /** After something was decided: the plan, and the run as it stands then. */
  onDecided: (overview: Overview) => void;
}

interface Options {
  overview: Overview;
  /** What the verdict is, for those who hear the page. */
  sentence: (run: Run) => string;
  onOverview: (overview: Overview) => void;
}

/** The calls of the result: each is announced, and leads the focus to what came of it. */
export function useResultActions({ overview, sentence, onOverview }: Options) {
  const { result, runs } = usePack().page;
  const planId = overview.plan?.id ?? '';
  const announce = useAnnounce();
  const focusNext = useFocusNext(overview);
  const [trouble, setTrouble] = useState<{ problem: Problem; again: () => void }>();

  // An answer may come after something else has changed what is on screen.
  const latest = useRef(overview);
  useLayoutEffect(() => {
    latest.current = overview;
  });

  // A row that was judged again may have moved to another place, and what had the focus with it.
  const rechecked = useRef<CheckId>(undefined);
  useLayoutEffect(() => {
    if (rechecked.current === undefined || overview.run?.status !== 'finished') return;
    if (document.activeElement === document.body) document.getElementById(rowButton(rechecked.current))?.focus();
    rechecked.current = undefined;
  }, [overview]);

  const showRun = (next: Run): void => {
    if (next.status === 'finished') announce(result.head.finished(sentence(next)));
    onOverview({ ...latest.current, run: next });
  };

  /** Makes a call whose problem, if any, is shown above everything, with the way to make it again. */
  async function carryOut<T>(call: () => Promise<Reply<T>>, onDone: (value: T) => void): Promise<void> {
    setTrouble(undefined);
    const reply = await ask(call());
    if (reply.ok) onDone(reply.value);
    else setTrouble({ problem: reply.problem, again: () => void carryOut(call, onDone) });
  }

  /** Makes a call that a form stands behind: what comes of it is shown, said, and gets the focus. */
  async function settle(call: () => Promise<Reply<Overview>>, said: string, ...focus: string[]): Promise<Problem | undefined> {
    const reply = await ask(call());
    if (!reply.ok) return reply.problem;
    const { run } = reply.value;
    announce(run ? `${said} ${sentence(run)}.` : said);
    focusNext(...focus, verdictHeading);
    onOverview(reply.value);
    return undefined;
  }

  const check = (): void =>
    void carryOut(
      () => backend('startRun', { planId }),
      (started) => {
        focusNext(verdictHeading);
        showRun(started);
      },
    );

  const stop = (): void => {
    const { run } = latest.current;
    if (run?.status !== 'running') return;
    void carryOut(
      () => backend('cancelRun', { runId: run.id }),
      (stopped) => {
        announce(runs.stoppedNow);
        focusNext(verdictHeading);
        showRun(stopped);
      },
    );
  };

  const watch = (every: WatchedEvery | 'never'): void =>
    void carryOut(
      () => backend('setWatching', { planId, every }),
      (next) => {
        announce(every === 'never' ? runs.watch.ended : runs.watch.begun[every]);
        focusNext(verdictHeading);
        onOverview(next);
      },
    );
  const watched = overview.watching?.every;
  const watchItems: MenuItem[] = [
    ...(['day', 'week'] as const)
      .filter((every) => every !== watched)
      .map((every) => ({ label: runs.watch.begin[every], onSelect: () => watch(every) })),
    ...(watched ? [{ label: runs.watch.end, onSelect: () => watch('never') }] : []),
  ];

  const actions: RowActions = {
    recheck: (...checks) => {
      const { run } = latest.current;
      rechecked.current = checks[0];
      if (run) void carryOut(() => backend('recheck', { runId: run.id, checks }), showRun);
    },
    answer: (said) =>
      settle(() => backend('answer', { planId, ...said }), result.questions.kept, questionCard(said.question), groupHeading('question')),
    withdraw: (question) =>
      settle(
        () => backend('withdrawAnswer', { planId, question }),
        result.questions.withdrawn,
        questionCard(question),
        groupHeading('question'),
      ),
    waive: async (checks, reason, until) => {
      for (const id of checks) {
        const last = id === checks[checks.length - 1];
        const call = (): Promise<Reply<Overview>> =>
          backend('waive', { planId, check: id, reason, ...(until === undefined ? {} : { until }) });
        const problem = last ? await settle(call, result.waive.kept, rowButton(id), groupHeading('waived')) : await problemOf(call());
        if (problem) return problem;
      }
      return undefined;
    },
    withdrawWaiver: (id) => settle(() => backend('withdrawWaiver', { planId, check: id }), result.waive.withdrawn, rowButton(id)),
    onDecided: onOverview,
  };

  return { actions, check, stop, watchItems, showRun, trouble, setTrouble };
}

async function problemOf(call: Promise<Reply<Overview>>): Promise<Problem | undefined> {
  const reply = await ask(call);
  return reply.ok ? undefined : reply.problem;
}
