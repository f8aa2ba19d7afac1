import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable, type Unavailability } from '../../checklist/model/unavailable';
import { permissionsFor, type NeededPermission } from '../../checklist/model/permissions';
import { effectiveSyncUser, jqlOfScope, jqlString } from '../../checklist/model/scope';
import { issueSearch } from '../../clients/jira/operations/issues';
import {
  permissionCatalogue,
  permissionGrants,
  permissionScheme,
  permissionSchemeId,
  type PermissionGrants,
} from '../../clients/jira/operations/permissions';
import { liveProjects } from '../../clients/jira/operations/projects';
import { jiraProject } from './project';
import { jiraReader, jiraScopeVisible } from './reader';

/**
 * The keys of the site's permissions. A key that is not among them would refuse a whole `permissions/check`
 * (docs/platform/jira.md#unknown-permission-keys).
 */
export const jiraPermissionKeys = defineFact({
  id: 'jira.permissionKeys',
  gather: async ({ jira }) => (await jira.ask(permissionCatalogue)).map((permission) => permission.key),
});

/** How many issues of each planned work type a grant is tried on, beside the project as a whole. */
const probesOfType = 3;

/** A few of the newest issues of a planned work type. */
interface ProbesOfType {
  typeId: string;
  issues: number[];
}

/**
 * A few of the newest issues in scope of each type that the sync user neither reports nor is assigned to and that no security level hides:
 * what is granted on none of them is granted to reporters or assignees only (docs/platform/jira.md#grants-to-reporters-and-assignees).
 */
export const jiraProbeIssues = defineFact({
  id: 'jira.probeIssues',
  needs: { visible: optional(jiraScopeVisible) },
  gather: async ({ jira, plan }, { visible }): Promise<ProbesOfType[]> => {
    if (!visible.ok) {
      // What this app cannot see is no reason to leave open what is granted in the project.
      if (isOfItems(visible.why)) return [];
      throw new Unavailable(visible.why);
    }
    const account = jqlString(effectiveSyncUser(plan));
    const byType = new Map(plan.where.pairs.map((pair) => [pair.jiraIssueTypeId, pair]));
    return Promise.all(
      [...byType].map(async ([typeId, pair]) => {
        const jql = `${jqlOfScope(plan, [pair])} AND level is EMPTY AND reporter != ${account} AND (assignee is EMPTY OR assignee != ${account})`;
        const search = jira.pages(issueSearch, { jql: `${jql} ORDER BY created DESC`, fields: ['id'] }, { most: probesOfType });
        // A site that does not know the field, or the account, refuses the query: then grants are judged on the project alone.
        const found = await undefinedOn(['jira-refused-query'], search);
        return { typeId, issues: (found?.items ?? []).map((issue) => Number(issue.id)) };
      }),
    );
  },
});

function isOfItems({ reason }: Unavailability): boolean {
  return reason === 'jira-data-policy' || reason === 'jira-search-blind';
}

/** What one account may do in the plan's project. */
export interface Grants {
  global: string[];
  /** On the project as a whole; grants to reporters and assignees count here. */
  project: string[];
  /** On at least one probe issue that the account sees. */
  onIssues: string[];
  /** Probe issues that were tried. */
  probes: number;
  /** False where Jira may have ignored the project because its reader cannot see it: then what is absent is not denied. */
  evaluated: boolean;
}

function grantsOf(answer: PermissionGrants, projectId: number, probes: readonly number[], readerBrowses: boolean): Grants {
  const project = answer.projectPermissions.filter((grant) => grant.projects.includes(projectId)).map((grant) => grant.permission);
  return {
    global: answer.globalPermissions,
    project,
    onIssues: answer.projectPermissions
      .filter((grant) => probes.some((probe) => grant.issues.includes(probe)))
      .map((grant) => grant.permission),
    probes: probes.length,
    evaluated: readerBrowses || project.includes('BROWSE_PROJECTS'),
  };
}

/** What the configuration user may do: administer the project, or all of Jira. */
export const jiraConfigurationUserGrants = defineFact({
  id: 'jira.configurationUserGrants',
  needs: { reader: jiraReader },
  gather: async ({ jira, plan }, { reader }): Promise<Grants> => {
    const projectId = Number(plan.where.jiraProjectId);
    const answer = await jira.ask(permissionGrants, {
      accountId: plan.who.configurationUser,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'], projects: [projectId] }],
    });
    return grantsOf(answer, projectId, [], reader.browsesProject);
  },
});

/** What the account that does the work may do. */
export interface SyncUserGrants extends Grants {
  /** Permissions that the site does not know. */
  unknownKeys: string[];
  /** Planned work types of which it sees none of the issues tried, though it browses the project. */
  unseenTypes: string[];
}

/** What the account that does the work may do, as far as the plan needs it. */
export const jiraSyncUserGrants = defineFact({
  id: 'jira.syncUserGrants',
  needs: { keys: jiraPermissionKeys, project: jiraProject, reader: jiraReader, probes: jiraProbeIssues },
  gather: async ({ jira, plan }, { keys, project, reader, probes }): Promise<SyncUserGrants> => {
    if (!project.project) throw new Unavailable({ reason: 'jira-not-found' });
    const needed = permissionsFor(plan, project.project.typeKey, project.project.style === 'next-gen');
    const known = needed.filter((permission) => keys.includes(permission.key));
    const projectId = Number(plan.where.jiraProjectId);
    const issues = probes.flatMap((ofType) => ofType.issues);
    const answer = await jira.ask(permissionGrants, {
      accountId: effectiveSyncUser(plan),
      globalPermissions: known.filter((permission) => permission.global).map((permission) => permission.key),
      projectPermissions: [
        {
          permissions: known.filter((permission) => !permission.global).map((permission) => permission.key),
          projects: [projectId],
          issues,
        },
      ],
    });
    const grants = grantsOf(answer, projectId, issues, reader.browsesProject);
    const seen = answer.projectPermissions.flatMap((grant) => (grant.permission === 'BROWSE_PROJECTS' ? grant.issues : []));
    const unseen = probes.filter((ofType) => ofType.issues.length > 0 && !ofType.issues.some((issue) => seen.includes(issue)));
    return {
      ...grants,
      unseenTypes: grants.project.includes('BROWSE_PROJECTS') ? unseen.map(({ typeId }) => typeId) : [],
      unknownKeys: needed.filter((permission) => !keys.includes(permission.key)).map((permission) => permission.key),
    };
  },
});

/** The project's permission scheme: tells how to grant what is missing. */
export const jiraPermissionScheme = defineFact({
  id: 'jira.permissionScheme',
  gather: ({ jira, plan }) => jira.ask(permissionScheme, { projectId: plan.where.jiraProjectId }),
});

/** Projects that are asked for their scheme, at most: one request each. */
const mostProjects = 50;
/** Projects among which those are looked for. */
const mostListed = 100;

/** In how many projects a change of the permission scheme would be felt. */
export interface SchemeSharing {
  /** Live projects that use the scheme, the plan's own among them. */
  projects: number;
  /** False where there are more projects than were looked at. */
  complete: boolean;
}

/**
 * How many projects share the plan's permission scheme. Jira has no call for it, so some projects are asked one by one, and only where the
 * sync user lacks something that the scheme would have to grant. Undefined where nothing is missing, and in team-managed projects, whose
 * scheme is their own.
 */
export const jiraSchemeSharing = defineFact({
  id: 'jira.schemeSharing',
  needs: { scheme: jiraPermissionScheme, project: jiraProject, grants: jiraSyncUserGrants },
  gather: async ({ jira, plan }, { scheme, project, grants }): Promise<SchemeSharing | undefined> => {
    if (project.project?.style !== 'classic' || !lacksAny(permissionsFor(plan, project.project.typeKey, false), grants)) return undefined;
    const own = plan.where.jiraProjectId;
    const { items, complete } = await jira.pages(liveProjects, {}, { most: mostListed });
    const companyManaged = items.filter(({ style }) => style !== 'next-gen').map(({ id }) => id);
    const others = companyManaged.slice(0, mostProjects).filter((id) => id !== own);
    const schemes = await Promise.all(others.map((projectId) => jira.ask(permissionSchemeId, { projectId })));
    return {
      projects: 1 + schemes.filter(({ id }) => id === scheme.id).length,
      complete: complete && companyManaged.length <= mostProjects,
    };
  },
});

/** Whether any of the project's permissions is missing, at least on some issues. */
function lacksAny(needed: readonly NeededPermission[], { project, onIssues, probes }: Grants): boolean {
  return needed.some(
    ({ key, global }) => !global && (!project.includes(key) || (probes > 0 && key !== 'CREATE_ISSUES' && !onIssues.includes(key))),
  );
}
