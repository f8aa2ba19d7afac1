import type { PlanList, PlanState, PlanView } from '../contract';
import { changePlan, viewOf } from '../plans/plans';
import { giveUpAndKeepFigures, keepFigures } from './keep-figures';
import { readPlanList } from './plan-list';

/** How long a deleted plan can be brought back. */
const weekMs = 7 * 86_400_000;

/** Gives the plan a name; an empty one takes it away. */
export async function renamePlan({ planId, name }: { planId: string; name: string }): Promise<PlanView> {
  const plan = await changePlan(planId, () => ({ name: name === '' ? undefined : name }));
  await keepFigures(plan);
  return viewOf(plan);
}

/** Archives, deletes or brings back. A run that is under way is given up where the plan is put away. */
export async function setPlanState({ planId, state }: { planId: string; state: PlanState }): Promise<PlanList> {
  const goneAt = state === 'deleted' ? new Date(Date.now() + weekMs).toISOString() : undefined;
  // Who deletes twice does not put off the end.
  const plan = await changePlan(planId, (current) => ({ state, goneAt: goneAt && (current.goneAt ?? goneAt) }));
  await (state === 'active' ? keepFigures(plan) : giveUpAndKeepFigures(plan, 'plan-put-away'));
  return readPlanList();
}
