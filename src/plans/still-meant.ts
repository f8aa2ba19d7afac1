import type { Answers, PlanDraft } from '../checklist/model/plan';
import { withoutAnswersTo } from './answers-to';

/**
 * What people said of a plan, as far as it is about the plan as it became. Answers and waivers are about its projects, decisions about values of
 * its aqua project; whoever said that a time zone is right meant the aqua server's of then.
 */
export function stillMeant(answers: Answers, before: PlanDraft, after: PlanDraft): Answers {
  const otherAqua = hasChanged(before.where?.aquaProjectId, after.where?.aquaProjectId);
  const otherProjects = otherAqua || hasChanged(before.where?.jiraProjectId, after.where?.jiraProjectId);
  const otherZone = hasChanged(before.configurator?.aquaTimeZone, after.configurator?.aquaTimeZone);
  const confirmations = otherProjects ? [] : answers.confirmations;
  return {
    confirmations: otherZone ? withoutAnswersTo(confirmations, 'account-settings') : confirmations,
    decisions: otherAqua ? [] : answers.decisions,
    waivers: otherProjects ? [] : answers.waivers,
  };
}

/** Whether something was named, and is another one now. */
function hasChanged<T>(before: T | undefined, after: T | undefined): boolean {
  return before !== undefined && before !== after;
}
