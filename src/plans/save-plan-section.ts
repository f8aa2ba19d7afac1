import type { PlanSectionInput, PlanView } from '../contract';
import { RefusedError } from '../problems/refused';
import { giveUpRun } from '../runs/runs';
import { ConflictError } from '../storage/documents';
import { keepListed } from './listed';
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
  await giveUpRun(planId);
  await keepListed(plan);
  return viewOf(plan);
}
