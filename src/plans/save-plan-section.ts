import type { PlanSectionInput, PlanView } from '../contract';
import { changeRun, latestRun } from '../runs/runs';
import { saveSection, viewOf } from './plans';

/** Saves one section of the plan. A run that is under way is given up, since it judges the plan as it was. */
export async function savePlanSection({ planId, version, section, value }: { planId: string } & PlanSectionInput): Promise<PlanView> {
  const plan = await saveSection(planId, version, section, value);
  const run = await latestRun(planId);
  if (run?.status === 'running') await changeRun(run.id, (current) => (current.status === 'running' ? { status: 'aborted' } : undefined));
  return viewOf(plan);
}
