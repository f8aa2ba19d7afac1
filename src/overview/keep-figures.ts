import type { AbortReason, Run } from '../contract';
import { keepListed } from '../plans/listed';
import type { StoredPlan } from '../plans/plans';
import { reportFault } from '../problems/fault';
import { keepInHistory } from '../runs/history';
import { giveUpRun, runView } from '../runs/runs';

/**
 * Keeps what the list of plans and the history tell of a plan, with the figures of its run where one is given. All of it follows from plan and
 * run and is kept anew whenever the plan is looked at, so a fault here is logged and stops nothing.
 */
export async function keepFigures(plan: StoredPlan, run?: Run): Promise<void> {
  try {
    await keepListed(plan, run && (await keepInHistory(run)));
  } catch (error) {
    reportFault(error, 'keeping figures');
  }
}

/** The same after the plan's run has been given up, where one was under way. */
export async function giveUpAndKeepFigures(plan: StoredPlan, why: AbortReason): Promise<void> {
  const run = await giveUpRun(plan.id, why);
  await keepFigures(plan, run && runView(run, plan.answers, new Date()));
}
