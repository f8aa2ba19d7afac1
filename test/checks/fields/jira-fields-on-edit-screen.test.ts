import { jiraFieldsOnEditScreen } from '../../../src/checks/fields/jira-fields-on-edit-screen/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { JiraField } from '../../../src/clients/jira/operations/fields';
import type { EditScreen } from '../../../src/facts/jira/edit-fields';
import { planWith } from '../../support/plan';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { bugs, bugType, fieldsOfAqua, jiraField, market, onlyToAqua, sprintType, withoutPriorities, type Fields } from './_builders';

type Counts = Reading<{ pair: Pair; items: number }[]>;
type Facts = { screens: EditScreen[]; inJira: Counts; inAqua: Counts; fieldsOfAqua: Reading<Fields> };

const onScreen = (id: string, custom?: string): JiraField => ({ id, name: id, type: 'string', ...(custom ? { custom } : {}) });
const usual = ['summary', 'description', 'priority', 'assignee', 'reporter'].map((id) => onScreen(id));
/** The edit screen of bugs; 900 of them are in scope, and 23 defects. */
const screen = (fields: JiraField[] | undefined, ...unseen: string[]): Case<Facts>['facts'] => ({
  screens: [{ issueTypeId: '10004', fields, unseen }],
  inJira: read([{ pair: bugs, items: 900 }]),
  inAqua: read([{ pair: bugs, items: 23 }]),
  fieldsOfAqua,
});
const clause = 'project = 10001 AND issuetype in (10004)';
const toJira: Pair = { ...bugs, direction: 'toJira' };
const toRequirements: Pair = { jiraIssueTypeId: bugs.jiraIssueTypeId, aquaItemType: 'Requirement', direction: 'toJira' };
const onlyToJira = planWith({ where: { pairs: [toJira] } });

testCheck<Facts>(jiraFieldsOnEditScreen, [
  { name: 'passes when all that travels is there', facts: screen(usual), expect: { outcome: 'passed', found: [{ code: 'complete' }] } },
  {
    name: 'fails for what the screen lacks, with the items in scope of the pair',
    facts: screen([...usual, onScreen('customfield_10020', sprintType)]),
    plan: planWith({
      travels: {
        carries: ['dueDate', 'sprint', 'comments'],
        fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }],
      },
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'thingMissing', args: { thing: 'dueDate', issueType: bugType }, items: 900, clause },
        { code: 'fieldMissing', args: { field: jiraField(market), issueType: bugType }, items: 900, clause },
      ],
      effect: 'items',
    },
  },
  {
    name: 'counts the items of aqua where they travel to Jira only',
    facts: { ...screen(usual.slice(0, 4)), inJira: read([]), inAqua: read([{ pair: toJira, items: 23 }]) },
    plan: onlyToJira,
    expect: {
      outcome: 'failed',
      found: [{ code: 'thingMissing', args: { thing: 'reporter', issueType: bugType }, items: 23, clause: '' }],
    },
  },
  {
    name: 'counts the items of those pairs alone that bring what the screen lacks',
    facts: {
      ...screen(usual),
      inJira: read([]),
      inAqua: read([
        { pair: toJira, items: 23 },
        { pair: toRequirements, items: 8 },
      ]),
    },
    plan: planWith({
      where: { pairs: [toJira, toRequirements] },
      travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Requirement', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'failed', found: [{ code: 'fieldMissing', args: { field: jiraField(market), issueType: bugType }, items: 8 }] },
  },
  {
    name: 'cannot tell where the reader may not set it',
    facts: screen(usual.slice(0, 4), 'reporter'),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'outOfSight', args: { thing: 'reporter', issueType: bugType, permission: 'MODIFY_REPORTER' } }],
    },
  },
  {
    name: 'cannot tell where no item of the type is in scope yet and items travel both ways',
    facts: screen(undefined),
    expect: { outcome: 'unavailable', found: [{ code: 'noItem', args: { issueType: bugType } }] },
  },
  {
    name: 'does not apply where no item of the type is in scope and nothing travels to aqua',
    facts: screen(undefined),
    plan: onlyToJira,
    expect: { outcome: 'notApplicable', found: [{ code: 'nothingToEdit', args: {} }] },
  },
  {
    name: 'cannot tell of a field pair’s field either where the reader may not set it',
    facts: screen(usual, 'duedate'),
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Defect', aquaFieldId: 'Due' }] } }),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'fieldOutOfSight', args: { field: jiraField('duedate'), issueType: bugType, permission: 'SCHEDULE_ISSUES' } }],
    },
  },
  {
    name: 'finds an estimate in the field for time tracking',
    facts: screen([...usual, onScreen('timetracking')]),
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'timeoriginalestimate', aquaItemType: 'Defect', aquaFieldId: 'Effort' }] } }),
    expect: { outcome: 'passed', found: [{ code: 'complete' }] },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: { ...screen(undefined), screens: [] },
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...screen(usual), screens: { unavailable: { reason: 'jira-cannot-edit' } }, inJira: unread({ reason: 'jira-fault' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-cannot-edit' } }] },
  },
  {
    name: 'does not mind that it has no place for what aqua’s items cannot bring',
    facts: { ...screen(usual.filter(({ id }) => id !== 'priority')), fieldsOfAqua: withoutPriorities },
    plan: planWith({ travels: { carries: ['sprint'] } }),
    expect: { outcome: 'passed', found: [{ code: 'complete' }] },
  },
]);
