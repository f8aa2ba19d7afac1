import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaLeftEmpty } from '../../../facts/aqua/left-empty';
import { jiraCreateScreens, jiraRequiredFields as requiredInJira, type RequiredField } from '../../../facts/jira/create-fields';
import { jiraDemandedFields } from '../../../facts/jira/demanded-fields';
import { jiraEditScreens } from '../../../facts/jira/edit-fields';
import { admittedBy, fieldsRequired, pastHurdles, permissionsNamed } from '../../../facts/jira/passage';
import { jiraProject } from '../../../facts/jira/project';
import { jiraStanding } from '../../../facts/jira/standing';
import { jiraWorkflows } from '../../../facts/jira/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { pairsToJira, workTypesOf } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { bringsFromAqua, fillsJiraField, holds, isAddedAfterwards } from '../../_carried';
import { startedInAqua } from '../../_started';
import { requiredOffScreen } from '../_off-screen';

type OfType = { field: Ref; issueType: Ref };

/**
 * Whether Jira takes new items as aqua sends them: required fields of the create screen (docs/platform/jira.md#create-screens), and what the
 * step that creates an item demands (docs/platform/jira.md#transition-rules).
 */
export const jiraRequiredFields = defineCheck({
  id: 'jira-required-fields',
  effect: 'items',
  needs: {
    required: optional(requiredInJira),
    createScreens: optional(jiraCreateScreens),
    editScreens: optional(jiraEditScreens),
    flows: optional(jiraWorkflows),
    standing: jiraStanding,
    demanded: optional(jiraDemandedFields),
    project: optional(jiraProject),
    inAqua: optional(aquaItemsByPair),
    leftEmpty: optional(aquaLeftEmpty),
    fieldsOfAqua: optional(aquaFields),
  },
  kinds: {
    required: kind<OfType>('failed', { side: 'aqua', mendedBy: ['field'] }),
    /** The edit screen shows it, and the create screen does not have it: no new issue can have it. */
    requiredOffScreen: kind<OfType>('failed', { side: 'aqua', mendedBy: ['field'] }),
    demandedByWorkflow: kind<OfType>('failed', { side: 'aqua' }),
    /** It travels, and so many items of aqua have nothing to give; `atLeast`: of the newest. */
    leftEmpty: kind<OfType & { aqua: Ref; atLeast?: true }>('failed', { side: 'aqua', mendedBy: ['field', 'aqua'] }),
    /** It is added once the item is there, so that no new item has it, whether it travels or not. */
    addedTooLate: kind<OfType & { byRule?: true }>('failed', { side: 'aqua' }),
    parentRequired: kind<{ issueType: Ref }>('failed', { side: 'aqua' }),
    creationRefused: kind<{ issueType: Ref; permissions: string[]; roles: Ref[]; groups: Ref[] }>('failed', { side: 'aqua' }),
    defaultUnknown: kind<OfType>('unavailable'),
    rulesUnseen: kind<{ issueType: Ref }>('unavailable'),
    creationConditional: kind<{ issueType: Ref }>('warning', { effect: 'risk' }),
    /** The same of one that may have a default value. */
    requiredOffScreenPerhaps: kind<OfType>('warning', { effect: 'risk' }),
    filled: kind<{ issueTypes: Ref[] }>('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: (
    { required, createScreens, editScreens, flows, standing, demanded, project, inAqua, leftEmpty, fieldsOfAqua },
    { plan, found },
  ) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const types = workTypesOf(pairs);
    const subtasks = project.ok ? (project.value.project?.issueTypes ?? []).flatMap(({ id, subtask }) => (subtask ? [id] : [])) : [];
    const rulesDemand = types.some(
      (type) => fieldsRequired((flows.ok && flows.value.get(type)?.creation) || { validators: [] }).length > 0,
    );
    const all = types.flatMap((issueTypeId): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: issueTypeId };
      const ofType = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId);
      // A type with two item types fails where one of the two leaves the field empty.
      const lacksInAqua = (pair: (typeof ofType)[number], field: RequiredField): boolean =>
        (field.id === 'priority' && !bringsFromAqua('priority', pair, fieldsOfAqua)) ||
        (holds(field, 'sprint') && !bringsFromAqua('sprint', pair, fieldsOfAqua));
      const emptyIn = (field: RequiredField): typeof ofType =>
        isAddedAfterwards(field) ? ofType : ofType.filter((pair) => !fillsJiraField(plan, pair, field) || lacksInAqua(pair, field));
      const started = (field: RequiredField): number | undefined => startedInAqua(inAqua, emptyIn(field));
      const isLeftEmpty = (field: RequiredField): boolean => field.hasDefault !== true && emptyIn(field).length > 0;

      const onScreen = required.ok ? (required.value.find((one) => one.issueTypeId === issueTypeId)?.fields ?? []) : [];
      const flow = flows.ok ? flows.value.get(issueTypeId) : undefined;
      const demands = flow ? fieldsRequired(flow.creation) : [];
      const ofWorkflow = demanded.ok
        ? (demanded.value.get(issueTypeId) ?? []).filter(({ id }) => demands.includes(id) && !onScreen.some((field) => field.id === id))
        : [];
      const parent: RequiredField[] =
        subtasks.includes(issueTypeId) && ![...onScreen, ...ofWorkflow].some(({ id }) => id === 'parent')
          ? [{ id: 'parent', hasDefault: false }]
          : [];
      const judge = (field: RequiredField, code: 'required' | 'demandedByWorkflow'): Finding => {
        if (field.id === 'parent') return found.parentRequired({ issueType }, started(field));
        const args: OfType = { field: { ref: 'jiraField', id: field.id }, issueType };
        if (isAddedAfterwards(field))
          return found.addedTooLate({ ...args, ...(code === 'required' ? {} : { byRule: true }) }, started(field));
        return field.hasDefault === false ? found[code](args, started(field)) : found.defaultUnknown(args);
      };
      const offScreen = requiredOffScreen(
        plan,
        ofType,
        createScreens.ok ? createScreens.value.find((one) => one.issueTypeId === issueTypeId) : undefined,
        editScreens.ok ? editScreens.value.find((one) => one.issueTypeId === issueTypeId) : undefined,
      ).filter(({ id }) => ![...onScreen, ...ofWorkflow].some((field) => field.id === id));
      const creation = flow && {
        ...flow.creation,
        // Whether the account may create issues at all is a row of its own.
        validators: flow.creation.validators.filter(({ parameters }) => parameters['permissionKey'] !== 'CREATE_ISSUES'),
      };
      const passage = creation && pastHurdles(creation, standing);
      const admitted = creation?.conditions && admittedBy(creation.conditions);
      const refs = (ref: 'jiraProjectRole' | 'jiraGroup', ids: readonly string[] = []): Ref[] => ids.map((id) => ({ ref, id }));
      return findings(
        [...onScreen, ...parent].filter(isLeftEmpty).map((field) => judge(field, 'required')),
        offScreen.map(({ id, mayHaveDefault }) => {
          const args: OfType = { field: { ref: 'jiraField', id }, issueType };
          // Whatever aqua sends, Jira refuses it.
          return mayHaveDefault ? found.requiredOffScreenPerhaps(args) : found.requiredOffScreen(args, startedInAqua(inAqua, ofType));
        }),
        ofWorkflow.filter(isLeftEmpty).map((field) => judge(field, 'demandedByWorkflow')),
        (leftEmpty.ok ? leftEmpty.value : [])
          .filter(({ pair }) => ofType.includes(pair))
          .map(({ pair: { aquaItemType: itemType }, aquaFieldId, jiraFieldId, items, atLeast }) =>
            found.leftEmpty(
              {
                field: { ref: 'jiraField', id: jiraFieldId },
                issueType,
                aqua: { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: aquaFieldId },
                ...(atLeast ? { atLeast } : {}),
              },
              items,
            ),
          ),
        creation &&
          passage === 'no' &&
          found.creationRefused(
            {
              issueType,
              permissions: [...new Set(permissionsNamed(creation))],
              roles: refs('jiraProjectRole', admitted?.roles),
              groups: refs('jiraGroup', admitted?.groups),
            },
            startedInAqua(inAqua, ofType),
          ),
        passage === 'unknown' && (standing.unread ? couldNotLookFinding(standing.unread) : found.creationConditional({ issueType })),
        passage === undefined && found.rulesUnseen({ issueType }),
      );
    });
    if (!required.ok) return findings(all, couldNotLookFinding(required.why));
    const unread = !leftEmpty.ok ? leftEmpty.why : rulesDemand && !demanded.ok ? demanded.why : undefined;
    if (unread) return findings(all, couldNotLookFinding(unread));
    const looked = required.value.map(({ issueTypeId }): Ref => ({ ref: 'jiraIssueType', id: issueTypeId }));
    return all.length > 0 ? all : [found.filled({ issueTypes: looked })];
  },
});
