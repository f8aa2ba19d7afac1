import type { Plan } from '../checklist/model/plan';
import type { OtherPlan } from '../facts/sources';
import { listedPlans } from './listed';
import { findPlan, wholePlan } from './plans';

/** The other plans that count for one: those that are complete and not put away. */
export interface OtherPlans {
  /** Those on the same Jira project or the same aqua project, in the order in which they were made. */
  near: OtherPlan[];
  /** How many there are on other projects. */
  elsewhere: number;
}

/** What other plans there are beside the one named, which goes where it says. */
export async function otherWholePlans(id: string, { jiraProjectId, aquaProjectId }: Plan['where']): Promise<OtherPlans> {
  const others = (await listedPlans()).filter((one) => one.id !== id && one.state === 'active' && one.missing.length === 0);
  const near = others.filter(({ where }) => where?.jiraProjectId === jiraProjectId || where?.aquaProjectId === aquaProjectId);
  const found = await Promise.all(near.map((one) => findPlan(one.id)));
  const plans = found.flatMap((plan): OtherPlan[] => {
    const whole = plan && wholePlan(plan.draft);
    return whole ? [{ ...whole, id: plan.id }] : [];
  });
  return { near: plans, elsewhere: others.length - near.length };
}
