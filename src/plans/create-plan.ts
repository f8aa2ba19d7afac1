import type { InputFault } from '../checklist/model/input-faults';
import type { PlanView } from '../contract';
import { RefusedError } from '../problems/refused';
import { keepListed, listedPlans, listOlderPlans, takeNumber } from './listed';
import { addPlan, loadLivePlan, noAnswers, viewOf, type StoredPlan } from './plans';

/** As many plans as an app may have. */
const mostPlans = 200;

/** Makes an empty plan, or a copy of one: the same accounts and settings for other projects. Refuses where there are 200. */
export async function createPlan({ name, copyOf }: { name?: string | undefined; copyOf?: string | undefined }): Promise<PlanView> {
  await listOlderPlans();
  if ((await listedPlans()).length >= mostPlans)
    throw new RefusedError({ code: 'invalid-input', fields: [{ path: '', message: 'tooManyPlans' satisfies InputFault }] });
  const source = copyOf === undefined ? undefined : await loadLivePlan(copyOf);
  const content = source ? contentOfCopy(source) : { draft: {} };
  const plan = await addPlan(await takeNumber(), { ...content, ...(name ? { name } : {}), answers: noAnswers, setUpVersion: 0 });
  await keepListed(plan);
  return viewOf(plan);
}

/** Answers and waivers are about the other plan's projects and stay there. */
function contentOfCopy({ draft: { where, ...others }, answers, copied }: StoredPlan): Pick<StoredPlan, 'draft' | 'copied'> {
  if (!where) return { draft: others, copied };
  const { aquaProjectId, pairs, closedItems } = where;
  return { draft: others, copied: { aquaProjectId, decisions: answers.decisions, startWith: { pairs, closedItems } } };
}
