import { jiraRequiredFields as requiredInJira } from '../../../facts/jira/create-fields';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { fillsJiraField } from '../../_carried';

export const jiraRequiredFields = defineCheck({
  id: 'jira-required-fields',
  effect: 'items',
  needs: { required: requiredInJira },
  kinds: {
    required: kind<{ field: Ref; issueType: Ref }>('failed'),
    defaultUnknown: kind<{ field: Ref; issueType: Ref }>('unavailable'),
    filled: kind<{ issueTypes: Ref[] }>('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ required }, { plan, found }) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const refOf = (id: string): Ref => ({ ref: 'jiraIssueType', id });
    // A type with two item types fails where one of the two leaves the field empty.
    const all = required.flatMap(({ issueTypeId, fields }) => {
      const ofType = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId);
      return fields
        .filter((field) => field.hasDefault !== true && ofType.some((pair) => !fillsJiraField(plan, pair, field)))
        .map(({ id, hasDefault }) => {
          const args = { field: { ref: 'jiraField', id } as const, issueType: refOf(issueTypeId) };
          return hasDefault === false ? found.required(args) : found.defaultUnknown(args);
        });
    });
    return all.length > 0 ? all : [found.filled({ issueTypes: required.map(({ issueTypeId }) => refOf(issueTypeId)) })];
  },
});
