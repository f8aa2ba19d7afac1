import type { CheckId } from '../checks';
import { isCheckId } from '../checks/ids';
import type { Run, RunSummary } from '../contract';
import { keepFigures } from '../overview/keep-figures';
import { loadLivePlan, loadPlan, missingSections, wholePlan, type StoredPlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { ConflictError } from '../storage/documents';
import { loadHistory, makeRoomForRun } from './history';
import {
  beginRun,
  changeRun,
  endRun,
  latestHead,
  loadHead,
  loadRun,
  runView,
  wholeRun,
  type RunHead,
  type StoredRun,
  type Wish,
} from './runs';
import type { Caller } from './caller';
import { takeStep, type StepOptions } from './step';

/** Starts a run of the checks named, or of all, or joins the one that is under way. Refuses while the plan is incomplete. */
export async function startRun(planId: string, only: readonly CheckId[] | undefined, { accountId }: Caller): Promise<Run> {
  const { draft, answers, setUpVersion } = await loadLivePlan(planId);
  const missing = missingSections(draft);
  if (missing.length > 0) throw new RefusedError({ code: 'plan-incomplete', missing });
  return counted(await begun(planId, { planVersion: setUpVersion, only, startedBy: accountId, said: answers }));
}

/** The run for a time at which the plan is due by its schedule: begun for it before, or under way, or a new one. */
export async function startDueRun({ id, answers, setUpVersion }: StoredPlan, due: string): Promise<RunHead> {
  const latest = await latestHead(id);
  const run = latest?.due === due ? latest : await begun(id, { planVersion: setUpVersion, due, said: answers });
  await counted(run);
  return run;
}

function begun(planId: string, wish: Wish): Promise<RunHead> {
  return beginRun(planId, wish, async (latest) => {
    // Whoever worked on it may have died before lists told of it; what they do not tell of would never be removed.
    if (latest) await counted(latest);
    await makeRoomForRun(planId);
  });
}

/**
 * Judges as many of the run's pending checks as fit one invocation. A run whose plan is no longer what it judges is ended. Refuses while the plan
 * is incomplete.
 */
export async function continueRun(runId: string, caller: Caller): Promise<Run> {
  return counted(await nextStep(runId, caller));
}

/** The same with the app's own eyes, in the background. Undefined where there is no such run. */
export async function carryOn(runId: string, options: Partial<StepOptions>): Promise<RunHead | undefined> {
  const run = await nextStep(runId, undefined, options);
  if (run) await counted(run);
  return run;
}

async function nextStep(runId: string, caller: Caller | undefined, options?: Partial<StepOptions>): Promise<RunHead | undefined> {
  const { planId, planVersion } = await headOf(runId);
  const { draft, answers, setUpVersion, state } = await loadPlan(planId);
  // Whoever changed the plan or put it away was kept from ending the run.
  if (state === 'deleted') return endRun(runId, 'plan-put-away');
  if (planVersion !== setUpVersion) return endRun(runId, 'plan-changed');
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  return takeStep(runId, plan, answers, caller, options);
}

/** Ends a run that is under way. */
export async function cancelRun(runId: string, { accountId }: Caller): Promise<Run> {
  return counted(await endRun(runId, 'stopped', accountId));
}

/** The run as it stands. */
export async function readRun(runId: string): Promise<Run> {
  return shown(await loadRun(runId));
}

/** The plan's last runs, the latest first. Refuses where there is no such plan. */
export async function runHistory(planId: string): Promise<RunSummary[]> {
  await loadPlan(planId);
  return loadHistory(planId);
}

/**
 * Puts rows of a plan's latest run back among those to judge. A step that is judging them already does not settle them. Throws `ConflictError`
 * where the plan has changed since, or there is a later run.
 */
export async function recheck(runId: string, checks: readonly CheckId[]): Promise<Run> {
  const { planId } = await headOf(runId);
  const { setUpVersion } = await loadLivePlan(planId);
  if ((await latestHead(planId))?.id !== runId) throw new ConflictError('there is a later run');
  const run = await changeRun(runId, (current) => {
    // Rows of two plans must not stand in one run.
    if (current.planVersion !== setUpVersion) throw new ConflictError('the plan has changed since this run');
    const again = Object.fromEntries(checks.map((check) => [check, (current.asked?.[check] ?? 0) + 1]));
    return {
      status: 'running',
      aborted: undefined,
      pending: [...new Set([...current.pending, ...checks])].filter(isCheckId),
      asked: { ...current.asked, ...again },
      idleSteps: 0,
      workedAt: new Date().toISOString(),
    };
  });
  return counted(run);
}

/** The run. Refuses where there is none. */
async function headOf(runId: string): Promise<RunHead> {
  const run = await loadHead(runId);
  if (!run) throw new RefusedError({ code: 'not-found' });
  return run;
}

/** The run as people see it, with the plan's answers laid over it. Refuses where there is none. */
async function shown(run: StoredRun | undefined): Promise<Run> {
  if (!run) throw new RefusedError({ code: 'not-found' });
  const { answers } = await loadPlan(run.planId);
  return runView(run, answers, new Date());
}

/** The same of a run that has changed, after which lists tell its new figures. */
async function counted(run: RunHead | undefined): Promise<Run> {
  if (!run) throw new RefusedError({ code: 'not-found' });
  const [plan, whole] = await Promise.all([loadPlan(run.planId), wholeRun(run)]);
  const view = runView(whole, plan.answers, new Date());
  await keepFigures(plan, view);
  return view;
}
