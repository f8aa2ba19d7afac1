import { endOf, evidenceOf, type Evidence } from '../checklist/model/evidence';
import { permissionsFor } from '../checklist/model/permissions';
import type { Plan } from '../checklist/model/plan';
import { effectiveSyncUser } from '../checklist/model/scope';
import { createJiraClient } from '../clients/jira/client';
import { myself } from '../clients/jira/operations/accounts';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import type { SelfCheckRole, SelfCheckView, SelfShown } from '../contract';
import { observeFor } from '../facts/jira/observe';
import { listedPlans } from '../plans/listed';
import { findPlan, wholePlan } from '../plans/plans';
import { keepEvidence, loadEvidence } from './kept-evidence';

/** Time for looking, while somebody waits. */
const lookingMs = 14_000;

/** What an account sees on its own page before it looks. Reads nothing of Jira. */
export async function readSelfCheck(accountId: string): Promise<SelfCheckView> {
  const plans = await plansNaming(accountId);
  const now = new Date();
  const shown = await Promise.all(plans.map(async ({ id, plan }) => evidenceOf(accountId, await loadEvidence(id), plan, now)));
  return viewOf(
    accountId,
    plans.map(({ plan }, index) => ({ plan, evidence: shown[index] })),
  );
}

/** Looks at the caller's own account with its own eyes and keeps the codes for each plan. Nothing is read for somebody whom no plan names. */
export async function lookAtSelf(accountId: string): Promise<SelfCheckView> {
  const plans = await plansNaming(accountId);
  if (plans.length === 0) return { named: false };
  const now = new Date();
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: now.getTime() + lookingMs });
  const me = await jira.ask(myself);
  if (me.accountId !== accountId) throw new Error('the platform named one account and Jira another');
  const observed = await observeFor(
    jira,
    me,
    plans.map(({ plan }) => plan),
    now,
  );
  const shown = plans.map(({ id, plan }) => ({ id, plan, evidence: observed.get(plan) }));
  await Promise.all(shown.flatMap(({ id, plan, evidence }) => (evidence ? keepEvidence(id, evidence, plan, now) : [])));
  return viewOf(accountId, shown);
}

/** The plans in use that are complete and name this account. */
async function plansNaming(accountId: string): Promise<{ id: string; plan: Plan }[]> {
  const listed = (await listedPlans()).filter(({ state, accounts }) => state === 'active' && accounts.includes(accountId));
  const plans = await Promise.all(
    listed.map(async ({ id }) => {
      const plan = wholePlan((await findPlan(id))?.draft ?? {});
      return plan && rolesOf(accountId, plan).length > 0 ? [{ id, plan }] : [];
    }),
  );
  return plans.flat();
}

function rolesOf(accountId: string, plan: Plan): SelfCheckRole[] {
  return [
    ...(plan.who.configurationUser === accountId ? (['configurationUser'] as const) : []),
    ...(effectiveSyncUser(plan) === accountId ? (['syncUser'] as const) : []),
  ];
}

interface ShownFor {
  plan: Plan;
  evidence: Evidence | undefined;
}

/** One view of what counts for all plans: roles of any of them, and the worst that any of them saw. Before each has something, nothing counts. */
function viewOf(accountId: string, all: readonly ShownFor[]): SelfCheckView {
  const [first] = all;
  if (!first) return { named: false };
  const roles = [...new Set(all.flatMap(({ plan }) => rolesOf(accountId, plan)))];
  const shown = all.flatMap(({ plan, evidence }) => (evidence ? [shownIn(evidence, rolesOf(accountId, plan), plan)] : []));
  // Plans share one aqua server; where they name two zones, one that the account's differs from is told.
  const differing = all.find(({ evidence }) => evidence?.timeZone === 'differs');
  return {
    named: true,
    roles,
    wantedTimeZone: (differing ?? first).plan.configurator.aquaTimeZone,
    ...(shown.length === all.length ? { shown: shown.reduce(worseOf) } : {}),
  };
}

function worseOf(one: SelfShown, other: SelfShown): SelfShown {
  const older = one.at <= other.at ? one : other;
  const newer = older === one ? other : one;
  const lacked = [...new Set([...(one.lackedPermissions ?? []), ...(other.lackedPermissions ?? [])])];
  return {
    ...older,
    // What belongs to the account is as it was seen last.
    ...newer,
    at: older.at,
    until: older.until,
    ...(one.timeZone === 'differs' || other.timeZone === 'differs' ? { timeZone: 'differs' } : {}),
    ...(one.lackedPermissions || other.lackedPermissions ? { lackedPermissions: lacked } : {}),
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
