import { endOf, evidenceOf, type Evidence } from '../checklist/model/evidence';
import { permissionsFor } from '../checklist/model/permissions';
import type { Plan } from '../checklist/model/plan';
import { effectiveSyncUser } from '../checklist/model/scope';
import { createJiraClient } from '../clients/jira/client';
import { myself } from '../clients/jira/operations/accounts';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import type { SelfCheckRole, SelfCheckView, SelfShown } from '../contract';
import { observe } from '../facts/jira/observe';
import { firstPlan, loadPlan, wholePlan } from '../plans/plans';
import { keepEvidence, loadEvidence } from './kept-evidence';

/** Time for looking, while somebody waits. */
const lookingMs = 14_000;

/** What an account sees on its own page before it looks. Reads nothing of Jira. */
export async function readSelfCheck(accountId: string): Promise<SelfCheckView> {
  const plan = await planNaming(accountId);
  if (!plan) return { named: false };
  return viewOf(accountId, plan, evidenceOf(accountId, await loadEvidence(firstPlan), plan, new Date()));
}

/** Looks at the caller's own account with its own eyes and keeps the codes. Nothing is read for somebody whom no plan names. */
export async function lookAtSelf(accountId: string): Promise<SelfCheckView> {
  const plan = await planNaming(accountId);
  if (!plan) return { named: false };
  const now = new Date();
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: now.getTime() + lookingMs });
  const me = await jira.ask(myself);
  if (me.accountId !== accountId) throw new Error('the platform named one account and Jira another');
  const evidence = await observe(jira, me, plan, now);
  await keepEvidence(firstPlan, evidence, plan, now);
  return viewOf(accountId, plan, evidence);
}

/** The plan, if it is complete and names this account. */
async function planNaming(accountId: string): Promise<Plan | undefined> {
  const plan = wholePlan((await loadPlan(firstPlan)).draft);
  return plan && rolesOf(accountId, plan).length > 0 ? plan : undefined;
}

function rolesOf(accountId: string, plan: Plan): SelfCheckRole[] {
  return [
    ...(plan.who.configurationUser === accountId ? (['configurationUser'] as const) : []),
    ...(effectiveSyncUser(plan) === accountId ? (['syncUser'] as const) : []),
  ];
}

function viewOf(accountId: string, plan: Plan, evidence: Evidence | undefined): SelfCheckView {
  const roles = rolesOf(accountId, plan);
  return {
    named: true,
    roles,
    wantedTimeZone: plan.configurator.aquaTimeZone,
    ...(evidence ? { shown: shownIn(evidence, roles, plan) } : {}),
  };
}

function shownIn(evidence: Evidence, roles: readonly SelfCheckRole[], plan: Plan): SelfShown {
  const { at, timeZone, language, autowatch, ownChangesMail, permissions } = evidence;
  return {
    at,
    until: endOf(evidence).toISOString(),
    ...(timeZone ? { timeZone } : {}),
    ...(language ? { language } : {}),
    ...(autowatch ? { autowatch } : {}),
    ...(ownChangesMail ? { ownChangesMail } : {}),
    ...(permissions ? { lackedPermissions: lackedOf(permissions, roles, plan) } : {}),
  };
}

/** What the plan needs of the account and Jira says it lacks. Who administers all of Jira administers the project. */
function lackedOf({ held, lacked }: NonNullable<Evidence['permissions']>, roles: readonly SelfCheckRole[], plan: Plan): string[] {
  const needed = [
    ...(roles.includes('configurationUser') && !held.includes('ADMINISTER') ? ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] : []),
    ...(roles.includes('syncUser') ? permissionsFor(plan, '', false).map(({ key }) => key) : []),
  ];
  return [...new Set(needed)].filter((key) => lacked.includes(key));
}
