import { connectionView } from '../connection/connection';
import type { PlanList } from '../contract';
import { listedPlans, listOlderPlans } from '../plans/listed';
import { latestRun, runView } from '../runs/runs';
import { keepFigures } from './keep-figures';
import { loadWatches, watchingOf } from '../watching/watches';
import { withoutGone } from './remove-plans';

/** All plans with what is known of each, and what they share. Those whose time to be brought back has passed are removed on the way. */
export async function readPlanList(): Promise<PlanList> {
  const [connection, plans] = await Promise.all([connectionView(), allPlans()]);
  return { plans, ...(connection ? { connection } : {}) };
}

async function allPlans(): Promise<PlanList['plans']> {
  for (const plan of await listOlderPlans()) {
    const run = await latestRun(plan.id);
    if (run) await keepFigures(plan, runView(run, plan.answers, new Date()));
  }
  const [plans, watches] = await Promise.all([withoutGone(await listedPlans(), new Date()), loadWatches()]);
  return plans.map(({ accounts: _accounts, ...plan }) => {
    const watching = watchingOf(watches, plan.id);
    return { ...plan, ...(watching ? { watching } : {}) };
  });
}
