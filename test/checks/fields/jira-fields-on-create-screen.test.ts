import { jiraFieldsOnCreateScreen } from '../../../src/checks/fields/jira-fields-on-create-screen/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { JiraCreateField } from '../../../src/clients/jira/operations/fields';
import type { CreateScreen } from '../../../src/facts/jira/create-fields';
import type { plan } from '../../support/plan';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { bugs, bugType, fieldsOfAqua, jiraField, market, onlyToAqua, sprintType, withoutPriorities, type Fields } from './_builders';

const onScreen = (id: string, custom?: string): JiraCreateField => ({
  id,
  name: id,
  type: 'string',
  required: false,
  hasDefault: false,
  ...(custom ? { custom } : {}),
});
const usual = ['summary', 'description', 'priority', 'assignee', 'reporter'].map((id) => onScreen(id));
const screens = (fields: JiraCreateField[], ...unseen: string[]): CreateScreen[] => [{ issueTypeId: '10004', fields, unseen }];
const carrying = (...carries: typeof plan.travels.carries): typeof plan => planWith({ travels: { carries } });

/** Bugs that become items of two types. */
const toDefects: Pair = { ...bugs, direction: 'both' };
const toRequirements: Pair = { jiraIssueTypeId: bugs.jiraIssueTypeId, aquaItemType: 'Requirement', direction: 'toJira' };

testCheck<{ screens: CreateScreen[]; inAqua: Reading<{ pair: Pair; items: number }[]>; fieldsOfAqua: Reading<Fields> }>(
  jiraFieldsOnCreateScreen,
  [
    {
      name: 'passes when all that travels is there; attachments and comments need no place',
      facts: { screens: screens(usual), inAqua: read([]), fieldsOfAqua },
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'knows the sprint by its type',
      facts: { screens: screens([...usual, onScreen('customfield_10020', sprintType)]), inAqua: read([]), fieldsOfAqua },
      plan: carrying('sprint', 'links'),
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'fails for what the screen lacks, also description and priority, which always travel',
      facts: { screens: screens([onScreen('summary'), onScreen('description')]), inAqua: read([]), fieldsOfAqua },
      plan: carrying('dueDate', 'sprint'),
      expect: {
        outcome: 'failed',
        found: [
          { code: 'thingMissing', args: { thing: 'priority', issueType: bugType } },
          { code: 'thingMissing', args: { thing: 'dueDate', issueType: bugType } },
          { code: 'thingMissing', args: { thing: 'sprint', issueType: bugType } },
        ],
        effect: 'items',
      },
    },
    {
      name: 'counts the items of those pairs alone that bring what the screen lacks',
      facts: {
        screens: screens([onScreen('summary'), onScreen('description')]),
        inAqua: read([
          { pair: toDefects, items: 23 },
          { pair: toRequirements, items: 8 },
        ]),
        fieldsOfAqua: withoutPriorities,
      },
      plan: planWith({
        where: { pairs: [toDefects, toRequirements] },
        travels: { carries: ['dueDate'], fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
      }),
      expect: {
        outcome: 'failed',
        found: [
          { code: 'thingMissing', args: { thing: 'priority', issueType: bugType }, items: 8 },
          { code: 'thingMissing', args: { thing: 'dueDate', issueType: bugType }, items: 31 },
          { code: 'fieldMissing', args: { field: jiraField(market), issueType: bugType }, items: 23 },
        ],
      },
    },
    {
      name: 'cannot tell where the reader may not set it',
      facts: { screens: screens(usual, 'duedate', 'sprint'), inAqua: read([]), fieldsOfAqua },
      plan: carrying('dueDate', 'sprint'),
      expect: {
        outcome: 'unavailable',
        found: [
          { code: 'outOfSight', args: { thing: 'dueDate', issueType: bugType, permission: 'SCHEDULE_ISSUES' } },
          { code: 'outOfSight', args: { thing: 'sprint', issueType: bugType, permission: 'SCHEDULE_ISSUES' } },
        ],
      },
    },
    {
      name: 'does not mind what the reader may not set and the plan does not carry',
      facts: { screens: screens(usual, 'duedate', 'security'), inAqua: read([]), fieldsOfAqua },
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'fails for a field pair whose Jira field is not there, once',
      facts: { screens: screens(usual), inAqua: read([]), fieldsOfAqua },
      plan: planWith({
        travels: {
          fields: [
            { jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' },
            { jiraFieldId: 'customfield_1', aquaItemType: 'Requirement', aquaFieldId: 'X' },
          ],
        },
      }),
      expect: { outcome: 'failed', found: [{ code: 'fieldMissing', args: { field: jiraField('customfield_10112'), issueType: bugType } }] },
    },
    {
      name: 'cannot tell of a field pair’s field either where the reader may not set it',
      facts: { screens: screens(usual, 'duedate'), inAqua: read([]), fieldsOfAqua },
      plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Defect', aquaFieldId: 'Due' }] } }),
      expect: {
        outcome: 'unavailable',
        found: [{ code: 'fieldOutOfSight', args: { field: jiraField('duedate'), issueType: bugType, permission: 'SCHEDULE_ISSUES' } }],
      },
    },
    {
      name: 'finds an estimate in the field for time tracking',
      facts: { screens: screens([...usual, onScreen('timetracking')]), inAqua: read([]), fieldsOfAqua },
      plan: planWith({ travels: { fields: [{ jiraFieldId: 'timeoriginalestimate', aquaItemType: 'Defect', aquaFieldId: 'Effort' }] } }),
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'does not apply when nothing travels to Jira',
      facts: { screens: [], inAqua: read([]), fieldsOfAqua },
      plan: onlyToAqua,
      expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
    },
    {
      name: 'could not look',
      facts: { screens: { unavailable: { reason: 'jira-cannot-create' } }, inAqua: read([]), fieldsOfAqua },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-cannot-create' } }] },
    },
    {
      name: 'names a field once that travels from two item types, and none that travels with another work type',
      facts: { screens: screens(usual), inAqua: read([]), fieldsOfAqua },
      plan: planWith({
        where: {
          pairs: [
            { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
            { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' },
          ],
        },
        travels: {
          fields: [
            { jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' },
            { jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Country' },
            { jiraFieldId: 'customfield_1', aquaItemType: 'Requirement', aquaFieldId: 'X' },
          ],
        },
      }),
      expect: { outcome: 'failed', found: [{ code: 'fieldMissing', args: { field: jiraField(market), issueType: bugType } }] },
    },
    {
      name: 'counts the items that start in aqua',
      facts: { screens: screens([onScreen('summary'), onScreen('description')]), inAqua: read([{ pair: bugs, items: 23 }]), fieldsOfAqua },
      plan: carrying(),
      expect: { outcome: 'failed', found: [{ code: 'thingMissing', args: { thing: 'priority', issueType: bugType }, items: 23 }] },
    },
    {
      name: 'does not mind that it has no place for what aqua’s items cannot bring',
      facts: { screens: screens([onScreen('summary'), onScreen('description')]), inAqua: read([]), fieldsOfAqua: withoutPriorities },
      plan: carrying('sprint'),
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'fails for them where aqua’s fields were not read',
      facts: {
        screens: screens([onScreen('summary'), onScreen('description')]),
        inAqua: read([]),
        fieldsOfAqua: unread({ reason: 'aqua-unreachable' }),
      },
      plan: carrying(),
      expect: { outcome: 'failed', found: [{ code: 'thingMissing', args: { thing: 'priority', issueType: bugType } }] },
    },
    {
      name: 'does not look for what Jira alone sets, what a step sets, and what is added afterwards',
      facts: { screens: screens(usual), inAqua: read([]), fieldsOfAqua },
      plan: planWith({
        travels: {
          fields: ['created', 'creator', 'resolutiondate', 'status', 'comment', 'votes', 'lastViewed', 'subtasks'].map((jiraFieldId) => ({
            jiraFieldId,
            aquaItemType: 'Defect',
            aquaFieldId: jiraFieldId,
          })),
        },
      }),
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
  ],
);
