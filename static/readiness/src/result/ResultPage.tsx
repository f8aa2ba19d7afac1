import { lazy, Suspense, useMemo, useState } from 'react';
import type { Finding, Overview, Run } from '../../../../src/contract';
import { describedRows } from '../../../../src/report/rows';
import { useAnnounce } from '../common/announce';
import { Projects } from '../common/Projects';
import { Later } from '../common/Later';
import { Loading } from '../common/Loading';
import type { MenuItem } from '../common/Menu';
import { isStale, ProblemMessage } from '../common/ProblemMessage';
import { bySystem, lookUp } from '../common/look-up';
import { refsToName, useSay } from '../common/use-say';
import { useExport } from '../export/use-export';
import { Pictures } from '../pictures/Pictures';
import { Progress } from '../run/Progress';
import { useRun } from '../run/use-run';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';
import { DoFirst } from './first/DoFirst';
import { useMendingSteps } from './first/use-mending-steps';
import { headline } from './head/headline';
import { ResultHead } from './head/ResultHead';
import { isUnseenByUs, Results, type RowFilter } from './Results';
import { SightBanner } from './SightBanner';
import { questionsOf } from './subjects';
import { useResultActions } from './use-result-actions';
import { IdleWaivers } from './waive/IdleWaivers';
import './toolbar.css';
import './rows.css';
import './questions.css';

const AddressEvidence = lazyView(['evidence'], async () => (await import('../evidence/AddressEvidence')).AddressEvidence);
const LastStep = lazy(async () => ({ default: (await import('./LastStep')).LastStep }));

interface Props {
  overview: Overview;
  onOverview: (overview: Overview) => void;
  onChangePlan: () => void;
  /** Loads everything anew. */
  onReload: () => void;
  /** What else can be done with the plan. */
  planItems?: readonly MenuItem[];
}

/** Whether a row is open since Jira hides somebody's address. */
function isAboutHidden({ question, outcome, check }: Run['results'][number]): boolean {
  return outcome === 'unavailable' && (question === 'hidden-addresses' || check === 'jira-sync-user-email');
}

/** Whether a whole check is under way: rows that are judged again keep standing with their last result. */
function isWorking(run: Run | undefined): boolean {
  return run?.status === 'running' && !run.pending.every((id) => run.results.some((result) => result.check === id));
}

/** Everybody whose name the result tells beside those in its findings. */
export function peopleOf({ run, plan, addressEvidence, watching }: Overview): string[] {
  return [
    ...(watching ? [watching.by] : []),
    ...(run?.startedBy ? [run.startedBy] : []),
    ...(run?.results.flatMap(({ confirmation, waiver }) => [confirmation?.by ?? [], waiver?.by ?? []].flat()) ?? []),
    ...(plan?.answers.waivers.map(({ by }) => by) ?? []),
    ...(addressEvidence?.flatMap(({ eyesOf, takenBy }) => [takenBy, ...(eyesOf ? [eyesOf] : [])]) ?? []),
  ];
}

/** What the result tells: while a check is under way only failures, and the names of all the rest are asked for once, in the end. */
function findingsShown(run: Run | undefined): Finding[] {
  const working = isWorking(run);
  return (run?.results ?? []).filter(({ outcome }) => !working || outcome === 'failed').flatMap(({ findings }) => findings);
}

/** Asks for all names of a result before it is on the screen, which then finds them under way. */
export function nameBeforehand(overview: Overview): void {
  const where = overview.plan?.draft.where;
  const refs = refsToName(where, { findings: findingsShown(overview.run), people: peopleOf(overview) });
  for (const some of bySystem(refs)) void lookUp(some, where?.jiraProjectId);
}

/** A plan that can be checked: what would happen, what to do first, and what that rests on. */
export function ResultPage({ overview, onOverview, onChangePlan, onReload, planItems = [] }: Props) {
  const { run } = overview;
  const { page } = usePack();
  const words = page.result;
  const announce = useAnnounce();
  const [attempt, setAttempt] = useState(0);
  const [filter, setFilter] = useState<RowFilter>();

  const working = isWorking(run);
  const findings = useMemo(() => findingsShown(run), [run]);
  const people = useMemo(() => peopleOf(overview), [overview]);
  const { say, ready } = useSay(overview, { findings, people, shown: working ? undefined : run?.id });
  const rows = useMemo(() => describedRows(run?.results ?? [], say), [run, say]);

  const sentence = (next: Run): string => headline(next, say, words);
  const { actions, check, stop, watchItems, showRun, trouble, setTrouble } = useResultActions({ overview, sentence, onOverview });
  const resume = (): void => {
    setTrouble(undefined);
    setAttempt((before) => before + 1);
  };
  useRun(run, attempt, showRun, (problem) => setTrouble({ problem, again: resume }));
  const { items: exportItems, paper } = useExport({ run, overview, say });

  /** What was compared elsewhere is judged at once, in the rows that it can settle. */
  const judgeAgain = (next: Overview): void => {
    announce(words.views.fileTaken);
    onOverview(next);
    const { run: current } = next;
    const open = current?.results.filter(({ section, question }) => section === 'users' || question === 'hidden-addresses');
    const checks = [...new Set([...(open ?? []).map(({ check: id }) => id), 'jira-sync-user-email' as const])];
    if (current) actions.recheck(...checks);
  };

  const paused = working && trouble !== undefined;
  const changed = run !== undefined && overview.plan !== undefined && run.planVersion < overview.plan.setUpVersion;
  const shown = run && !working && ready ? run : undefined;
  const steps = useMendingSteps(shown);
  const context = {
    say,
    overview,
    actions,
    twoAccounts: run?.results.some(({ check: id, outcome }) => id === 'jira-sync-user-api-token' && outcome !== 'notApplicable') ?? false,
    // Rows of two plans must not stand side by side.
    canRecheck: !changed,
  };

  return (
    <main>
      {trouble && <ProblemMessage problem={trouble.problem} onRetry={isStale(trouble.problem) ? onReload : trouble.again} />}
      <ResultHead
        working={working}
        paused={paused}
        changed={changed}
        overview={overview}
        run={run}
        say={say}
        questions={questionsOf(rows).length}
        {...(overview.plan?.name ? { which: <Projects overview={overview} say={say} /> } : {})}
        exportItems={exportItems}
        acting={{
          planItems: [{ label: words.head.changePlan, onSelect: onChangePlan }, ...watchItems, ...planItems],
          onCheck: check,
          onStop: stop,
        }}
      />
      {run && working && <Progress run={run} rows={rows} paused={paused} />}
      {run && !working && !ready && <Loading label={words.views.lookingUpNames} />}
      {shown && (
        <>
          <IdleWaivers overview={overview} rows={rows} say={say} actions={actions} />
          <SightBanner rows={rows.filter(isUnseenByUs).map(({ row }) => row)} />
          <DoFirst run={shown} rows={rows} steps={steps} {...context} />
          {(shown.verdict === 'ready' || shown.verdict === 'readyWithWaivers') && (
            <Suspense fallback={null}>
              <LastStep overview={overview} say={say} />
            </Suspense>
          )}
          <Pictures rows={rows} say={say} onFilter={setFilter} />
          <Later>
            {rows.length > 0 && <Results run={shown} rows={rows} filter={filter} onShowAll={() => setFilter(undefined)} {...context} />}
            <Later>
              {(overview.addressEvidence || shown.results.some(isAboutHidden)) && (
                <Suspense fallback={null}>
                  <AddressEvidence overview={overview} say={say} onTaken={judgeAgain} />
                </Suspense>
              )}
            </Later>
          </Later>
        </>
      )}
      {paper}
    </main>
  );
}
