import { isCheckId, type CheckId } from '../checks';
import type { Run, RunSummary } from '../contract';
import { keepFigures } from '../overview/keep-figures';
import { loadLivePlan, loadPlan, missingSections, wholePlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { ConflictError } from '../storage/documents';
import { loadHistory, makeRoomForRun } from './history';
import { changeRun, createRun, loadRun, runView, type StoredRun } from './runs';
import { takeStep, type Caller } from './step';

/** Starts a run of the checks named, or of all. Refuses while the plan is incomplete. */
export async function startRun(planId: string, only: readonly CheckId[] | undefined, { accountId }: Caller): Promise<Run> {
  const { draft, setUpVersion } = await loadLivePlan(planId);
  const missing = missingSections(draft);
  if (missing.length > 0) throw new RefusedError({ code: 'plan-incomplete', missing });
  await makeRoomForRun(planId);
  return counted(await createRun(planId, { planVersion: setUpVersion, only, startedBy: accountId }));
}

/** Judges as many of the run's pending checks as fit one invocation. Refuses while the plan is incomplete. */
export async function continueRun(runId: string, caller: Caller): Promise<Run> {
  const { draft, answers } = await loadLivePlan(await planOf(runId));
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  return counted(await takeStep(runId, plan, answers, caller));
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

/** Puts rows of a run back among those to judge. Throws `ConflictError` where the plan has changed since. */
export async function recheck(runId: string, checks: readonly CheckId[]): Promise<Run> {
  const { setUpVersion } = await loadLivePlan(await planOf(runId));
  const run = await changeRun(runId, (current) => {
    // Rows of two plans must not stand in one run.
    if (current.planVersion !== setUpVersion) throw new ConflictError('the plan has changed since this run');
    return { status: 'running', pending: [...new Set([...current.pending, ...checks])].filter(isCheckId), idleSteps: 0 };
  });
  return counted(run);
}

/** The plan of a run. Refuses where there is no such run. */
async function planOf(runId: string): Promise<string> {
  const run = await loadRun(runId);
  if (!run) throw new RefusedError({ code: 'not-found' });
  return run.planId;
}

/** The run as people see it, with the plan's answers laid over it. Refuses where there is none. */
async function shown(run: StoredRun | undefined): Promise<Run> {
  if (!run) throw new RefusedError({ code: 'not-found' });
  const { answers } = await loadPlan(run.planId);
  return runView(run, answers, new Date());
}

/** The same of a run that has changed, after which lists tell its new figures. */
async function counted(run: StoredRun | undefined): Promise<Run> {
  if (!run) throw new RefusedError({ code: 'not-found' });
  const plan = await loadPlan(run.planId);
  const view = runView(run, plan.answers, new Date());
  await keepFigures(plan, view);
  return view;
}
