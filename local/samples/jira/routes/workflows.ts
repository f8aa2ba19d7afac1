import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { administersJira } from '../access';
import { JiraRefusal, askerOf, paramsOf, sendJson, signedIn } from '../http';
import type { Project } from '../model/project';
import type { CategoryKey, ConditionGroup, Rule, Screen, Status, Transition, Workflow } from '../model/workflow';
import { readingOf, type Reading } from '../reading';
import type { JiraSite } from '../site';
import { uuidOf } from '../../random';

const body = z.strictObject({
  projectAndIssueTypes: z.array(z.strictObject({ projectId: z.string(), issueTypeId: z.string() })).default([]),
  workflowIds: z.array(z.string()).default([]),
  workflowNames: z.array(z.string()).default([]),
});

const categories: Record<CategoryKey, string> = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' };

/** A workflow with what its uses say of it. */
interface UsedWorkflow {
  id: string;
  project: Project;
  statuses: readonly Status[];
  workflow: Workflow;
}

/** Workflows by project and issue type, by id and by name, for those who administer Jira. One that several types use is answered once. */
export function workflowRoutes(app: FastifyInstance, site: JiraSite): void {
  app.post('/rest/api/3/workflows', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const parsed = body.safeParse(request.body);
    if (!parsed.success) throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    if (!administersJira(site, account)) throw new JiraRefusal(401, 'You do not have permission to perform this operation.');
    const { projectAndIssueTypes, workflowIds, workflowNames } = parsed.data;
    const wanted = site.projects.flatMap((project) =>
      usesIn(project).filter(
        ({ typeId, used }) =>
          projectAndIssueTypes.some(({ projectId, issueTypeId }) => projectId === project.id && issueTypeId === typeId) ||
          workflowIds.includes(used.id) ||
          workflowNames.includes(used.workflow.name),
      ),
    );
    const found = [...new Map(wanted.map(({ used }) => [used.id, used])).values()];
    const reading = readingOf(site, request);
    return sendJson(reply, {
      statuses: [...new Set(found.flatMap(({ statuses }) => statuses))].map((status) => showStatusOfWorkflow(reading, status)),
      workflows: found.map(showWorkflow),
    });
  });
}

/** The workflow of each issue type of a project; types of equal statuses and without a workflow share the one of new projects. */
function usesIn(project: Project): { typeId: string; used: UsedWorkflow }[] {
  const own = [...new Set(project.issueTypes.flatMap(({ workflow }) => workflow ?? []))];
  return project.issueTypes.map(({ type, statuses, workflow }) => ({
    typeId: type.id,
    used: {
      id: workflowId(project, workflow ? String(own.indexOf(workflow) + 1) : `0${statuses.map(({ id }) => id).join('')}`),
      project,
      statuses,
      workflow: workflow ?? openWorkflow(project, statuses),
    },
  }));
}

function workflowId(project: Project, suffix: string): string {
  return uuidOf(`workflow ${project.id} ${suffix}`);
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
    const { nameOf } = readingOf(site, request);
    return sendJson(
      reply,
      fields.map((field) => ({ id: field, name: nameOf('field', site.fields.find((one) => one.id === field)?.name ?? field) })),
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

function showStatusOfWorkflow({ nameOf }: Reading, { id, name, category, projectId }: Status): Record<string, unknown> {
  return {
    description: '',
    id,
    name: nameOf('status', name),
    scope: projectId ? { type: 'PROJECT', project: { id: projectId } } : { type: 'GLOBAL' },
    statusCategory: categories[category],
    statusReference: referenceOf(id),
  };
}

/** A reference is no id: whoever takes it for one does not find the status. */
function referenceOf(id: string): string {
  return `5e0c6d00-0000-4000-8000-${id.padStart(12, '0')}`;
}

function showWorkflow({ id, project, statuses, workflow }: UsedWorkflow): Record<string, unknown> {
  const { name, initial, creationValidators, transitions, statusProperties = {} } = workflow;
  const creation: Transition = { name: 'Create', to: initial, from: [], ...(creationValidators ? { validators: creationValidators } : {}) };
  return {
    description: '',
    id,
    isEditable: true,
    name,
    scope: project.style === 'next-gen' ? { type: 'PROJECT', project: { id: project.id } } : { type: 'GLOBAL' },
    statuses: statuses.map((status) => ({
      deprecated: false,
      properties: statusProperties[status.id] ?? {},
      statusReference: referenceOf(status.id),
    })),
    transitions: [creation, ...transitions].map(showTransition),
    version: { id: 'f010ac1b-3dd3-43a3-aa66-0ee8a447f76e', versionNumber: 7 },
  };
}

function showTransition(
  { name, from, to, conditions, validators, screen, properties = {} }: Transition,
  index: number,
): Record<string, unknown> {
  let rules = 0;
  return {
    actions: [],
    ...(conditions ? { conditions: showConditions(conditions) } : {}),
    description: '',
    id: String(index * 10 + 1),
    links: (from ?? []).map(({ id }) => ({ fromPort: 0, fromStatusReference: referenceOf(id), toPort: 1 })),
    name,
    properties,
    toStatusReference: referenceOf(to.id),
    ...(screen ? { transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: String(screen.id) } } } : {}),
    triggers: [],
    type: index === 0 ? 'INITIAL' : from ? 'DIRECTED' : 'GLOBAL',
    validators: (validators ?? []).map(showRule),
  };

  function showConditions({ operation, rules: own, groups = [] }: ConditionGroup): Record<string, unknown> {
    return { operation, conditionGroups: groups.map(showConditions), conditions: own.map(showRule) };
  }

  function showRule(rule: Rule): Record<string, unknown> {
    rules += 1;
    return { id: `b1d3a700-0000-4000-8000-${String(index * 100 + rules).padStart(12, '0')}`, ...rule };
  }
}
