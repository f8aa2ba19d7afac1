import type { Issue } from './model/issue';
import type { Account, Holder, PermissionScheme, SecurityLevel } from './model/people';
import type { Project } from './model/project';
import type { JiraSite } from './site';

/** Somebody who asks, or who is asked about; undefined is anonymous. */
export type Someone = Account | undefined;

/** Keys of the products that the account may use. Deactivated accounts and customers may use none. */
export function applicationRolesOf(site: JiraSite, someone: Someone): string[] {
  if (!someone?.active || someone.accountType === 'customer') return [];
  return site.applicationRoles.filter((role) => role.groups.some((group) => someone.groups.includes(group))).map((role) => role.key);
}

export function holdsGlobal(site: JiraSite, someone: Someone, permission: string): boolean {
  if (!someone?.active) return false;
  return (site.globalGrants[permission] ?? []).some((group) => someone.groups.includes(group));
}

export function administersJira(site: JiraSite, someone: Someone): boolean {
  return holdsGlobal(site, someone, 'ADMINISTER');
}

/**
 * Whether one of the holders is this account. Without an issue, grants to reporters and assignees count as held, since anybody can become
 * one (docs/platform/jira.md#grants-to-reporters-and-assignees).
 */
function isAmong(site: JiraSite, holders: readonly Holder[], someone: Someone, project: Project, issue: Issue | undefined): boolean {
  return holders.some((holder) => {
    if (holder.type === 'anyone') return true;
    if (!someone?.active) return false;
    switch (holder.type) {
      case 'applicationRole': {
        const roles = applicationRolesOf(site, someone);
        return holder.role === undefined ? roles.length > 0 : roles.includes(holder.role);
      }
      case 'group':
        return someone.groups.includes(holder.group);
      case 'projectRole': {
        const members = project.roles[holder.role];
        return (members?.accounts.includes(someone.accountId) || members?.groups.some((group) => someone.groups.includes(group))) ?? false;
      }
      case 'user':
        return someone.accountId === holder.accountId;
      case 'projectLead':
        return someone.accountId === project.lead;
      case 'reporter':
        return issue ? issue.reporter === someone : applicationRolesOf(site, someone).length > 0;
      case 'assignee':
        return issue ? issue.assignee === someone : applicationRolesOf(site, someone).length > 0;
      case 'sd.customer.portal.only':
        return someone.accountType === 'customer';
    }
  });
}

function holdersOf(scheme: PermissionScheme, permission: string): Holder[] {
  return scheme.grants.filter((grant) => grant.permission === permission).map((grant) => grant.holder);
}

/** Whether the account holds a permission on a project as a whole. Archived and deleted projects grant nothing. */
export function holdsOnProject(site: JiraSite, someone: Someone, permission: string, project: Project): boolean {
  return project.state === 'live' && isAmong(site, holdersOf(project.scheme, permission), someone, project, undefined);
}

/** Whether the account sees the issue: by the project's permissions, the issue's own people and its security level. */
export function seesIssue(site: JiraSite, someone: Someone, issue: Issue): boolean {
  return holdsOnIssue(site, someone, 'BROWSE_PROJECTS', issue);
}

export function holdsOnIssue(site: JiraSite, someone: Someone, permission: string, issue: Issue): boolean {
  const { project } = issue;
  const granted = (key: string): boolean => isAmong(site, holdersOf(project.scheme, key), someone, project, issue);
  if (project.state !== 'live' || !granted('BROWSE_PROJECTS')) return false;
  if (issue.level && !isAmong(site, issue.level.members, someone, project, issue)) return false;
  return permission === 'BROWSE_PROJECTS' || granted(permission);
}

/**
 * A quick `seesIssue` for scanning many issues: what does not depend on the single issue is worked out once for each project and level.
 */
export function issueFilter(site: JiraSite, someone: Someone): (issue: Issue) => boolean {
  const alike = new Map<Project, Map<SecurityLevel | null, 'all' | 'none' | 'each'>>();
  return (issue) => {
    let ofProject = alike.get(issue.project);
    if (!ofProject) alike.set(issue.project, (ofProject = new Map<SecurityLevel | null, 'all' | 'none' | 'each'>()));
    let answer = ofProject.get(issue.level);
    if (!answer) ofProject.set(issue.level, (answer = answerForAll(issue.project, issue.level)));
    return answer === 'each' ? seesIssue(site, someone, issue) : answer === 'all';
  };

  function answerForAll(project: Project, level: SecurityLevel | null): 'all' | 'none' | 'each' {
    if (project.state !== 'live') return 'none';
    const lists = [holdersOf(project.scheme, 'BROWSE_PROJECTS'), ...(level ? [level.members] : [])];
    const fixed = lists.map((holders) => isAmong(site, holders.filter(holdsForAll), someone, project, undefined));
    if (fixed.every(Boolean)) return 'all';
    const open = lists.every((holders, index) => fixed[index] || holders.some((holder) => !holdsForAll(holder)));
    return open ? 'each' : 'none';
  }
}

function holdsForAll(holder: Holder): boolean {
  return holder.type !== 'reporter' && holder.type !== 'assignee';
}

/** Whether Jira shows the project itself: to those who browse or administer it. Archived ones stay readable, deleted ones do not. */
export function seesProject(site: JiraSite, someone: Someone, project: Project): boolean {
  if (project.state === 'deleted') return false;
  const holds = (permission: string): boolean => isAmong(site, holdersOf(project.scheme, permission), someone, project, undefined);
  return holds('BROWSE_PROJECTS') || holds('ADMINISTER_PROJECTS');
}

export function administersProject(site: JiraSite, someone: Someone, project: Project): boolean {
  return administersJira(site, someone) || holdsOnProject(site, someone, 'ADMINISTER_PROJECTS', project);
}
