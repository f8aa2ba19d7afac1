import { defineFact, optional, type Reading } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import type { JiraClient } from '../../clients/jira/client';
import { myselfInFull, type JiraUser } from '../../clients/jira/operations/accounts';
import { ownPermissions, type JiraHolder } from '../../clients/jira/operations/permissions';
import type { JiraRoleMembers } from '../../clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../clients/jira/operations/security-levels';
import { jiraEffectiveSyncUser } from './accounts';
import { inGroup, inRole } from './membership';
import { jiraProject, type JiraProjectFact } from './project';
import { jiraRoles } from './roles';

/**
 * Whether a level shows an account all its issues. A level that admits the account by what single issues say, such as their reporter, does
 * not; unknown where Jira does not tell who belongs to a role, group or product.
 */
export type Visibility = 'all' | 'notAll' | 'unknown';

/** A security level of the project, and whom it shows all its issues. */
export interface LevelVisibility {
  id: string;
  reader: Visibility;
  syncUser: Visibility;
  /** Whether new issues get it where no other level is given, and whether it then shows them to whoever reports them; absent otherwise. */
  ofNewIssues?: { showsReporter: boolean };
}

/** What decides whether somebody belongs to a level. */
interface Membership {
  account: JiraUser | undefined;
  leadAccountId: string | undefined;
  roles: ReadonlyMap<string, JiraRoleMembers>;
}

/**
 * The levels of the project's issue security scheme, and whether the reader and the account that does the work belong to them: a level hides
 * its issues from the reader's searches without a word (docs/platform/jira.md#security-levels). Empty where Jira names no scheme.
 */
export const jiraLevelVisibility = defineFact({
  id: 'jira.levelVisibility',
  needs: { project: optional(jiraProject), syncUser: optional(jiraEffectiveSyncUser), roles: optional(jiraRoles) },
  gather: async ({ jira, plan, eyes }, { project, syncUser, roles }): Promise<LevelVisibility[]> => {
    const projectId = plan.where.jiraProjectId;
    const scheme = await jira.find(securityScheme, { projectId });
    if (!scheme && eyes === 'app' && !isTeamManaged(project)) await demandAdministrator(jira);
    if (!scheme || scheme.levels.length === 0) return [];
    const [{ items: members }, reader] = await Promise.all([jira.pages(levelMembers, { schemeId: scheme.id }), jira.ask(myselfInFull)]);
    const shared = {
      leadAccountId: project.ok ? project.value.project?.leadAccountId : undefined,
      roles: roles.ok ? roles.value : new Map<string, JiraRoleMembers>(),
    };
    return scheme.levels.map(({ id }) => {
      const holders = members.filter(({ levelId }) => levelId === id).map(({ holder }) => holder);
      return {
        id,
        reader: visibilityBy(holders, { ...shared, account: reader }),
        syncUser: visibilityBy(holders, { ...shared, account: syncUser.ok ? syncUser.value : undefined }),
        ...(id === scheme.defaultLevelId ? { ofNewIssues: { showsReporter: holders.some(({ type }) => type === 'reporter') } } : {}),
      };
    });
  },
});

/** Team-managed projects have no schemes. */
function isTeamManaged(project: Reading<JiraProjectFact>): boolean {
  return project.ok && project.value.project?.style === 'next-gen';
}

/** Jira names no scheme to whoever does not administer it: then there may be one. People who run checks do. */
async function demandAdministrator(jira: JiraClient): Promise<void> {
  const { held } = await jira.ask(ownPermissions, { keys: ['ADMINISTER'] });
  if (!held.includes('ADMINISTER')) throw new Unavailable({ reason: 'jira-forbidden' });
}

/** The best that any of the holders gives; what cannot be told counts for more than what is no. */
export function visibilityBy(holders: readonly JiraHolder[], membership: Membership): Visibility {
  const each = holders.map((holder) => visibilityByOne(holder, membership));
  if (each.includes('all')) return 'all';
  return each.includes('unknown') ? 'unknown' : 'notAll';
}

function visibilityByOne(holder: JiraHolder, { account, leadAccountId, roles }: Membership): Visibility {
  if (holder.type === 'anyone') return 'all';
  if (!account) return 'unknown';
  switch (holder.type) {
    case 'user':
      return visibilityIf(holder.id === undefined ? undefined : holder.id === account.accountId);
    case 'projectLead':
      return visibilityIf(leadAccountId === undefined ? undefined : leadAccountId === account.accountId);
    case 'group':
      return visibilityIf(inGroup(account, holder));
    case 'projectRole':
      return visibilityIf(inRole(account, holder.id === undefined ? undefined : roles.get(holder.id)));
    case 'applicationRole':
      return visibilityIf(hasProduct(account, holder.id));
    case 'reporter':
    case 'assignee':
    case 'userCustomField':
    case 'groupCustomField':
    case 'sd.customer.portal.only':
      return 'notAll';
    default:
      return 'unknown';
  }
}

/** Whether somebody belongs to a level, as what it shows; undefined where Jira does not tell. */
function visibilityIf(belongs: boolean | undefined): Visibility {
  if (belongs === undefined) return 'unknown';
  return belongs ? 'all' : 'notAll';
}

/** Apps hold no product, and see what its users see where Jira lets them: not told. */
function hasProduct({ accountType, applicationRoles }: JiraUser, key: string | undefined): boolean | undefined {
  if (accountType === 'app') return undefined;
  return applicationRoles && (key === undefined ? applicationRoles.length > 0 : applicationRoles.includes(key));
}
