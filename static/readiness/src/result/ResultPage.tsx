import { useCallback, useMemo, useState } from 'react';
import type { CheckId, Overview, Problem, QuestionId, Reply, Run } from '../../../../src/contract';
import { describeResult, groupOf, groups, sectionNames, type Group } from '../../../../src/wording/describe';
import { groupNames } from '../../../../src/wording/en';
import { sectionsInOrder } from '../../../../src/wording/sections';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { Loading } from '../common/Loading';
import { ProblemMessage } from '../common/ProblemMessage';
import { useSay } from '../common/use-say';
import { Progress } from '../run/Progress';
import { useRun } from '../run/use-run';
import { groupMeanings } from '../words';
import { FirstCheck } from './FirstCheck';
import { Questions } from './Questions';
import { ResultRow, type RowActions } from './ResultRow';
import { RowGroup } from './RowGroup';
import { SightBanner } from './SightBanner';
import { VerdictHeader } from './VerdictHeader';

const folded: readonly Group[] = ['passed', 'notApplicable'];

interface Props {
  overview: Overview;
  onOverview: (overview: Overview) => void;
  onChangePlan: () => void;
}

/** The first screen of a plan that can be checked: the verdict, and what it rests on. */
export function ResultPage({ overview, onOverview, onChangePlan }: Props) {
  const { run } = overview;
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Problem>();
  const [view, setView] = useState<'effect' | 'section'>('effect');

  const showRun = useCallback(
    (next: Run) => {
      if (next.status === 'finished') announce('The check is finished.');
      onOverview({ ...overview, run: next });
    },
    [announce, onOverview, overview],
  );
  useRun(run, showRun, setProblem);

  const start = async (begin: Promise<Reply<Run>>): Promise<void> => {
    setProblem(undefined);
    const reply = await ask(begin);
    if (reply.ok) showRun(reply.value);
    else setProblem(reply.problem);
  };
  const checkAgain = (): void => void start(backend('startRun', {}));
  const takeAnswer = (reply: Reply<Overview>, said: string): void => {
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    announce(said);
    onOverview(reply.value);
  };
  const actions: RowActions = {
    recheck: (check: CheckId) => void (run && start(backend('recheck', { runId: run.id, checks: [check] }))),
    answer: async (question: QuestionId, answer: 'yes' | 'no', note: string) => {
      const reply = await ask(backend('answer', { question, answer, ...(note.trim() ? { note: note.trim() } : {}) }));
      takeAnswer(reply, 'Your answer is kept. The verdict takes it into account.');
    },
    withdraw: async (question: QuestionId) => {
      const reply = await ask(backend('withdrawAnswer', { question }));
      takeAnswer(reply, 'Your answer is taken back.');
    },
  };

  const findings = useMemo(() => run?.results.flatMap((result) => result.findings) ?? [], [run]);
  const people = useMemo(() => run?.results.flatMap(({ confirmation }) => confirmation?.by ?? []) ?? [], [run]);
  const { say, ready } = useSay(overview, findings, people);
  const running = run?.status === 'running';
  // Rows that are judged again keep standing with their last result.
  const again = running && run.pending.every((check) => run.results.some((result) => result.check === check));
  const working = running && !again;

  return (
    <main>
      {problem && <ProblemMessage problem={problem} onRetry={checkAgain} />}
      {run ? (
        <VerdictHeader
          working={working}
          overview={overview}
          run={run}
          say={say}
          namesReady={ready}
          onCheckAgain={checkAgain}
          onChangePlan={onChangePlan}
        />
      ) : (
        <FirstCheck say={say} overview={overview} onCheck={checkAgain} onChangePlan={onChangePlan} />
      )}
      {run && working && <Progress run={run} />}
      {run && !working && (ready ? results(run) : <Loading label="Looking up names" />)}
    </main>
  );

  function results(shown: Run) {
    const rows = shown.results.map((result) => ({ result, row: describeResult(result, say), group: groupOf(result) }));
    const item = ({ result, row }: (typeof rows)[number]) => (
      <ResultRow key={result.check} result={result} row={row} say={say} actions={actions} busy={shown.pending.includes(result.check)} />
    );
    return (
      <>
        <SightBanner
          rows={rows.filter(({ result }) => result.effect === 'sight' && result.outcome === 'unavailable').map(({ row }) => row)}
        />
        <div className="views" role="group" aria-label="Grouping">
          {(['effect', 'section'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {one === 'effect' ? 'By effect' : 'By section'}
            </button>
          ))}
        </div>
        {view === 'effect'
          ? groups.map((group) => {
              const own = rows.filter(
                (one) => one.group === group && !(one.result.effect === 'sight' && one.result.outcome === 'unavailable'),
              );
              if (own.length === 0) return null;
              return (
                <RowGroup
                  key={group}
                  id={group}
                  tone={group}
                  title={groupNames[group]}
                  meaning={groupMeanings[group]}
                  count={own.length}
                  folded={folded.includes(group)}
                >
                  {group === 'question' ? <Questions rows={own} actions={actions} /> : <ul className="rows">{own.map(item)}</ul>}
                </RowGroup>
              );
            })
          : sectionsInOrder.map((section) => {
              const own = rows.filter(({ result }) => result.section === section);
              if (own.length === 0) return null;
              return (
                <RowGroup key={section} id={section} title={sectionNames[section]} count={own.length}>
                  <ul className="rows">{own.map(item)}</ul>
                </RowGroup>
              );
            })}
        <p className="subtle proof">
          {shown.cost.jiraRequests} requests to Jira ({shown.cost.jiraPoints} of this app’s 65,000 points an hour) and{' '}
          {shown.cost.aquaRequests} to aqua.
        </p>
      </>
    );
  }
}
