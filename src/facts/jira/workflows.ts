import { defineFact, optional } from '../../checklist/engine/define-fact';
import type { Plan } from '../../checklist/model/plan';
import { effectiveSyncUser, pairsToJira } from '../../checklist/model/scope';
import { permissionGrants } from '../../clients/jira/operations/permissions';
import { screenTabFields, screenTabs, workflowsOfType, type JiraStep, type JiraWorkflow } from '../../clients/jira/operations/workflows';
import { jiraEffectiveSyncUser } from './accounts';
import { permissionsNamed, type Passage, type Standing } from './passage';
import { jiraPermissionKeys, jiraProbeIssues } from './permissions';
import { jiraProject } from './project';
import { jiraReader } from './reader';
import { jiraRoles } from './roles';

/** The workflow of each planned issue type, by the type's id. A type that Jira names none for is left out. */
export const jiraWorkflows = defineFact({
  id: 'jira.workflows',
  gather: async ({ jira, plan }): Promise<ReadonlyMap<string, JiraWorkflow>> => {
    const types = [...new Set(plan.where.pairs.map(({ jiraIssueTypeId }) => jiraIssueTypeId))];
    const projectId = plan.where.jiraProjectId;
    const found = await Promise.all(
      types.map(async (issueTypeId) => ({ issueTypeId, ...(await jira.ask(workflowsOfType, { projectId, issueTypeId })) })),
    );
    return new Map(found.flatMap(({ issueTypeId, workflows: [workflow] }) => (workflow ? [[issueTypeId, workflow]] : [])));
  },
});

/** Screens that are looked at, at most: two requests each. */
const mostScreens = 20;

/** The fields on the screens of the steps of the planned workflows, by the screen's id; nothing is asked where no item travels to Jira. A screen that is not among them was not read. */
export const jiraStepScreens = defineFact({
  id: 'jira.stepScreens',
  needs: { workflows: jiraWorkflows },
  gather: async ({ jira, plan }, { workflows }): Promise<ReadonlyMap<string, readonly string[]>> => {
    const steps = flowsToJira(plan, workflows).flatMap((workflow) => workflow.steps);
    const screens = [...new Set(steps.flatMap(({ screen }) => screen ?? []))].slice(0, mostScreens);
    return new Map(
      await Promise.all(
        screens.map(async (screenId) => {
          const tabs = await jira.ask(screenTabs, { screenId });
          return [screenId, (await Promise.all(tabs.map((tabId) => jira.ask(screenTabFields, { screenId, tabId })))).flat()] as const;
        }),
      ),
    );
  },
});

/**
 * Permissions that rules of the planned workflows name, and whether the account that does the work holds them. One that it holds in the
 * project, but on none of a few issues of others, is left to reporters or assignees: unknown
 * (docs/platform/jira.md#grants-to-reporters-and-assignees).
 */
export const jiraConditionGrants = defineFact({
  id: 'jira.conditionGrants',
  needs: { workflows: jiraWorkflows, keys: jiraPermissionKeys, reader: jiraReader, probes: optional(jiraProbeIssues) },
  gather: async ({ jira, plan }, { workflows, keys, reader, probes }): Promise<ReadonlyMap<string, Passage>> => {
    const named = flowsToJira(plan, workflows).flatMap(({ creation, steps }) => [creation, ...steps].flatMap(permissionsNamed));
    const asked = [...new Set(named)].filter((key) => keys.includes(key));
    // A project that the reader cannot see is left out of the answer without a word: then nothing is known.
    if (asked.length === 0 || !reader.browsesProject) return new Map();
    const projectId = Number(plan.where.jiraProjectId);
    const issues = probes.ok ? probes.value.flatMap((ofType) => ofType.issues) : [];
    const { projectPermissions } = await jira.ask(permissionGrants, {
      accountId: effectiveSyncUser(plan),
      projectPermissions: [{ permissions: [...new Set(['BROWSE_PROJECTS', ...asked])], projects: [projectId], issues }],
    });
    const grantOf = (key: string): (typeof projectPermissions)[number] | undefined =>
      projectPermissions.find(({ permission }) => permission === key);
    const seesIssues = (grantOf('BROWSE_PROJECTS')?.issues ?? []).length > 0;
    return new Map(
      asked.map((key) => {
        const grant = grantOf(key);
        if (!grant?.projects.includes(projectId)) return [key, 'no'];
        return [key, seesIssues && key !== 'CREATE_ISSUES' && grant.issues.length === 0 ? 'unknown' : 'yes'];
      }),
    );
  },
});

/** What rules of workflows ask of the account that does the work. What could not be read of it is left open. */
export const jiraStanding = defineFact({
  id: 'jira.standing',
  needs: {
    account: optional(jiraEffectiveSyncUser),
    project: optional(jiraProject),
    roles: optional(jiraRoles),
    grants: optional(jiraConditionGrants),
  },
  gather: async ({ plan }, { account, project, roles, grants }): Promise<Standing> => ({
    accountId: effectiveSyncUser(plan),
    account: account.ok ? account.value : undefined,
    leadAccountId: project.ok ? project.value.project?.leadAccountId : undefined,
    roles: roles.ok ? roles.value : new Map(),
    grants: grants.ok ? grants.value : new Map(),
  }),
});

/** The workflows of the types that aqua's items become, each once. */
function flowsToJira(plan: Plan, workflows: ReadonlyMap<string, JiraWorkflow>): JiraWorkflow[] {
  return [...new Set(pairsToJira(plan).flatMap(({ jiraIssueTypeId }) => workflows.get(jiraIssueTypeId) ?? []))];
}

export type { JiraStep, JiraWorkflow };
