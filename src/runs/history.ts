import { isDeepStrictEqual } from 'node:util';
import { checkIds } from '../checks/ids';
import type { Run, RunChanges, RunSummary } from '../contract';
import type { Figures } from '../plans/listed';
import { compareRows, comparedRows, type ComparedRow } from '../report/compare';
import { isUndecided } from '../checklist/engine/verdict';
import { loadDocument, removeAll, updateDocument, type Kept, type Versioned } from '../storage/documents';
import { keptOfRun, latestHead, latestKey, loadHead } from './runs';

/** As many runs of a plan as are kept. */
const mostRuns = 20;

interface HistoryBody {
  /** The latest first, each as it stood when it was last saved. */
  runs: RunSummary[];
  /** The last run that came to "ready": when that was, and what its rows came to with the answers of then. */
  good?: { at: string; rows: ComparedRow[] };
  /** What is different in the latest run since. */
  changes?: RunChanges;
}

interface HistoryDocument extends Versioned {
  body: HistoryBody;
}

/** The plan's last runs, the latest first. */
export async function loadHistory(planId: string): Promise<RunSummary[]> {
  return (await loadDocument<HistoryDocument>('history', planId))?.body.runs ?? [];
}

/** Keeps a run's figures in place of its earlier ones. Answers what follows from them for the list of plans. */
export async function keepInHistory(run: Run): Promise<Figures> {
  const saved = await updateDocument<HistoryDocument>('history', run.plan, (document) => {
    const body = historyWith(document?.body, run);
    return isDeepStrictEqual(body, document?.body) ? undefined : { body };
  });
  return figuresOf(saved?.body);
}

/** Removes the plan's oldest runs, so that one more is within the last 20. */
export async function makeRoomForRun(planId: string): Promise<void> {
  const tooMany = (await loadHistory(planId)).slice(mostRuns - 1);
  if (tooMany.length === 0) return;
  // First the runs, then their figures: what is interrupted in between is removed the next time.
  await removeAll(await keptOf(tooMany.map(({ id }) => id)));
  await updateDocument<HistoryDocument>('history', planId, (document) => {
    const runs = document?.body.runs.filter(({ id }) => !tooMany.some((one) => one.id === id));
    return document && runs && { body: { ...document.body, runs } };
  });
}

/** Where all runs of a plan are kept, and what is kept about them, which tells where they are: last. */
export async function keptOfRuns(planId: string): Promise<Kept[]> {
  const latest = await latestHead(planId);
  const ids = new Set([...(await loadHistory(planId)).map(({ id }) => id), ...(latest ? [latest.id] : [])]);
  return [
    ...(await keptOf([...ids])),
    { entity: 'history', key: planId },
    { key: latestKey(planId) },
    { entity: 'latest-run', key: planId },
  ];
}

/** Where runs are kept, one after the other. */
async function keptOf(ids: readonly string[]): Promise<Kept[]> {
  const heads = await Promise.all(ids.map(loadHead));
  return heads.flatMap((head) => (head ? keptOfRun(head) : []));
}

function historyWith(before: HistoryBody = { runs: [] }, run: Run): HistoryBody {
  const runs = withRun(before.runs, run);
  if (runs[0]?.id !== run.id) return { ...before, runs };
  const rows = comparedRows(run);
  const good = isGood(run) ? { at: run.finishedAt ?? run.startedAt, rows } : before.good;
  return { runs, ...(good ? { good, changes: compareRows(good.rows, rows) } : {}) };
}

function withRun(runs: readonly RunSummary[], run: Run): RunSummary[] {
  return [summaryOf(run), ...runs.filter(({ id }) => id !== run.id)].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
}

/** Whether a run says that the synchronisation is ready: one of the whole checklist that found nothing, or nothing but what was waived. */
function isGood({ status, verdict, results }: Run): boolean {
  const judged = new Set(results.map(({ check }) => check));
  return status === 'finished' && (verdict === 'ready' || verdict === 'readyWithWaivers') && checkIds.every((check) => judged.has(check));
}

function figuresOf({ runs, good, changes }: HistoryBody = { runs: [] }): Figures {
  const [latest] = runs;
  return { ...(latest ? { latest } : {}), ...(good && changes ? { sinceGood: { at: good.at, changes } } : {}) };
}

function summaryOf(run: Run): RunSummary {
  const { id, planVersion, status, verdict, counts, problems, problemsOfFirstLoad, startedAt, results } = run;
  const { finishedAt, impact, startedBy, bySchedule, aborted } = run;
  return {
    id,
    planVersion,
    status,
    verdict,
    counts,
    problems,
    problemsOfFirstLoad,
    startedAt,
    ...(finishedAt ? { finishedAt } : {}),
    ...(impact ? { impact } : {}),
    ...(startedBy ? { startedBy } : {}),
    ...(bySchedule ? { bySchedule } : {}),
    ...(aborted ? { aborted } : {}),
    open: results.filter(isUndecided).length,
  };
}
