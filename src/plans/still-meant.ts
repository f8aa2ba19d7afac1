import { permissionsFor } from '../checklist/model/permissions';
import type { Answers, Confirmation, PlanDraft } from '../checklist/model/plan';
import type { QuestionId } from '../checks/questions';
import { withoutAnswersTo } from './answers-to';

/**
 * What people said of a plan, as far as it is about the plan as it became. Answers and waivers are about its projects, decisions about values of
 * its aqua project; a waiver of what an account lacks is about that account. Whoever said that a time zone is right meant the aqua server's of
 * then, and whoever said that permissions are there meant those that were needed.
 */
export function stillMeant(answers: Answers, before: PlanDraft, after: PlanDraft): Answers {
  const otherAqua = hasChanged(before.where?.aquaProjectId, after.where?.aquaProjectId);
  const otherProjects = otherAqua || hasChanged(before.where?.jiraProjectId, after.where?.jiraProjectId);
  const otherZone = hasChanged(before.configurator?.aquaTimeZone, after.configurator?.aquaTimeZone);
  const outdated: QuestionId[] = [
    ...(otherZone ? (['account-settings'] as const) : []),
    ...(needsMore(before, after) ? (['jira-sync-user-permissions'] as const) : []),
  ];
  return {
    confirmations: otherProjects ? [] : outdated.reduce<Confirmation[]>(withoutAnswersTo, answers.confirmations),
    decisions: otherAqua ? [] : answers.decisions,
    waivers: otherProjects ? [] : answers.waivers.filter(({ check }) => !ofOthers(before, after).some((row) => check.startsWith(row))),
  };
}

/** How the ids of rows begin that are about accounts which the plan named before in this place. */
function ofOthers({ who: before }: PlanDraft, { who: after }: PlanDraft): string[] {
  const worker = (who: PlanDraft['who']): string | undefined => who?.syncUser ?? who?.configurationUser;
  return [
    ...(hasChanged(before?.configurationUser, after?.configurationUser) ? ['jira-configuration-user-'] : []),
    ...(hasChanged(worker(before), worker(after)) ? ['jira-sync-user-'] : []),
    ...(hasChanged(before?.aquaSyncUserId, after?.aquaSyncUserId) ? ['aqua-sync-user-', 'jira-sync-user-email'] : []),
  ];
}

/** Whether the account that does the work needs a permission that it did not need before. */
function needsMore(before: PlanDraft, after: PlanDraft): boolean {
  const old = keysNeeded(before);
  return old !== undefined && (keysNeeded(after) ?? []).some((key) => !old.includes(key));
}

/** In a project of any kind, since that is for Jira to tell; undefined where the plan is not whole. */
function keysNeeded({ where, who, travels, configurator }: PlanDraft): string[] | undefined {
  if (!where || !who || !travels || !configurator) return undefined;
  return permissionsFor({ where, who, travels, configurator }, '', false).map(({ key }) => key);
}

/** Whether something was named, and is another one now. */
function hasChanged<T>(before: T | undefined, after: T | undefined): boolean {
  return before !== undefined && before !== after;
}
