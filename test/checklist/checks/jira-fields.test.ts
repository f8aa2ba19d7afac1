import { jiraRequiredFields } from '../../../src/checklist/checks/fields/jira-required-fields';
import type { RequiredField } from '../../../src/facts/jira/create-fields';
import { plan, planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';

const bug = '10004';
const onlyToAqua = planWith({ where: { pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: 'toAqua' as const })) } });
const field = (id: string, hasDefault = false, custom?: string): RequiredField => ({
  id,
  hasDefault,
  ...(custom ? { custom } : {}),
});
const required = (...fields: RequiredField[]): { issueTypeId: string; fields: RequiredField[] }[] => [{ issueTypeId: bug, fields }];
const sprint = 'com.pyxis.greenhopper.jira:gh-sprint';
const market = 'customfield_10112';

testCheck<{ required: { issueTypeId: string; fields: RequiredField[] }[] }>(jiraRequiredFields, [
  {
    name: 'passes when everything required is filled in by the synchronisation',
    facts: { required: required(field('summary'), field('issuetype'), field('project'), field('assignee'), field('description')) },
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'does not mind what has a default, nor the reporter, whom Jira fills in',
    facts: { required: required(field('summary'), field(market, true), field('reporter')) },
    plan: planWith({ travels: { carries: [] } }),
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'fails for each required field that nothing fills in',
    facts: { required: required(field('summary'), field(market), field('duedate')) },
    expect: { outcome: 'failed', codes: ['required', 'required'], effect: 'items' },
  },
  {
    name: 'passes when the plan carries them: the due date, the sprint by its type, a field pair',
    facts: { required: required(field('duedate'), field('customfield_10020', false, sprint), field(market)) },
    plan: planWith({
      travels: { carries: ['dueDate', 'sprint'], fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'fails when the field pair belongs to another item type',
    facts: { required: required(field(market)) },
    plan: planWith({ travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Requirement', aquaFieldId: 'Market' }] } }),
    expect: { outcome: 'failed', codes: ['required'] },
  },
  {
    name: 'cannot tell where defaults are out of sight',
    facts: { required: required({ id: 'summary', hasDefault: undefined }, { id: market, hasDefault: undefined }) },
    expect: { outcome: 'unavailable', codes: ['defaultUnknown'] },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: { required: [] },
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', codes: ['notTowardsJira'] },
  },
  {
    name: 'could not look',
    facts: { required: { unavailable: { reason: 'jira-cannot-create' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
