import { jiraRequiredFields } from '../../src/checks/fields/jira-required-fields/check';
import type { CreateScreen, RequiredField } from '../../src/facts/jira/create-fields';
import { jiraFieldsOnCreateScreen } from '../../src/checks/fields/jira-fields-on-create-screen/check';
import { jiraSiteSettingsAllow } from '../../src/checks/fields/jira-site-settings/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { JiraCreateField } from '../../src/clients/jira/operations/fields';
import type { JiraSiteSettings } from '../../src/clients/jira/operations/site';
import type { AquaPeople } from '../../src/facts/aqua/people';
import { plan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

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

const onScreen = (id: string, custom?: string): JiraCreateField => ({
  id,
  name: id,
  type: 'string',
  required: false,
  hasDefault: false,
  ...(custom ? { custom } : {}),
});
const usual = ['summary', 'description', 'priority', 'assignee', 'reporter'].map((id) => onScreen(id));
const screens = (fields: JiraCreateField[], ...unseen: string[]): CreateScreen[] => [{ issueTypeId: bug, fields, unseen }];
const carrying = (...carries: typeof plan.travels.carries): typeof plan => planWith({ travels: { carries } });

testCheck<{ screens: CreateScreen[] }>(jiraFieldsOnCreateScreen, [
  {
    name: 'passes when all that travels is there; attachments and comments need no place',
    facts: { screens: screens(usual) },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'knows the sprint by its type',
    facts: { screens: screens([...usual, onScreen('customfield_10020', sprint)]) },
    plan: carrying('sprint', 'links'),
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'fails for what the screen lacks, also description and priority, which always travel',
    facts: { screens: screens([onScreen('summary'), onScreen('description')]) },
    plan: carrying('dueDate', 'sprint'),
    expect: { outcome: 'failed', codes: ['thingMissing', 'thingMissing', 'thingMissing'], effect: 'items' },
  },
  {
    name: 'cannot tell where the reader may not set it',
    facts: { screens: screens(usual, 'duedate', 'sprint') },
    plan: carrying('dueDate', 'sprint'),
    expect: { outcome: 'unavailable', codes: ['outOfSight', 'outOfSight'] },
  },
  {
    name: 'does not mind what the reader may not set and the plan does not carry',
    facts: { screens: screens(usual, 'duedate', 'security') },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'fails for a field pair whose Jira field is not there, once',
    facts: { screens: screens(usual) },
    plan: planWith({
      travels: {
        fields: [
          { jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' },
          { jiraFieldId: 'customfield_1', aquaItemType: 'Requirement', aquaFieldId: 'X' },
        ],
      },
    }),
    expect: { outcome: 'failed', codes: ['fieldMissing'] },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: { screens: [] },
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', codes: ['notTowardsJira'] },
  },
  {
    name: 'could not look',
    facts: { screens: { unavailable: { reason: 'jira-cannot-create' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const nobodyOn = (items: number): Reading<AquaPeople> => read({ inUse: [], unidentified: { people: 0, items: 0 }, nobody: items });
const withLinks = planWith({ travels: { carries: ['links', 'assignee'] } });

testCheck<{ settings: JiraSiteSettings | undefined; people: Reading<AquaPeople> }>(jiraSiteSettingsAllow, [
  {
    name: 'passes with everything on',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: true }, people: nobodyOn(30) },
    expect: { outcome: 'passed', codes: ['allowed'] },
  },
  {
    name: 'fails where links travel and linking is off',
    plan: withLinks,
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0) },
    expect: { outcome: 'failed', codes: ['linkingOff'], effect: 'items' },
  },
  {
    name: 'does not mind it where no link travels',
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0) },
    expect: { outcome: 'passed', codes: ['allowed'] },
  },
  {
    name: 'warns of aqua items that nobody works on where Jira wants somebody',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: nobodyOn(30) },
    expect: { outcome: 'warning', codes: ['unassignedRefused:30'], effect: 'risk' },
  },
  {
    name: 'does not mind that where everything has somebody, nor where it could not be seen',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['allowed'] },
  },
  {
    name: 'takes a switch that Jira does not tell for on',
    plan: withLinks,
    facts: { settings: {}, people: nobodyOn(30) },
    expect: { outcome: 'passed', codes: ['allowed'] },
  },
  {
    name: 'does not apply where nothing travels to Jira',
    facts: { settings: undefined, people: nobodyOn(30) },
    expect: { outcome: 'notApplicable', codes: ['notTowardsJira'] },
  },
  {
    name: 'could not look',
    facts: { settings: { unavailable: { reason: 'jira-forbidden' } }, people: nobodyOn(0) },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
