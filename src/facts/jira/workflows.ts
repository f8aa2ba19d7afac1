import { defineFact } from '../../checklist/engine/define-fact';
import type { Plan } from '../../checklist/model/plan';
import { pairsToJira, workTypesOf } from '../../checklist/model/scope';
import { screenTabFields, screenTabs, workflowsOfType, type JiraStep, type JiraWorkflow } from '../../clients/jira/operations/workflows';
import { permissionsNamed } from './passage';

/** The workflow of each planned issue type, by the type's id. A type that Jira names none for is left out. */
export const jiraWorkflows = defineFact({
  id: 'jira.workflows',
  gather: async ({ jira, plan }): Promise<ReadonlyMap<string, JiraWorkflow>> => {
    const types = workTypesOf(plan.where.pairs);
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

/** Permissions that conditions and validators of the planned workflows name. */
export const jiraPermissionsNamed = defineFact({
  id: 'jira.permissionsNamed',
  needs: { workflows: jiraWorkflows },
  gather: async ({ plan }, { workflows }): Promise<string[]> => {
    const flows = flowsToJira(plan, workflows);
    return [...new Set(flows.flatMap(({ creation, steps }) => [creation, ...steps].flatMap(permissionsNamed)))];
  },
});

/** The workflows of the types that aqua's items become, each once. */
function flowsToJira(plan: Plan, workflows: ReadonlyMap<string, JiraWorkflow>): JiraWorkflow[] {
  return [...new Set(pairsToJira(plan).flatMap(({ jiraIssueTypeId }) => workflows.get(jiraIssueTypeId) ?? []))];
}

export type { JiraStep, JiraWorkflow };
