import { defineFact } from '../../checklist/engine/define-fact';
import { effectiveSyncUser, pairsToJira } from '../../checklist/model/scope';
import { permissionGrants } from '../../clients/jira/operations/permissions';
import { screenTabFields, screenTabs, workflowsOfType, type JiraStep, type JiraWorkflow } from '../../clients/jira/operations/workflows';
import { jiraPermissionKeys } from './permissions';
import { jiraReader } from './reader';

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

/** The fields on the screens of the steps of the planned workflows, by the screen's id; nothing is asked where no item travels to Jira. */
export const jiraStepScreens = defineFact({
  id: 'jira.stepScreens',
  needs: { workflows: jiraWorkflows },
  gather: async ({ jira, plan }, { workflows }): Promise<ReadonlyMap<string, readonly string[]>> => {
    const types = new Set(pairsToJira(plan).map(({ jiraIssueTypeId }) => jiraIssueTypeId));
    const steps = [...workflows].flatMap(([type, workflow]) => (types.has(type) ? workflow.steps : []));
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

/** The condition that lets only some people take a step (docs/platform/jira.md#transition-rules). */
const restrictedTo = 'system:restrict-issue-transition';

/** Permissions that conditions of the planned workflows name, and whether the account that does the work holds them. */
export const jiraConditionGrants = defineFact({
  id: 'jira.conditionGrants',
  needs: { workflows: jiraWorkflows, keys: jiraPermissionKeys, reader: jiraReader },
  gather: async ({ jira, plan }, { workflows, keys, reader }): Promise<ReadonlyMap<string, boolean>> => {
    const named = [...workflows.values()].flatMap(({ steps }) => steps.flatMap(({ conditions }) => conditions.flatMap(permissionsIn)));
    const asked = [...new Set(named)].filter((key) => keys.includes(key));
    // A project that the reader cannot see is left out of the answer without a word: then nothing is known.
    if (asked.length === 0 || !reader.browsesProject) return new Map();
    const projectId = Number(plan.where.jiraProjectId);
    const { projectPermissions } = await jira.ask(permissionGrants, {
      accountId: effectiveSyncUser(plan),
      projectPermissions: [{ permissions: asked, projects: [projectId] }],
    });
    const held = projectPermissions.filter(({ projects }) => projects.includes(projectId)).map(({ permission }) => permission);
    return new Map(asked.map((key) => [key, held.includes(key)]));
  },
});

/** The permissions that a condition lets through. */
export function permissionsIn({ key, parameters }: { key: string; parameters: Record<string, string> }): string[] {
  if (key !== restrictedTo) return [];
  return (parameters['permissionKeys'] ?? '').split(',').flatMap((one) => one.trim() || []);
}
export type { JiraStep, JiraWorkflow };
