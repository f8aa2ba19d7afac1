import { findPlan, missingSections, type StoredPlan } from '../plans/plans';
import { carryOn, startDueRun } from '../runs/run-plan';
import { loadHead, type RunHead } from '../runs/runs';
import { timed, type Push, type WatchEvent } from './events';
import { hourOf, nextHour, nextTime } from './times';
import { changeWatch, changeWatches, loadWatches, type WatchBody } from './watches';

/** A consumer may take 55 s (docs/platform/forge.md#invocation-time); closing aqua's session takes 8 s of it at most. */
const inTheBackground = { judgingMs: 34_000, leaseMs: 58_000 };
/** How long a run of somebody's page is left alone before the schedule carries it on. */
const othersFirstMs = 5 * 60_000;
/** How long a step that somebody else takes is waited for. */
const waitingMs = 30_000;
/** Points of Jira that checks by schedule may cost in an hour: a fifth of what all customers of the app share (docs/platform/jira.md#rate-limits). */
const mostPointsAnHour = 13_000;

/** Does what an event says, as far as it has not been done. Whatever comes next is put into the queue. */
export async function handleEvent(event: WatchEvent, push: Push, now = new Date()): Promise<void> {
  const watches = await loadWatches();
  const later = laterOf(event, watches, now);
  if (later !== undefined) return push([timed({ ...event, notBefore: later }, now)]);
  await (event.kind === 'begin' ? begin(event, watches, push, now) : step(event, watches, push, now));
}

/** Until when the event is put off; undefined where it is time. */
function laterOf({ notBefore }: WatchEvent, { pausedUntil, spent }: WatchBody, now: Date): string | undefined {
  const full = spent?.hour === hourOf(now) && spent.points >= mostPointsAnHour ? nextHour(now) : undefined;
  return [notBefore, pausedUntil, full]
    .flatMap((time) => time ?? [])
    .filter((time) => new Date(time) > now)
    .sort()
    .at(-1);
}

async function begin({ planId, due }: WatchEvent & { kind: 'begin' }, { plans }: WatchBody, push: Push, now: Date): Promise<void> {
  const watch = plans[planId];
  // Begun already, or switched off, or set to other times.
  if (watch?.nextAt !== due) return;
  const plan = await findPlan(planId);
  const run = plan && canBeChecked(plan) ? await startDueRun(plan, due) : undefined;
  if (run) {
    await push([timed({ kind: 'step', planId, runId: run.id, notBefore: freeAt(run).toISOString() }, now)]);
  }
  // Last: what is interrupted before is done again, and comes upon the run that is there.
  await changeWatch(planId, (current) =>
    current?.nextAt === due ? { ...current, nextAt: nextTime(due, current.every, now), run: run?.id } : current,
  );
}

/** From when on the schedule may carry a run on: one that somebody has started is theirs while they are there. */
function freeAt({ startedBy, workedAt, startedAt }: RunHead): Date {
  return new Date(new Date(workedAt ?? startedAt).getTime() + (startedBy === undefined ? 0 : othersFirstMs));
}

function canBeChecked({ state, draft }: StoredPlan): boolean {
  return state === 'active' && missingSections(draft).length === 0;
}

async function step(event: WatchEvent & { kind: 'step' }, { plans }: WatchBody, push: Push, now: Date): Promise<void> {
  const { planId, runId } = event;
  if (!plans[planId]) return;
  const before = await loadHead(runId);
  if (before?.status !== 'running') return endedRun(planId, runId);
  const free = freeAt(before);
  if (free > now) return push([timed({ ...event, notBefore: free.toISOString() }, now)]);
  let pausedUntil: string | undefined;
  const after = await carryOn(runId, {
    ...inTheBackground,
    onPaused: (until) => (pausedUntil = new Date(until).toISOString()),
  });
  const points = (after?.cost.jiraPoints ?? 0) - before.cost.jiraPoints;
  await changeWatches((body) => withSpent({ ...body, ...(pausedUntil === undefined ? {} : { pausedUntil }) }, points, now));
  if (after?.status !== 'running') return endedRun(planId, runId);
  const waits = after.lease ? waitingMs : 0;
  const notBefore = pausedUntil ?? new Date(now.getTime() + waits).toISOString();
  await push([timed({ kind: 'step', planId, runId, notBefore }, new Date())]);
}

function withSpent(body: WatchBody, points: number, now: Date): WatchBody {
  const hour = hourOf(now);
  const before = body.spent?.hour === hour ? body.spent.points : 0;
  return { ...body, spent: { hour, points: before + points } };
}

async function endedRun(planId: string, runId: string): Promise<void> {
  await changeWatch(planId, (watch) => (watch?.run === runId ? { ...watch, run: undefined } : watch));
}
