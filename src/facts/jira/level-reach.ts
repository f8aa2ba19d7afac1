import { attempt, defineFact } from '../../checklist/engine/define-fact';
import type { JiraGroup, JiraHolder, JiraRoleMembers, JiraUser } from '../../clients/jira/types';
import { jiraEffectiveSyncUser } from './accounts';
import { jiraProject } from './project';
import { jiraRoles } from './roles';

/**
 * Whether a level shows an account all its issues. A level that admits the account by what single issues say, such as their reporter, does
 * not; unknown where Jira does not tell who belongs to a role, group or product.
 */
export type Reach = 'all' | 'notAll' | 'unknown';

/** A security level of the project, and whom it shows all its issues. */
export interface LevelReach {
  id: string;
  reader: Reach;
  syncUser: Reach;
}

/** What decides whether somebody belongs to a level. */
interface Membership {
  account: JiraUser | undefined;
  leadAccountId: string | undefined;
  roles: ReadonlyMap<string, JiraRoleMembers>;
}

/**
 * The levels of the project's issue security scheme, and whether the reader and the account that does the work belong to them: a level hides
 * its issues from the reader's searches without a word (facts/jira §6). Empty where Jira names no scheme.
 */
export const jiraLevelReach = defineFact({
  id: 'jira.levelReach',
  needs: { project: attempt(jiraProject), syncUser: attempt(jiraEffectiveSyncUser), roles: attempt(jiraRoles) },
  gather: async ({ jira, plan }, { project, syncUser, roles }): Promise<LevelReach[]> => {
    const projectId = plan.where.jiraProjectId;
    const scheme = await jira.securityScheme(projectId);
    if (!scheme || scheme.levels.length === 0) return [];
    const [members, self] = await Promise.all([jira.levelMembers(scheme.id), jira.myself()]);
    const reader = await jira.user(self.accountId);
    const shared = {
      leadAccountId: project.ok ? project.value.project?.leadAccountId : undefined,
      roles: roles.ok ? roles.value : new Map<string, JiraRoleMembers>(),
    };
    return scheme.levels.map(({ id }) => {
      const holders = members.filter(({ levelId }) => levelId === id).map(({ holder }) => holder);
      return {
        id,
        reader: reachOf(holders, { ...shared, account: reader }),
        syncUser: reachOf(holders, { ...shared, account: syncUser.ok ? syncUser.value : undefined }),
      };
    });
  },
});

/** The best that any of the holders gives; what cannot be told counts for more than what is no. */
function reachOf(holders: readonly JiraHolder[], membership: Membership): Reach {
  const each = holders.map((holder) => belongs(holder, membership));
  if (each.includes('all')) return 'all';
  return each.includes('unknown') ? 'unknown' : 'notAll';
}

function belongs(holder: JiraHolder, { account, leadAccountId, roles }: Membership): Reach {
  if (holder.type === 'anyone') return 'all';
  if (!account) return 'unknown';
  switch (holder.type) {
    case 'user':
      return told(holder.id === undefined ? undefined : holder.id === account.accountId);
    case 'projectLead':
      return told(leadAccountId === undefined ? undefined : leadAccountId === account.accountId);
    case 'group':
      return told(account.groups && account.groups.some((group) => isHolder(group, holder)));
    case 'projectRole':
      return told(inRole(account, holder.id === undefined ? undefined : roles.get(holder.id)));
    case 'applicationRole':
      return told(hasProduct(account, holder.id));
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

function told(answer: boolean | undefined): Reach {
  if (answer === undefined) return 'unknown';
  return answer ? 'all' : 'notAll';
}

/** Groups are named by their ids, by older sites by their names. */
function isHolder({ id, name }: JiraGroup, holder: Pick<JiraHolder, 'id' | 'name'>): boolean {
  return (id !== undefined && id === holder.id) || name === holder.id || name === holder.name;
}

function inRole(account: JiraUser, members: JiraRoleMembers | undefined): boolean | undefined {
  if (!members) return undefined;
  if (members.accountIds.includes(account.accountId)) return true;
  if (members.groups.length === 0) return false;
  const { groups } = account;
  return groups && members.groups.some((one) => groups.some((group) => isHolder(group, one)));
}

/** Apps hold no product, and see what its users see where Jira lets them: not told. */
function hasProduct({ accountType, applicationRoles }: JiraUser, key: string | undefined): boolean | undefined {
  if (accountType === 'app') return undefined;
  return applicationRoles && (key === undefined ? applicationRoles.length > 0 : applicationRoles.includes(key));
}
