import type { JiraAccount } from '../../facts/jira/accounts';
import type { JiraProjectFact } from '../../facts/jira/project';
import { kind, type Found } from '../define-check';
import type { Finding, Ref } from '../vocabulary';
import { zonesAgree } from './_time-zone';

/** Application roles of which one has to be held for a project of a type (facts/jira §6). Any of Jira's products opens a business project. */
const rolesByProjectType: Readonly<Record<string, readonly string[]>> = {
  software: ['jira-software'],
  service_desk: ['jira-servicedesk'],
  business: ['jira-core', 'jira-software', 'jira-servicedesk'],
  product_discovery: ['jira-product-discovery'],
};

/** Whether an account holds this project's application role; `unknown` where Jira did not tell, or the type of project is none we know. */
export function hasApplication(user: JiraAccount, projectTypeKey: string): 'yes' | 'no' | 'unknown' {
  const wanted = rolesByProjectType[projectTypeKey];
  if (!wanted || !user.applicationRoles) return 'unknown';
  return wanted.some((role) => user.applicationRoles?.includes(role)) ? 'yes' : 'no';
}

/** What can be found about an account that has to work in the project. */
export const accountKinds = {
  missing: kind('failed'),
  deactivated: kind<{ user: Ref }>('failed'),
  app: kind<{ user: Ref }>('failed'),
  customer: kind<{ user: Ref }>('failed'),
  withoutApplication: kind<{ user: Ref; projectType: string }>('failed'),
  applicationUnknown: kind<{ user: Ref }>('unavailable'),
  active: kind<{ user: Ref }>('passed'),
};

/** A person's account, active, with access to the product of the project. */
export function judgeAccount(user: JiraAccount | undefined, { project }: JiraProjectFact, found: Found<typeof accountKinds>): Finding[] {
  if (!user) return [found.missing({})];
  const ref: Ref = { ref: 'jiraUser', id: user.accountId };
  if (user.accountType === 'app') return [found.app({ user: ref })];
  if (user.accountType === 'customer') return [found.customer({ user: ref })];
  if (!user.active) return [found.deactivated({ user: ref })];
  const projectType = project?.typeKey ?? '';
  switch (hasApplication(user, projectType)) {
    case 'yes':
      return [found.active({ user: ref })];
    case 'no':
      return [found.withoutApplication({ user: ref, projectType })];
    case 'unknown':
      return [found.applicationUnknown({ user: ref })];
  }
}

export const timeZoneKinds = {
  differs: kind<{ user: Ref; wanted: string }>('failed'),
  hidden: kind<{ user: Ref; wanted: string }>('unavailable'),
  sameAsSite: kind<{ user: Ref; wanted: string }>('unavailable'),
  agrees: kind<{ wanted: string }>('passed'),
  noAccount: kind('notApplicable'),
};

/** Whether an account has the aqua server's time zone, as far as Jira shows it. */
export function judgeTimeZone(
  user: JiraAccount | undefined,
  siteZone: string | undefined,
  wanted: string,
  now: Date,
  found: Found<typeof timeZoneKinds>,
): Finding[] {
  if (!user) return [found.noAccount({})];
  const ref: Ref = { ref: 'jiraUser', id: user.accountId };
  if (!user.timeZone) return [found.hidden({ user: ref, wanted })];
  // Jira shows the site's zone in place of one that is hidden or unset, so seeing it proves nothing.
  if (user.timeZone === siteZone) return [found.sameAsSite({ user: ref, wanted })];
  const agree = zonesAgree(user.timeZone, wanted, now);
  if (agree === undefined) return [found.hidden({ user: ref, wanted })];
  return [agree ? found.agrees({ wanted }) : found.differs({ user: ref, wanted })];
}

/** Signs that an account is used for something else too. A yes of the admin settles them; they only warn. */
export const dedicatedKinds = {
  projectLead: kind<{ user: Ref }>('warning'),
  viewer: kind<{ user: Ref }>('warning'),
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
  const signs = [
    ...(project?.leadAccountId === accountId ? [found.projectLead({ user })] : []),
    ...(viewer === accountId ? [found.viewer({ user })] : []),
  ];
  return signs.length > 0 ? signs : [found.noSign({ user })];
}
