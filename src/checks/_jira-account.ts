import { isClosed, isServiceAccount, type JiraAccount } from '../facts/jira/accounts';
import type { JiraProjectFact } from '../facts/jira/project';
import { findings, kind, type Found } from '../checklist/engine/define-check';
import type { Reading } from '../checklist/engine/define-fact';
import type { Evidence } from '../checklist/model/evidence';
import { couldNotLookFinding } from '../checklist/engine/run-checks';
import { isSameZone, zonesAgree } from '../checklist/model/time-zones';
import type { Finding, Ref, Seen } from '../checklist/model/vocabulary';
import { seenIn } from './_own-settings';
import { serviceIn, serviceRead } from './_service-account';

/** For each type of project the application roles of which an account has to hold one (docs/platform/jira.md#application-roles). */
const rolesByProjectType: Readonly<Record<string, readonly string[]>> = {
  software: ['jira-software'],
  service_desk: ['jira-servicedesk'],
  business: ['jira-core', 'jira-software', 'jira-servicedesk'],
  product_discovery: ['jira-product-discovery'],
};

/**
 * Whether an account holds an application role for the project. `unknown`: Jira did not list its roles, or the type of project is not known here.
 * `unclear`: it holds others, of which it is not documented whether they open such a project; business projects are there for all who have a
 * licence of Jira.
 */
function hasApplication({ applicationRoles }: JiraAccount, projectTypeKey: string): 'yes' | 'no' | 'unknown' | 'unclear' {
  const wanted = rolesByProjectType[projectTypeKey];
  if (!wanted || !applicationRoles) return 'unknown';
  if (wanted.some((role) => applicationRoles.includes(role))) return 'yes';
  return projectTypeKey === 'business' && applicationRoles.length > 0 ? 'unclear' : 'no';
}

/** What can be found about an account that has to work in the project. */
export const accountKinds = {
  missing: kind('failed'),
  deactivated: kind<{ user: Ref }>('failed'),
  app: kind<{ user: Ref }>('failed'),
  customer: kind<{ user: Ref }>('failed'),
  withoutApplication: kind<{ user: Ref; projectType: string }>('failed'),
  applicationUnknown: kind<{ user: Ref }>('unavailable'),
  applicationUnclear: kind<{ user: Ref }>('unavailable'),
  active: kind<{ user: Ref }>('passed'),
};

/** A person's or a service account, active, with access to the product of the project. */
export function judgeAccount(
  user: JiraAccount | undefined,
  project: Reading<JiraProjectFact>,
  found: Found<typeof accountKinds>,
): Finding[] {
  // Closed accounts stay as "Former user", and nobody brings them back.
  if (!user || isClosed(user)) return [found.missing({})];
  const ref: Ref = { ref: 'jiraUser', id: user.accountId };
  const isService = isServiceAccount(user);
  if (user.accountType === 'app' && !isService) return [found.app({ user: ref })];
  if (user.accountType === 'customer') return [found.customer({ user: ref })];
  if (!user.active) return [found.deactivated({ user: ref })];
  // Which product an account needs depends on the project; all before does not.
  if (!project.ok) return [couldNotLookFinding(project.why)];
  const projectType = project.value.project?.typeKey ?? '';
  switch (hasApplication(user, projectType)) {
    case 'yes':
      return [found.active({ user: ref })];
    case 'no':
      // Service accounts take no seat: whether Jira lists their products is not documented.
      return [isService ? found.applicationUnknown({ user: ref }) : found.withoutApplication({ user: ref, projectType })];
    case 'unknown':
      return [found.applicationUnknown({ user: ref })];
    case 'unclear':
      return [found.applicationUnclear({ user: ref })];
  }
}

/** Of what an account may do, where it cannot do anything: another row says why. */
export const powerlessKinds = {
  noAccount: kind('notApplicable'),
  deactivated: kind<{ user: Ref }>('notApplicable'),
  withoutApplication: kind<{ user: Ref }>('notApplicable'),
};

/**
 * Why nothing is granted to an account: it is not there, deactivated, or has no access to the product of the project, without which it does not
 * even browse it. Whether Jira tells what a deactivated account would be granted is not documented, so that it lacks something would be a guess.
 * Undefined where something else is the cause, or the account was not read.
 */
export function judgePowerless(
  user: Reading<JiraAccount | undefined>,
  project: Reading<JiraProjectFact>,
  granted: readonly string[],
  found: Found<typeof powerlessKinds>,
): Finding | undefined {
  if (!user.ok || granted.includes('BROWSE_PROJECTS')) return undefined;
  const account = user.value;
  const isActive = account?.active === true && !isClosed(account);
  if (!isActive && granted.length > 0) return undefined;
  if (!account || isClosed(account)) return found.noAccount({});
  const ref: Ref = { ref: 'jiraUser', id: account.accountId };
  if (!isActive) return found.deactivated({ user: ref });
  const typeKey = project.ok ? (project.value.project?.typeKey ?? '') : '';
  return account.accountType === 'atlassian' && hasApplication(account, typeKey) === 'no'
    ? found.withoutApplication({ user: ref })
    : undefined;
}

export const timeZoneKinds = {
  /** `service`: of a service account, as which nobody can sign in. */
  differs: kind<{ user: Ref; wanted: string; seen?: Seen; service?: true }>('failed'),
  hidden: kind<{ user: Ref; wanted: string; service?: true }>('unavailable'),
  sameAsSite: kind<{ user: Ref; wanted: string; service?: true }>('unavailable'),
  agrees: kind<{ user: Ref; wanted: string; seen?: Seen }>('passed'),
  noAccount: kind('notApplicable'),
};

/** What is known of an account's time zone: what Jira shows of it, the site's own, and what the account itself showed. */
interface ZoneSources {
  user: Reading<JiraAccount | undefined>;
  siteZone: string | undefined;
  by: Seen['by'];
  evidence: Evidence | undefined;
}

/** Whether an account has the aqua server's time zone: as Jira shows it, else as the account itself showed. */
export function judgeTimeZone(
  { user, siteZone, by, evidence }: ZoneSources,
  wanted: string,
  now: Date,
  found: Found<typeof timeZoneKinds>,
): Finding[] {
  if (!user.ok) return asShown() ?? [couldNotLookFinding(user.why)];
  if (!user.value || isClosed(user.value)) return [found.noAccount({})];
  const { accountId, timeZone } = user.value;
  const ref: Ref = { ref: 'jiraUser', id: accountId };
  // In place of a zone that is hidden or unset Jira shows the site's: one that may be the site's proves nothing.
  const isOfSite = timeZone !== undefined && siteZone !== undefined && isSameZone(timeZone, siteZone);
  const proven = siteZone === undefined || isOfSite ? undefined : timeZone;
  const agree = proven === undefined ? undefined : zonesAgree(proven, wanted, now);
  const open = { user: ref, wanted, ...serviceIn(user.value) };
  if (agree !== undefined) return [agree ? found.agrees({ user: ref, wanted }) : found.differs(open)];
  return asShown() ?? [isOfSite ? found.sameAsSite(open) : found.hidden(open)];

  function asShown(): Finding[] | undefined {
    if (!evidence?.timeZone) return undefined;
    const args = { user: { ref: 'jiraUser', id: evidence.accountId } as const, wanted, seen: seenIn(evidence, by) };
    return [evidence.timeZone === 'agrees' ? found.agrees(args) : found.differs({ ...args, ...serviceRead(user) })];
  }
}

/** Signs that an account is used for something else too. They are no proof, so they only warn. */
export const dedicatedKinds = {
  projectLead: kind<{ user: Ref }>('warning'),
  viewer: kind<{ user: Ref }>('warning'),
  leadUnknown: kind<{ user: Ref }>('unavailable'),
  noSign: kind<{ user: Ref }>('passed'),
};

/** Looks for signs that an account belongs to somebody: it leads the project, or it is the one that looks. */
export function judgeDedicated(
  accountId: string,
  viewer: string | undefined,
  { project }: JiraProjectFact,
  found: Found<typeof dedicatedKinds>,
): Finding[] {
  const user: Ref = { ref: 'jiraUser', id: accountId };
  const signs = findings(
    project?.leadAccountId === accountId && found.projectLead({ user }),
    viewer === accountId && found.viewer({ user }),
  );
  if (signs.length > 0) return signs;
  return [project && project.leadAccountId === undefined ? found.leadUnknown({ user }) : found.noSign({ user })];
}
