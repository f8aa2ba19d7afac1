import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { administersJira } from '../access';
import { JiraRefusal, askerOf, paramsOf, sendJson, signedIn } from '../http';
import type { CategoryKey, JiraSite, Project, Screen, Status, Transition, Workflow } from '../site';

const body = z.strictObject({
  projectAndIssueTypes: z.array(z.strictObject({ projectId: z.string(), issueTypeId: z.string() })).default([]),
  workflowIds: z.array(z.string()).default([]),
  workflowNames: z.array(z.string()).default([]),
});

const categories: Record<CategoryKey, string> = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' };

/** Workflows by project and issue type, for those who administer Jira. */
export function workflowRoutes(app: FastifyInstance, site: JiraSite): void {
  app.post('/rest/api/3/workflows', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const parsed = body.safeParse(request.body);
    if (!parsed.success) throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    if (!administersJira(site, account)) throw new JiraRefusal(401, 'You do not have permission to perform this operation.');
    const found = parsed.data.projectAndIssueTypes.flatMap(({ projectId, issueTypeId }) => {
      const project = site.projects.find(({ id }) => id === projectId);
      const of = project?.issueTypes.find(({ type }) => type.id === issueTypeId);
      return project && of ? [{ project, statuses: of.statuses, workflow: of.workflow ?? openWorkflow(project, of.statuses) }] : [];
    });
    return sendJson(reply, {
      statuses: [...new Set(found.flatMap(({ statuses }) => statuses))].map(showStatusOfWorkflow),
      workflows: found.map(({ project, statuses, workflow }) => showWorkflow(project, statuses, workflow)),
    });
  });
}

/** Screens of steps; each has one tab, of the same id. */
export function screenRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/screens/:screen/tabs', async (request, reply) => {
    const { id } = screenOf(request);
    return sendJson(reply, [{ id, name: 'Felder' }]);
  });

  app.get('/rest/api/3/screens/:screen/tabs/:tab/fields', async (request, reply) => {
    const { id, fields } = screenOf(request);
    if (paramsOf(request)['tab'] !== String(id)) throw new JiraRefusal(404, 'The screen tab was not found.');
    return sendJson(
      reply,
      fields.map((field) => ({ id: field, name: site.fields.find((one) => one.id === field)?.name ?? field })),
    );
  });

  function screenOf(request: FastifyRequest): Screen {
    if (!administersJira(site, signedIn(askerOf(site, request))))
      throw new JiraRefusal(403, 'Only Jira administrators can perform this operation.');
    const wanted = paramsOf(request)['screen'];
    const steps = site.projects.flatMap(({ issueTypes }) => issueTypes.flatMap(({ workflow }) => workflow?.transitions ?? []));
    const screen = steps.flatMap((step) => step.screen ?? []).find(({ id }) => String(id) === wanted);
    if (!screen) throw new JiraRefusal(404, `The screen with id ${wanted ?? ''} was not found.`);
    return screen;
  }
}

/** What a new project has: any status from any other. */
function openWorkflow(project: Project, statuses: readonly Status[]): Workflow {
  const [initial] = statuses;
  if (!initial) throw new Error(`${project.key} has an issue type without statuses`);
  return { name: `Software workflow for ${project.key}`, initial, transitions: statuses.map((to) => ({ name: to.name, to })) };
}

function showStatusOfWorkflow({ id, name, category, projectId }: Status): Record<string, unknown> {
  return {
    description: '',
    id,
    name,
    scope: projectId ? { type: 'PROJECT', project: { id: projectId } } : { type: 'GLOBAL' },
    statusCategory: categories[category],
    statusReference: referenceOf(id),
  };
}

/** A reference is no id: whoever takes it for one does not find the status. */
function referenceOf(id: string): string {
  return `5e0c6d00-0000-4000-8000-${id.padStart(12, '0')}`;
}

function showWorkflow(project: Project, statuses: readonly Status[], { name, initial, transitions }: Workflow): Record<string, unknown> {
  return {
    description: '',
    id: `7a1f0e00-0000-4000-8000-${project.id.padStart(12, '0')}`,
    isEditable: true,
    name,
    scope: project.style === 'next-gen' ? { type: 'PROJECT', project: { id: project.id } } : { type: 'GLOBAL' },
    statuses: statuses.map(({ id }) => ({ deprecated: false, properties: {}, statusReference: referenceOf(id) })),
    transitions: [{ name: 'Create', to: initial, from: [] }, ...transitions].map(showTransition),
    version: { id: 'f010ac1b-3dd3-43a3-aa66-0ee8a447f76e', versionNumber: 7 },
  };
}

function showTransition({ name, from, to, conditions, validators, screen }: Transition, index: number): Record<string, unknown> {
  return {
    actions: [],
    ...(conditions ? { conditions: { operation: 'ALL', conditionGroups: [], conditions: conditions.map(showRule) } } : {}),
    description: '',
    id: String(index * 10 + 1),
    links: (from ?? []).map(({ id }) => ({ fromPort: 0, fromStatusReference: referenceOf(id), toPort: 1 })),
    name,
    properties: {},
    toStatusReference: referenceOf(to.id),
    ...(screen ? { transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: String(screen.id) } } } : {}),
    triggers: [],
    type: index === 0 ? 'INITIAL' : from ? 'DIRECTED' : 'GLOBAL',
    validators: (validators ?? []).map(showRule),
  };

  function showRule(rule: { ruleKey: string; parameters: Record<string, string> }, at: number): Record<string, unknown> {
    return { id: `b1d3a700-0000-4000-8000-${String(index * 100 + at).padStart(12, '0')}`, ...rule };
  }
}
