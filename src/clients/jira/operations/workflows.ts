import * as v from 'valibot';
import { demand, listOf, name, object, recordOf, text, textId, title } from '../../http/answer-schema';
import { jiraOperation } from '../operation';
import type { JiraValue } from './projects';

/** A condition or validator of a step, by its key such as system:restrict-issue-transition (docs/platform/jira.md#transition-rules). */
export interface JiraRule {
  key: string;
  parameters: Record<string, string>;
}

/** Conditions of a step: rules and groups of rules of which all, or any, have to hold; undefined where Jira does not say which. */
export interface JiraConditions {
  operation: 'ALL' | 'ANY' | undefined;
  rules: readonly JiraRule[];
  groups: readonly JiraConditions[];
}

/** What stands in the way of whoever takes a step. */
export interface JiraHurdles {
  /** Absent where there are none. */
  conditions?: JiraConditions | undefined;
  validators: readonly JiraRule[];
}

/** A transition of a workflow. Statuses are named by their ids. */
export interface JiraStep extends JiraHurdles {
  name: string;
  from: readonly string[] | 'any';
  to: string;
  /** The id of the screen that asks for fields on the way. */
  screen?: string | undefined;
  /** What narrows the choice on that screen, for example `jira.field.resolution.exclude` (docs/platform/jira.md#resolutions). */
  properties?: Readonly<Record<string, string>>;
}

/** A status of a workflow. Its properties may forbid more than any permission scheme (docs/platform/jira.md#transition-rules). */
export interface JiraWorkflowStatus extends JiraValue {
  category: string;
  properties: Readonly<Record<string, string>>;
}

export interface JiraWorkflow {
  name: string;
  statuses: readonly JiraWorkflowStatus[];
  /** The status of a new issue. */
  initial?: string | undefined;
  /** What stands in the way of creating an issue. */
  creation: JiraHurdles;
  steps: readonly JiraStep[];
}

const told = v.nullish(recordOf(v.unknown()));

/** Of what is told by names, the texts. */
function textsOf(members: Record<string, unknown> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(members ?? {}).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}

const ruleSchema = v.pipe(
  object({ ruleKey: name, parameters: told }),
  v.transform(({ ruleKey, parameters }): JiraRule => ({ key: ruleKey, parameters: textsOf(parameters) })),
);

const conditionsSchema: v.GenericSchema<unknown, JiraConditions> = v.lazy(() =>
  v.pipe(
    object({
      operation: v.nullish(v.picklist(['ALL', 'ANY'])),
      conditions: v.nullish(listOf(ruleSchema)),
      conditionGroups: v.nullish(listOf(conditionsSchema)),
    }),
    // A group that tells nothing of what it holds would let everybody pass.
    demand(({ conditions, conditionGroups }) => conditions ?? conditionGroups, ['conditions']),
    v.transform(({ operation, conditions, conditionGroups }) => ({
      operation: operation ?? undefined,
      rules: conditions ?? [],
      groups: conditionGroups ?? [],
    })),
  ),
);

// Members on which a judgement rests are required: a step without its validators would look open.
const transitionSchema = v.pipe(
  object({
    name: v.optional(title, ''),
    type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']),
    toStatusReference: v.nullish(name),
    links: v.nullish(listOf(object({ fromStatusReference: v.nullish(name) }))),
    conditions: v.nullish(conditionsSchema),
    validators: listOf(ruleSchema),
    // A screen is told as a rule whose parameter is the screen's id.
    transitionScreen: v.nullish(object({ parameters: object({ screenId: text }) })),
    properties: told,
  }),
  demand(({ type, links }) => type !== 'DIRECTED' || links, ['links']),
  demand(
    ({ type, links }) => type !== 'DIRECTED' || (links ?? []).every((link) => link.fromStatusReference),
    ['links', 'fromStatusReference'],
  ),
  // A step from any status that leads back to it names no status.
  demand(({ type, toStatusReference }) => type === 'GLOBAL' || toStatusReference, ['toStatusReference']),
);

const answerSchema = object({
  statuses: listOf(object({ id: textId, name: title, statusCategory: name, statusReference: name })),
  workflows: listOf(
    object({
      name: v.optional(title, ''),
      statuses: listOf(object({ statusReference: name, properties: recordOf(text) })),
      transitions: listOf(transitionSchema),
    }),
  ),
});

/** The workflow of one issue type in a project (docs/platform/jira.md#workflows); none where Jira names none. */
export const workflowsOfType = jiraOperation({
  method: 'POST',
  path: '/rest/api/3/workflows',
  scopes: ['read:workflow:jira'],
  reason: 'steps of the workflows of the planned work types; the request only reads',
  request: (type: { projectId: string; issueTypeId: string }) => ({ body: { projectAndIssueTypes: [type] } }),
  answer: v.pipe(
    answerSchema,
    v.transform(({ statuses, workflows }) => ({
      workflows: workflows.map((workflow) => toWorkflow(workflow, statuses)),
      statuses: statuses.length,
    })),
  ),
  points: ({ workflows, statuses }) => workflows.length + statuses,
});

type Answer = v.InferOutput<typeof answerSchema>;

function toWorkflow({ name: called, statuses, transitions }: Answer['workflows'][number], known: Answer['statuses']): JiraWorkflow {
  const byReference = new Map(
    known.map(({ statusReference, id, name: shown, statusCategory }) => [statusReference, { id, name: shown, category: statusCategory }]),
  );
  const idsOf = (reference: string | null | undefined): string[] => {
    const status = reference ? byReference.get(reference) : undefined;
    return status ? [status.id] : [];
  };
  const creation = transitions.filter(({ type }) => type === 'INITIAL');
  const [initial] = creation.flatMap(({ toStatusReference }) => idsOf(toStatusReference));
  return {
    name: called,
    statuses: statuses.flatMap(({ statusReference, properties }) => {
      const status = byReference.get(statusReference);
      return status ? [{ ...status, properties }] : [];
    }),
    initial,
    creation: hurdlesOf(creation[0]),
    steps: transitions
      .filter(({ type }) => type !== 'INITIAL')
      .flatMap((transition) =>
        idsOf(transition.toStatusReference).map((to): JiraStep => ({
          name: transition.name,
          to,
          from:
            transition.type === 'GLOBAL'
              ? 'any'
              : (transition.links ?? []).flatMap(({ fromStatusReference }) => idsOf(fromStatusReference)),
          ...hurdlesOf(transition),
          screen: transition.transitionScreen?.parameters.screenId || undefined,
          properties: textsOf(transition.properties),
        })),
      ),
  };
}

function hurdlesOf(transition: v.InferOutput<typeof transitionSchema> | undefined): JiraHurdles {
  return { conditions: transition?.conditions ?? undefined, validators: transition?.validators ?? [] };
}

const ids = v.pipe(
  listOf(object({ id: textId })),
  v.transform((all) => all.map(({ id }) => id)),
);
const screenReason = 'fields that a step of the workflow asks for';

/** The ids of a screen's tabs. Refused to whoever does not administer Jira, as are the fields. */
export const screenTabs = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs',
  scopes: ['read:screen-tab:jira'],
  reason: screenReason,
  request: ({ screenId }: { screenId: string }) => ({ path: { screenId } }),
  answer: ids,
  points: ({ length }) => length,
});

/** The ids of the fields on a tab of a screen. */
export const screenTabFields = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields',
  scopes: ['read:screenable-field:jira'],
  reason: screenReason,
  request: ({ screenId, tabId }: { screenId: string; tabId: string }) => ({ path: { screenId, tabId } }),
  answer: ids,
  points: ({ length }) => length,
});
