import * as v from 'valibot';
import { configuratorSchema, planSchema, travelsSchema, whereSchema } from '../../../src/checklist/model/plan';
import { permissionsFor } from '../../../src/checklist/model/permissions';
import { plan, planWith } from '../../support/plan';

it('takes the plan of these tests', () => {
  expect(v.parse(planSchema, plan)).toEqual(plan);
});

it('takes one account in both places for no separate sync user', () => {
  const { syncUser, ...who } = plan.who;
  expect(v.parse(planSchema, { ...plan, who: { ...who, syncUser: who.configurationUser } }).who).toEqual(who);
  expect(v.parse(planSchema, plan).who.syncUser).toBe(syncUser);
});

it('takes a pair of types that is named twice for one, which goes both ways where it is named so', () => {
  const bugs = { jiraIssueTypeId: '10004', aquaItemType: 'Defect' } as const;
  const stories = { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' } as const;
  const pairs = [{ ...bugs, direction: 'toAqua' }, stories, { ...bugs, direction: 'toJira', resolutionFieldId: 'Resolution' }, stories];
  expect(v.parse(whereSchema, { ...plan.where, pairs }).pairs).toEqual([
    { ...bugs, direction: 'both', resolutionFieldId: 'Resolution' },
    stories,
  ]);
});

it('takes a pair of fields that is named twice for one', () => {
  const market = { jiraFieldId: 'customfield_1', aquaItemType: 'Defect', aquaFieldId: 'Market' };
  const other = { ...market, aquaItemType: 'Requirement' };
  expect(v.parse(travelsSchema, { carries: [], fields: [market, other, market] }).fields).toEqual([market, other]);
});

describe('a JQL clause', () => {
  it.each([
    ['labels = aqua', true],
    ['summary ~ "order by" OR (labels in (a, b))', true],
    ['summary ~ ") OR (project = X"', true],
    ['labels = aqua ORDER BY created', false],
    ['labels = a) OR (project = OTHER', false],
    ['labels = (a', false],
    ['summary ~ "open', false],
  ])('%j is taken: %j', (jql, taken) => {
    expect(v.is(whereSchema, { ...plan.where, jql })).toBe(taken);
  });
});

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Berlin', false],
])('the time zone %s is taken: %j', (aquaTimeZone, taken) => {
  expect(v.is(configuratorSchema, { ...plan.configurator, aquaTimeZone })).toBe(taken);
});

describe('the permissions that a plan needs', () => {
  const keys = (one: typeof plan, type = 'software'): string[] => permissionsFor(one, type, false).map(({ key }) => key);
  const toAqua = planWith({ where: { pairs: [{ jiraIssueTypeId: '1', aquaItemType: 'Defect', direction: 'toAqua' }] } });

  it.each<[string, string[], string[]]>([
    ['nothing but seeing and finding people, towards aqua', keys(toAqua), ['BROWSE_PROJECTS', 'USER_PICKER']],
    [
      'nothing but seeing, towards aqua without people',
      keys(planWith({ ...toAqua, travels: { carries: ['attachments', 'links'] } })),
      ['BROWSE_PROJECTS'],
    ],
    [
      'an agent’s in a service project',
      keys(planWith({ ...toAqua, travels: { carries: [] } }), 'service_desk'),
      ['BROWSE_PROJECTS', 'SERVICEDESK_AGENT'],
    ],
  ])('are %s', (_name, needed, expected) => {
    expect(needed).toEqual(expected);
  });

  it.each<[(typeof plan)['travels']['carries'][number], string]>([
    ['reporter', 'MODIFY_REPORTER'],
    ['assignee', 'ASSIGN_ISSUES'],
    ['dueDate', 'SCHEDULE_ISSUES'],
    ['sprint', 'SCHEDULE_ISSUES'],
    ['comments', 'ADD_COMMENTS'],
    ['attachments', 'CREATE_ATTACHMENTS'],
    ['links', 'LINK_ISSUES'],
    ['securityLevel', 'SET_ISSUE_SECURITY'],
    ['deletions', 'DELETE_ISSUES'],
    ['fixVersion', 'RESOLVE_ISSUES'],
  ])('for carrying %s to Jira include %s, and else do not', (thing, key) => {
    const pairs = [{ jiraIssueTypeId: '1', aquaItemType: 'Defect' as const, direction: 'toJira' as const }];
    expect(keys(planWith({ where: { pairs }, travels: { carries: [thing] } }))).toContain(key);
    expect(keys(planWith({ where: { pairs }, travels: { carries: [] } }))).not.toContain(key);
  });
});

it('takes what travels with and without pairs of fields, such as plans saved before there were any', () => {
  const fields = [{ jiraFieldId: 'customfield_10112', aquaItemType: 'Defect' as const, aquaFieldId: 'Market' }];
  expect(v.parse(travelsSchema, { carries: ['assignee'] })).toEqual({ carries: ['assignee'] });
  expect(v.parse(travelsSchema, { carries: [], fields })).toEqual({ carries: [], fields });
});
