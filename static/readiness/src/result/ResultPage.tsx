import { useCallback, useMemo, useState } from 'react';
import type { CheckId, Overview, Problem, QuestionId, Reply, Run, Token } from '../../../../src/contract';
import { verdictSentence } from '../../../../src/wording/describe';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { Loading } from '../common/Loading';
import { AddressEvidence } from '../evidence/AddressEvidence';
import { isStale, ProblemMessage } from '../common/ProblemMessage';
import { useFocusNext } from '../common/use-focus-next';
import { useSay } from '../common/use-say';
import { Progress } from '../run/Progress';
import { useRun } from '../run/use-run';
import { FirstCheck } from './FirstCheck';
import { questionCard } from './Questions';
import type { RowActions } from './ResultRow';
import { Results } from './Results';
import { groupHeading } from './RowGroup';
import { VerdictHeader, verdictHeading } from './VerdictHeader';
import './verdict.css';
import './toolbar.css';
import './rows.css';
import './questions.css';

interface Props {
  overview: Overview;
  onOverview: (overview: Overview) => void;
  onChangePlan: () => void;
  /** Loads everything anew. */
  onReload: () => void;
}

/** Whether a row is open since Jira hides somebody's address. */
function isAboutHidden({ question, outcome, check }: Run['results'][number]): boolean {
  return outcome === 'unavailable' && (question === 'hidden-addresses' || check === 'jira-sync-user-email');
}

/** Whether a whole check is under way: rows that are judged again keep standing with their last result. */
function isWorking(run: Run | undefined): boolean {
  return run?.status === 'running' && !run.pending.every((id) => run.results.some((result) => result.check === id));
}

/** The first screen of a plan that can be checked: the verdict, and what it rests on. */
export function ResultPage({ overview, onOverview, onChangePlan, onReload }: Props) {
  const { run } = overview;
  const planId = overview.plan?.id ?? '';
  const announce = useAnnounce();
  const focusNext = useFocusNext(overview);
  const [trouble, setTrouble] = useState<{ problem: Problem; again: () => void }>();
  const [attempt, setAttempt] = useState(0);

  const findings = useMemo(() => run?.results.flatMap((result) => result.findings) ?? [], [run]);
  const people = useMemo(
    () => [
      ...(run?.results.flatMap(({ confirmation, waiver }) => [confirmation?.by ?? [], waiver?.by ?? []].flat()) ?? []),
      ...(overview.addressEvidence?.flatMap(({ eyesOf, takenBy }) => [takenBy, ...(eyesOf ? [eyesOf] : [])]) ?? []),
    ],
    [run, overview.addressEvidence],
  );
  const { say, ready } = useSay(overview, { findings, people, shown: isWorking(run) ? undefined : run?.id });

  const showRun = useCallback(
    (next: Run) => {
      if (next.status === 'finished') announce(`The check is finished. ${verdictSentence(next, say)}.`);
      onOverview({ ...overview, run: next });
    },
    [announce, onOverview, overview, say],
  );
  const resume = (): void => {
    setTrouble(undefined);
    setAttempt((before) => before + 1);
  };
  useRun(run, attempt, showRun, (problem) => setTrouble({ problem, again: resume }));

  /** Makes a call whose problem, if any, is shown with the way to make it again. */
  async function carryOut<T>(call: () => Promise<Reply<T>>, onDone: (value: T) => void): Promise<void> {
    setTrouble(undefined);
    const reply = await ask(call());
    if (reply.ok) onDone(reply.value);
    else setTrouble({ problem: reply.problem, again: () => void carryOut(call, onDone) });
  }

  const check = (): void =>
    void carryOut(
      () => backend('startRun', { planId }),
      (started) => {
        focusNext(verdictHeading);
        showRun(started);
      },
    );
  const showAnswered = (said: string, question: QuestionId) => (next: Overview) => {
    announce(next.run ? `${said} ${verdictSentence(next.run, say)}.` : said);
    focusNext(questionCard(question), groupHeading('question'), verdictHeading);
    onOverview(next);
  };
  const actions: RowActions = {
    recheck: (id: CheckId) => void (run && carryOut(() => backend('recheck', { runId: run.id, checks: [id] }), showRun)),
    answer: async (question: QuestionId, answer: 'yes' | 'no', note: string, token?: Token, differs?: string[]) =>
      carryOut(
        () =>
          backend('answer', {
            planId,
            question,
            answer,
            ...(note.trim() ? { note: note.trim() } : {}),
            ...(token ? { token } : {}),
            ...(differs ? { differs } : {}),
          }),
        showAnswered('Your answer is kept.', question),
      ),
    withdraw: async (question: QuestionId) =>
      carryOut(() => backend('withdrawAnswer', { planId, question }), showAnswered('Your answer is taken back.', question)),
  };

  /** What was compared elsewhere is judged at once, in the rows that it can settle. */
  const judgeAgain = (next: Overview): void => {
    announce('The file is taken in.');
    onOverview(next);
    const { run: current } = next;
    const rows = current?.results.filter(({ section, question }) => section === 'users' || question === 'hidden-addresses');
    const checks = [...new Set([...(rows ?? []).map(({ check: id }) => id), 'jira-sync-user-email' as const])];
    if (current)
      void carryOut(
        () => backend('recheck', { runId: current.id, checks }),
        (judged) => onOverview({ ...next, run: judged }),
      );
  };

  const working = isWorking(run);
  const changed = run !== undefined && overview.plan !== undefined && run.planVersion < overview.plan.setUpVersion;

  return (
    <main>
      {trouble && <ProblemMessage problem={trouble.problem} onRetry={isStale(trouble.problem) ? onReload : trouble.again} />}
      {run ? (
        <VerdictHeader
          working={working}
          changed={changed}
          overview={overview}
          run={run}
          say={say}
          onCheckAgain={check}
          onChangePlan={onChangePlan}
        />
      ) : (
        <FirstCheck say={say} overview={overview} onCheck={check} onChangePlan={onChangePlan} />
      )}
      {run && working && <Progress run={run} />}
      {run && !working && !ready && <Loading label="Looking up names" />}
      {run && !working && ready && <Results run={run} say={say} actions={actions} canRecheck={!changed} />}
      {run && !working && ready && (overview.addressEvidence || run.results.some(isAboutHidden)) && (
        <AddressEvidence overview={overview} say={say} onTaken={judgeAgain} />
      )}
    </main>
  );
}
