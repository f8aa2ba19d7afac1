import { jiraRequiredFields } from '../../../src/checks/fields/jira-required-fields/check';
import type { RequiredField } from '../../../src/facts/jira/create-fields';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { bugType, jiraField, market, onlyToAqua, sprintType } from './_builders';

const field = (id: string, hasDefault = false, custom?: string): RequiredField => ({
  id,
  hasDefault,
  ...(custom ? { custom } : {}),
});
const required = (...fields: RequiredField[]): { issueTypeId: string; fields: RequiredField[] }[] => [{ issueTypeId: '10004', fields }];

testCheck<{ required: { issueTypeId: string; fields: RequiredField[] }[] }>(jiraRequiredFields, [
  {
    name: 'passes when everything required is filled in by the synchronisation',
    facts: { required: required(field('summary'), field('issuetype'), field('project'), field('assignee'), field('description')) },
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'does not mind what has a default, nor the reporter, whom Jira fills in',
    facts: { required: required(field('summary'), field(market, true), field('reporter')) },
    plan: planWith({ travels: { carries: [] } }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails for each required field that nothing fills in',
    facts: { required: required(field('summary'), field(market), field('duedate')) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'required', args: { field: jiraField('customfield_10112'), issueType: bugType } },
        { code: 'required', args: { field: jiraField('duedate'), issueType: bugType } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'passes when the plan carries them: the due date, the sprint by its type, a field pair',
    facts: { required: required(field('duedate'), field('customfield_10020', false, sprintType), field(market)) },
    plan: planWith({
      travels: { carries: ['dueDate', 'sprint'], fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails when the field pair belongs to another item type',
    facts: { required: required(field(market)) },
    plan: planWith({ travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Requirement', aquaFieldId: 'Market' }] } }),
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField('customfield_10112'), issueType: bugType } }] },
  },
  {
    name: 'cannot tell where defaults are out of sight',
    facts: { required: required({ id: 'summary', hasDefault: undefined }, { id: market, hasDefault: undefined }) },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'defaultUnknown', args: { field: jiraField('customfield_10112'), issueType: bugType } }],
    },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: { required: [] },
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { required: { unavailable: { reason: 'jira-cannot-create' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-cannot-create' } }] },
  },
  {
    name: 'fails where one of two item types of a work type leaves the field empty',
    facts: { required: required(field(market)) },
    plan: planWith({
      where: {
        pairs: [
          { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
          { jiraIssueTypeId: '10004', aquaItemType: 'Requirement', direction: 'both' },
        ],
      },
      travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField(market), issueType: bugType } }] },
  },
  {
    name: 'does not ask the item type of another work type to fill the field',
    facts: { required: required(field(market)) },
    plan: planWith({
      where: {
        pairs: [
          { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
          { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' },
        ],
      },
      travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
]);
