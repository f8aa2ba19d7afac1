import { randomUUID } from 'node:crypto';
import type { CheckId } from '../checks';
import { checkIds } from '../checks/ids';
import { isProblem } from '../checklist/engine/problems';
import { applyAnswers, summarise } from '../checklist/engine/verdict';
import type { Aborted, AbortReason, CheckResult, Cost, Impact, MendingStep, Run, RunStatus } from '../contract';
import { ConflictError, loadDocument, saveDocument, updateDocument, type Beside, type Kept, type Versioned } from '../storage/documents';
import { readValue } from '../storage/values';
import type { Apart, StoredRow } from './fit';
import { apartOf, keptApart, wholeRows, withoutLost } from './rows';
import { keptSaid, saidBeside, type SaidBy } from './said-then';

interface RunBody {
  planVersion: number;
  startedBy?: string;
  /** The time at which the plan was due, where the schedule began it, ISO 8601: one time, one run. */
  due?: string;
  status: RunStatus;
  finishedAt?: string;
  aborted?: Aborted | undefined;
  /** As judged, without what people said; in no order. */
  results: StoredRow[];
  pending: CheckId[];
  /** How often each row was asked for again: what was judged for an earlier asking does not settle a later one. */
  asked?: Asked | undefined;
  cost: Cost;
  impact?: Impact | undefined;
  /** What remains after each failure is mended, and a code of the failures that it was counted for. */
  mending?: { of: string; steps: MendingStep[] } | undefined;
  /** Who works on the next step, until when at the latest: one step at a time. */
  lease?: Lease | undefined;
  /** Steps in a row that judged nothing. */
  idleSteps: number;
  /** When somebody last worked on it, ISO 8601; absent in what an older version kept. */
  workedAt?: string | undefined;
  /** Findings that no row names any more, and whose values may still be there. */
  leftOver?: Apart[] | undefined;
}

export type Asked = Partial<Record<CheckId, number>>;
interface Lease {
  holder: string;
  until: number;
}

interface RunDocument extends Versioned {
  planId: string;
  startedAt: string;
  body: RunBody;
}

/** A run as its own document has it: some rows may have their findings elsewhere. */
export interface RunHead extends RunBody {
  id: string;
  planId: string;
  startedAt: string;
}

/** A run with all findings. */
export interface StoredRun extends RunHead {
  results: CheckResult[];
}

/** Which run of a plan is its latest: saved together with the run, so that of two that are started at once only one is. */
interface LatestDocument extends Versioned {
  body: { runId: string };
}

/** Where an older version kept the id of the plan's latest run. */
export const latestKey = (planId: string): string => `latest-run:${planId}`;

async function latestDocument(planId: string): Promise<LatestDocument> {
  const document = await loadDocument<LatestDocument>('latest-run', planId);
  return document ?? { version: 0, body: { runId: (await readValue<string>(latestKey(planId))) ?? '' } };
}

/** The plan's latest run, or undefined before the first. */
export async function latestRun(planId: string): Promise<StoredRun | undefined> {
  const head = await latestHead(planId);
  return head && wholeRun(head);
}

/** The same without findings that are kept elsewhere. */
export async function latestHead(planId: string): Promise<RunHead | undefined> {
  const runId = await latestId(planId);
  return runId === undefined ? undefined : loadHead(runId);
}

export async function latestId(planId: string): Promise<string | undefined> {
  const { runId } = (await latestDocument(planId)).body;
  return runId === '' ? undefined : runId;
}

export async function loadRun(id: string): Promise<StoredRun | undefined> {
  const head = await loadHead(id);
  return head && wholeRun(head);
}

export async function loadHead(id: string): Promise<RunHead | undefined> {
  return fromDocument(id, await loadDocument<RunDocument>('run', id));
}

/** As often as a run is read anew whose rows were judged again between two reads. */
const mostReads = 4;

/** The run with all findings. */
export async function wholeRun(head: RunHead): Promise<StoredRun> {
  let current = head;
  for (let reads = 1; reads <= mostReads; reads += 1) {
    const results = await wholeRows(current.id, current.results);
    if (results) return { ...current, results };
    current = (await loadHead(current.id)) ?? current;
  }
  return { ...current, results: withoutLost(current.results) };
}

function fromDocument(id: string, document: RunDocument | undefined): RunHead | undefined {
  return document && { id, planId: document.planId, startedAt: document.startedAt, ...document.body };
}

/** What a run is to judge, and on whose wish. */
export interface Wish {
  planVersion: number;
  only?: readonly CheckId[] | undefined;
  startedBy?: string | undefined;
  due?: string | undefined;
  /** What people have said of the plan: the run that has been the latest is shown with it from then on. */
  said: SaidBy;
}

/** Begins a run of the checks named, as the plan's latest. Throws `ConflictError` where somebody else has begun one since `over` was the latest. */
async function createRun(
  planId: string,
  { planVersion, wanted, startedBy, due, said, latest, over }: Omit<Wish, 'only'> & { wanted: CheckId[]; latest?: string; over: number },
): Promise<RunHead> {
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  const body: RunBody = {
    planVersion,
    ...(startedBy === undefined ? {} : { startedBy }),
    ...(due === undefined ? {} : { due }),
    status: 'running',
    results: [],
    pending: wanted,
    cost: { jiraRequests: 0, jiraPoints: 0, aquaRequests: 0, steps: 0, wallMs: 0 },
    idleSteps: 0,
    workedAt: startedAt,
  };
  await saveDocument<LatestDocument>('latest-run', planId, { body: { runId: id } }, over, {
    document: { entity: 'run', key: id, content: { planId, startedAt, body } },
    ...(latest === undefined ? {} : { values: saidBeside(latest, { at: startedAt, said }) }),
  });
  return { id, planId, startedAt, ...body };
}

/** After how long without a step a run counts as left: what it found is no news then. */
const leftAfterMs = 60 * 60 * 1000;
const mostTries = 6;

/**
 * Begins a run of the checks named, or of all. Where one is under way, it is that one, with the checks named among those to judge. `beforeNew`
 * makes room for a new one; it is told the run that has been the latest.
 */
export async function beginRun(planId: string, wish: Wish, beforeNew: (latest: RunHead | undefined) => Promise<void>): Promise<RunHead> {
  const { only, ...others } = wish;
  const wanted = checkIds.filter((check) => !only || only.includes(check));
  for (let tries = 1; ; tries += 1) {
    const { version, body } = await latestDocument(planId);
    const latest = body.runId === '' ? undefined : await joinRun(body.runId, wish.planVersion, wanted);
    if (latest?.status === 'running') return latest;
    await beforeNew(latest);
    try {
      return await createRun(planId, { ...others, wanted, ...(latest ? { latest: latest.id } : {}), over: version });
    } catch (error) {
      if (!(error instanceof ConflictError) || tries >= mostTries) throw error;
    }
  }
}

/** The run; if it is under way, with the checks wanted among those to judge. One that cannot be joined is ended. */
function joinRun(id: string, planVersion: number, wanted: readonly CheckId[]): Promise<RunHead | undefined> {
  const now = Date.now();
  const canJoin = (run: RunHead): boolean => run.planVersion === planVersion && run.finishedAt === undefined && !isLeft(run, now);
  return changeRun(id, (current) => {
    if (current.status !== 'running') return undefined;
    if (!canJoin(current)) return ending(current, current.planVersion === planVersion ? 'left' : 'plan-changed');
    const there = new Set<CheckId>([...current.pending, ...current.results.map(({ check }) => check)]);
    const more = wanted.filter((check) => !there.has(check));
    return more.length > 0 ? { pending: [...current.pending, ...more] } : undefined;
  });
}

function isLeft({ workedAt, startedAt }: RunHead, now: number): boolean {
  return now - new Date(workedAt ?? startedAt).getTime() > leftAfterMs;
}

/** Changes a run, whoever else works on it. Undefined where there is no such run. */
export async function changeRun(
  id: string,
  change: (run: RunHead) => Partial<RunBody> | undefined,
  beside?: () => Beside,
): Promise<RunHead | undefined> {
  const saved = await updateDocument<RunDocument>(
    'run',
    id,
    (document) => {
      const run = fromDocument(id, document);
      const changed = run && change(run);
      return document && changed && { planId: document.planId, startedAt: document.startedAt, body: { ...document.body, ...changed } };
    },
    beside,
  );
  return fromDocument(id, saved);
}

/** What ends a run early. One that was finished before, and of which only rows were to be judged again, is finished as it was. */
export function ending(run: RunHead, why: AbortReason, by?: string): Partial<RunBody> {
  const judged = new Set(run.results.map(({ check }) => check));
  const wasFinished = why !== 'not-stored' && run.finishedAt !== undefined && run.pending.every((check) => judged.has(check));
  const ended: Partial<RunBody> = wasFinished
    ? { status: 'finished', pending: [] }
    : { status: 'aborted', aborted: { why, at: new Date().toISOString(), ...(by === undefined ? {} : { by }) } };
  return { ...ended, lease: undefined };
}

/** Ends a run early, if it is under way. A step that works on it keeps nothing more. */
export function endRun(id: string, why: AbortReason, by?: string): Promise<RunHead | undefined> {
  return changeRun(id, (run) => (run.status === 'running' ? ending(run, why, by) : undefined));
}

/** Gives up the plan's run that is under way; answers it, or undefined where there is none. */
export async function giveUpRun(planId: string, why: AbortReason): Promise<StoredRun | undefined> {
  const run = await latestHead(planId);
  if (run?.status !== 'running') return undefined;
  const ended = await endRun(run.id, why);
  return ended && wholeRun(ended);
}

/** Where a run is kept: itself last, since it tells where the rest is. */
export function keptOfRun(run: RunHead): Kept[] {
  const values = [...apartOf(run.results), ...(run.leftOver ?? [])].flatMap((apart) => keptApart(run.id, apart));
  return [...values, keptSaid(run.id), { entity: 'run', key: run.id }];
}

const orderOf = new Map<string, number>(checkIds.map((id, index) => [id, index]));

/** The run as people see it: in the order of the checklist, with what they said laid over it, and the verdict that follows. */
export function runView(run: StoredRun, said: SaidBy, now: Date): Run {
  const inOrder = run.results
    .filter((result) => orderOf.has(result.check))
    .sort((a, b) => (orderOf.get(a.check) ?? 0) - (orderOf.get(b.check) ?? 0));
  const results = applyAnswers(inOrder, said, now);
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
    ...(run.due ? { bySchedule: true } : {}),
    ...(run.status === 'aborted' && run.aborted ? { aborted: run.aborted } : {}),
    ...(run.impact && run.pending.length === 0 ? { impact: run.impact } : {}),
  };
}
