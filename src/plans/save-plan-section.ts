import type { PlanSectionInput, PlanView } from '../contract';
import { giveUpAndKeepFigures } from '../overview/keep-figures';
import { RefusedError } from '../problems/refused';
import { ConflictError } from '../storage/documents';
import { loadPlan, saveSection, viewOf } from './plans';

/**
 * Saves one section of the plan. A run that is under way is given up, since it judges the plan as it was. Refuses with what stands there now
 * where somebody else saved in between.
 */
export async function savePlanSection({ planId, version, section, value }: { planId: string } & PlanSectionInput): Promise<PlanView> {
  const plan = await saveSection(planId, version, section, value).catch(async (error: unknown) => {
    if (!(error instanceof ConflictError)) throw error;
    throw new RefusedError({ code: 'conflict', plan: viewOf(await loadPlan(planId)) });
  });
  await giveUpAndKeepFigures(plan, 'plan-changed');
  return viewOf(plan);
}
