import { refKey } from '../checklist/model/refs';
import type { PlanSummary } from '../contract';

/** What people call their plans, by key; one that goes by its two projects is left out. */
export function namesOfPlans(plans: readonly Pick<PlanSummary, 'id' | 'name'>[]): Record<string, string> {
  return Object.fromEntries(plans.flatMap(({ id, name }) => (name === undefined ? [] : [[refKey({ ref: 'plan', id }), name]])));
}
