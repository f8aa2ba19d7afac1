import * as z from 'zod';
import { listOf, name, text, textId } from '../../http/answer-schema';
import { jiraOperation } from '../operation';
import type { JiraValue } from './projects';

/** A condition or validator of a step, by its key such as system:restrict-issue-transition (docs/platform/jira.md#transition-rules). */
export interface JiraRule {
  key: string;
  parameters: Record<string, string>;
}

/** A transition of a workflow. Statuses are named by their ids. */
export interface JiraStep {
  name: string;
  from: readonly string[] | 'any';
  to: string;
  conditions: readonly JiraRule[];
  validators: readonly JiraRule[];
  /** The id of the screen that asks for fields on the way. */
  screen?: string | undefined;
}

export interface JiraWorkflow {
  name: string;
  statuses: readonly JiraValue[];
  /** The status of a new issue. */
  initial?: string | undefined;
  steps: readonly JiraStep[];
}

const ruleSchema = z
  .object({ ruleKey: name, parameters: z.record(name, z.unknown()).nullish() })
  .transform(({ ruleKey, parameters }): JiraRule => ({
    key: ruleKey,
    parameters: Object.fromEntries(
      Object.entries(parameters ?? {}).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
  }));

/** Conditions may stand in groups of groups; all their rules count here, however they are combined. */
const conditionsSchema: z.ZodType<JiraRule[]> = z.lazy(() =>
  z
    .object({ conditions: listOf(ruleSchema).nullish(), conditionGroups: listOf(conditionsSchema).nullish() })
    .transform(({ conditions, conditionGroups }) => [...(conditions ?? []), ...(conditionGroups ?? []).flat()]),
);

const answerSchema = z.object({
  statuses: listOf(z.object({ id: textId, name, statusReference: name })),
  workflows: listOf(
    z.object({
      name: name.default(''),
      statuses: listOf(z.object({ statusReference: name })),
      transitions: listOf(
        z.object({
          name: name.default(''),
          type: name,
          toStatusReference: name.nullish(),
          links: listOf(z.object({ fromStatusReference: name.nullish() })).nullish(),
          conditions: conditionsSchema.nullish(),
          validators: listOf(ruleSchema).nullish(),
          // A screen is told as a rule whose parameter is the screen's id.
          transitionScreen: z.object({ parameters: z.object({ screenId: text.optional() }).nullish() }).nullish(),
        }),
      ),
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
  answer: answerSchema.transform(({ statuses, workflows }) => ({
    workflows: workflows.map((workflow) => toWorkflow(workflow, statuses)),
    statuses: statuses.length,
  })),
  points: ({ workflows, statuses }) => workflows.length + statuses,
});

type Answer = z.infer<typeof answerSchema>;

function toWorkflow({ name: title, statuses, transitions }: Answer['workflows'][number], known: Answer['statuses']): JiraWorkflow {
  const byReference = new Map(known.map(({ statusReference, id, name: shown }) => [statusReference, { id, name: shown }]));
  const idsOf = (reference: string | null | undefined): string[] => {
    const status = reference ? byReference.get(reference) : undefined;
    return status ? [status.id] : [];
  };
  const [initial] = transitions.filter(({ type }) => type === 'INITIAL').flatMap(({ toStatusReference }) => idsOf(toStatusReference));
  return {
    name: title,
    statuses: statuses.flatMap(({ statusReference }) => byReference.get(statusReference) ?? []),
    initial,
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
          conditions: transition.conditions ?? [],
          validators: transition.validators ?? [],
          screen: transition.transitionScreen?.parameters?.screenId || undefined,
        })),
      ),
  };
}

const ids = listOf(z.object({ id: textId })).transform((all) => all.map(({ id }) => id));
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
