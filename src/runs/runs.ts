import { randomUUID } from 'node:crypto';
import { kvs } from '@forge/kvs';
import { checkIds, checks, type CheckId } from '../checks';
import { applyAnswers, isProblem, summarise } from '../checklist/engine/verdict';
import type { CheckResult, Cost, Impact, MendingStep, Run, RunStatus } from '../contract';
import type { Answers } from '../checklist/model/plan';
import { fitting } from './fit';
import { loadDocument, saveDocument, updateDocument, type Versioned } from '../storage/documents';

interface RunBody {
  planVersion: number;
  startedBy?: string;
  status: RunStatus;
  finishedAt?: string;
  /** As judged, without what people said; in no order. */
  results: CheckResult[];
  pending: CheckId[];
  cost: Cost;
  impact?: Impact | undefined;
  /** What remains after each failure is mended, and a code of the failures that it was counted for. */
  mending?: { of: string; steps: MendingStep[] } | undefined;
  /** Who works on the next step, until when at the latest: one step at a time. */
  lease?: { holder: string; until: number } | undefined;
  /** Steps in a row that judged nothing. */
  idleSteps: number;
}

interface RunDocument extends Versioned {
  planId: string;
  startedAt: string;
  body: RunBody;
}

export interface StoredRun extends RunBody {
  id: string;
  planId: string;
  startedAt: string;
}

/** Under which key the id of the plan's latest run is kept. */
export const latestKey = (planId: string): string => `latest-run:${planId}`;

/** The plan's latest run, or undefined before the first. */
export async function latestRun(planId: string): Promise<StoredRun | undefined> {
  const id = await kvs.get<string>(latestKey(planId));
  return id === undefined ? undefined : loadRun(id);
}

export async function loadRun(id: string): Promise<StoredRun | undefined> {
  return fromDocument(id, await loadDocument<RunDocument>('run', id));
}

function fromDocument(id: string, document: RunDocument | undefined): StoredRun | undefined {
  return document && { id, planId: document.planId, startedAt: document.startedAt, ...document.body };
}

/** Begins a run of the checks named, or of all. */
export async function createRun(
  planId: string,
  { planVersion, only, startedBy }: { planVersion: number; only: readonly CheckId[] | undefined; startedBy: string },
): Promise<StoredRun> {
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  const body: RunBody = {
    planVersion,
    startedBy,
    status: 'running',
    results: [],
    pending: checkIds.filter((check) => !only || only.includes(check)),
    cost: { jiraRequests: 0, jiraPoints: 0, aquaRequests: 0, steps: 0, wallMs: 0 },
    idleSteps: 0,
  };
  await saveDocument<RunDocument>('run', id, { planId, startedAt, body }, 0);
  await kvs.set(latestKey(planId), id);
  return { id, planId, startedAt, ...body };
}

/** Changes a run, whoever else works on it. Undefined where there is no such run. */
export async function changeRun(id: string, change: (run: StoredRun) => Partial<RunBody> | undefined): Promise<StoredRun | undefined> {
  const saved = await updateDocument<RunDocument>('run', id, (document) => {
    const run = fromDocument(id, document);
    const changed = run && change(run);
    return document && changed && { planId: document.planId, startedAt: document.startedAt, body: { ...document.body, ...changed } };
  });
  return fromDocument(id, saved);
}

/** Gives up the plan's run that is under way; answers it, or undefined where there is none. */
export async function giveUpRun(planId: string): Promise<StoredRun | undefined> {
  const run = await latestRun(planId);
  if (run?.status !== 'running') return undefined;
  return changeRun(run.id, (current) => (current.status === 'running' ? { status: 'aborted' } : undefined));
}

/** Results with new ones in the place of older ones of the same check, as many in full as can be stored. */
export function mergeResults(run: StoredRun, results: readonly CheckResult[]): Pick<RunBody, 'results' | 'pending' | 'mending'> {
  const judged = new Set(results.map((result) => result.check));
  return {
    results: fitting([...run.results.filter((result) => !judged.has(result.check)), ...results]),
    pending: run.pending.filter((check) => !judged.has(check)),
    mending: undefined,
  };
}

const orderOf = new Map<string, number>(checkIds.map((id, index) => [id, index]));
const known = new Set<string>(checks.map((check) => check.id));

/** The run as people see it: in the order of the checklist, with what they said laid over it, and the verdict that follows. */
export function runView(run: StoredRun, answers: Answers, now: Date): Run {
  const inOrder = run.results
    .filter((result) => known.has(result.check))
    .sort((a, b) => (orderOf.get(a.check) ?? 0) - (orderOf.get(b.check) ?? 0));
  const results = applyAnswers(inOrder, answers, now);
  const summary = summarise(results);
  // Rows not judged yet leave the verdict open, unless one that failed has settled it.
  const verdict = run.pending.length > 0 && !results.some(isProblem) ? 'undecided' : summary.verdict;
  return {
    id: run.id,
    plan: run.planId,
    planVersion: run.planVersion,
    status: run.status,
    ...summary,
    verdict,
    startedAt: run.startedAt,
    ...(run.finishedAt ? { finishedAt: run.finishedAt } : {}),
    results,
    pending: run.pending,
    cost: run.cost,
    ...(run.startedBy ? { startedBy: run.startedBy } : {}),
    ...(run.impact && run.pending.length === 0 ? { impact: run.impact } : {}),
  };
}
