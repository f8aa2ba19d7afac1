import { aquaRequiredFields } from '../../src/checks/fields/aqua-required-fields/check';
import { resolutionsMapped } from '../../src/checks/values/resolutions-mapped/check';
import { prioritiesMapped } from '../../src/checks/values/priorities-mapped/check';
import { statusesMapped } from '../../src/checks/values/statuses-mapped/check';
import { unresolvedMapped } from '../../src/checks/values/unresolved-mapped/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaEntry, AquaField } from '../../src/facts/aqua/fields';
import type { EntriesInUse } from '../../src/facts/aqua/values';
import type { ValuesInUse } from '../../src/facts/jira/values';
import { plan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

type Fields = { [T in AquaItemType]?: AquaField[] };
const text = (id: string, length: number, more: Partial<AquaField> = {}): AquaField => ({
  id,
  title: id,
  custom: true,
  active: true,
  type: 'String',
  length,
  ...more,
});
const jiraLink = text('JiraLink', 255);
const both = (...fields: AquaField[]): Fields => ({ Defect: fields, Requirement: fields });
const newestKey = read<string | undefined>('SHOP-104233');

testCheck<{ fields: Fields; newestKey: Reading<string | undefined> }>(aquaRequiredFields, [
  {
    name: 'passes when JiraID is long enough',
    facts: { fields: both(text('JiraID', 11), jiraLink), newestKey },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'finds JiraID by its title',
    facts: { fields: both(text('Custom7', 255, { title: 'Jira ID' }), jiraLink), newestKey },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'fails when the longest key does not fit',
    facts: { fields: { Defect: [text('JiraID', 10), jiraLink], Requirement: [text('JiraID', 255), jiraLink] }, newestKey },
    expect: { outcome: 'failed', codes: ['jiraIdTooShort'], effect: 'stops' },
  },
  {
    name: 'fails without JiraID',
    facts: { fields: both(jiraLink), newestKey },
    expect: { outcome: 'failed', codes: ['jiraIdMissing', 'jiraIdMissing'] },
  },
  {
    name: 'fails when it is deactivated',
    facts: { fields: both(text('JiraID', 255, { active: false }), jiraLink), newestKey },
    expect: { outcome: 'failed', codes: ['jiraIdInactive', 'jiraIdInactive'] },
  },
  {
    name: 'prefers the active field of two',
    facts: { fields: both(text('JiraID', 5, { active: false }), text('Custom9', 255, { title: 'JiraID' }), jiraLink), newestKey },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'fails when it is no text',
    facts: { fields: both(text('JiraID', 255, { type: 'Decimal' }), jiraLink), newestKey },
    expect: { outcome: 'failed', codes: ['jiraIdNotText', 'jiraIdNotText'] },
  },
  {
    name: 'cannot tell a length that aqua does not',
    facts: { fields: both({ id: 'JiraID', title: 'JiraID', custom: true, active: true, type: 'String' }, jiraLink), newestKey },
    expect: { outcome: 'unavailable', codes: ['jiraIdLengthUnknown', 'jiraIdLengthUnknown'] },
  },
  {
    name: 'only advises JiraLink',
    facts: { fields: both(text('JiraID', 255)), newestKey },
    expect: { outcome: 'advice', codes: ['jiraLinkMissing', 'jiraLinkMissing', 'complete'], effect: 'advice' },
  },
  {
    name: 'passes in an empty project',
    facts: { fields: both(text('JiraID', 10), jiraLink), newestKey: read<string | undefined>(undefined) },
    expect: { outcome: 'passed', codes: ['complete'] },
  },
  {
    name: 'judges presence even where Jira’s keys cannot be seen',
    facts: { fields: both(jiraLink), newestKey: unread({ reason: 'jira-project-hidden' }) },
    expect: { outcome: 'failed', codes: ['jiraIdMissing', 'jiraIdMissing', 'could-not-look'] },
  },
  {
    name: 'could not look',
    facts: { fields: { unavailable: { reason: 'aqua-not-permitted' } }, newestKey },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const [bugs] = plan.where.pairs;
if (!bugs) throw new Error('the plan has pairs');
const entry = (id: number, name: string, more: Partial<AquaEntry> = {}): AquaEntry => ({
  id,
  name,
  isDefault: false,
  isDeleted: false,
  ...more,
});
const resolutionField = (...entries: AquaEntry[]): Fields => ({
  Defect: [{ id: 'Resolution', title: 'Lösung', custom: false, active: true, type: 'Dictionary', entries }],
});
const all = [
  { id: '1', name: 'Done' },
  { id: '2', name: "Won't Do" },
  { id: '3', name: 'Duplicate' },
];
const inUse = (values: { id: string; items: number }[], none = 500): ValuesInUse[] => [
  { pair: bugs, values: values.map((value) => ({ ...value, name: all.find(({ id }) => id === value.id)?.name ?? '' })), none },
];
const wontDo = [{ id: '2', items: 412 }];
const creates = planWith({ configurator: { createsNewValues: true } });

testCheck<{ all: typeof all; inJira: ValuesInUse[]; inAqua: EntriesInUse[]; fields: Fields }>(resolutionsMapped, [
  {
    name: 'passes with equal names, however they are spelt',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(7, 'WON’T-DO')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails for a value in use without a counterpart',
    facts: {
      all,
      inAqua: [],
      inJira: inUse([{ id: '1', items: 2088 }, ...wontDo]),
      fields: resolutionField(entry(6, 'Done'), entry(8, 'Abgelehnt')),
    },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'], effect: 'items' },
  },
  {
    name: 'takes a similar name for a proposal, not for a match',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'does not count a deleted entry',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(7, "Won't Do", { isDeleted: true })) },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'does not mind values that nothing uses',
    facts: { all, inAqua: [], inJira: inUse([]), fields: resolutionField(entry(6, 'Done')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'passes with a decision',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'does not take a decision for another pair',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    decisions: [{ dimension: 'resolution', pair: { jiraIssueTypeId: '9', aquaItemType: 'Defect' }, jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'fails when a decision points to a deleted value',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt', { isDeleted: true })) },
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'failed', codes: ['decidedOnGone:412', 'mapped'] },
  },
  {
    name: 'passes when SyncConfigurator creates new values',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: resolutionField(entry(6, 'Done')) },
    plan: creates,
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails when the field is gone',
    facts: { all, inAqua: [], inJira: inUse(wontDo), fields: { Defect: [] } },
    expect: { outcome: 'failed', codes: ['fieldUnusable:412', 'mapped'] },
  },
  {
    name: 'does not apply when no pair carries it',
    facts: { all, inAqua: [], inJira: [], fields: {} },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { all, inAqua: [], inJira: { unavailable: { reason: 'jira-refused-query' } }, fields: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const inAqua = (id: number, name: string, items: number, unidentified = { values: 0, items: 0 }): EntriesInUse[] => [
  { pair: bugs, entries: [{ id, name, items }], unidentified },
];

testCheck<{ all: typeof all; inJira: ValuesInUse[]; inAqua: EntriesInUse[]; fields: Fields }>(resolutionsMapped, [
  {
    name: 'fails for a value in use in aqua that Jira lacks',
    facts: { all, inJira: inUse([]), inAqua: inAqua(8, 'Abgelehnt', 28), fields: resolutionField(entry(8, 'Abgelehnt')) },
    expect: { outcome: 'failed', codes: ['missingInJira:28', 'mapped'], effect: 'items' },
  },
  {
    name: 'takes the same decision in both directions',
    facts: { all, inJira: inUse(wontDo), inAqua: inAqua(8, 'Abgelehnt', 28), fields: resolutionField(entry(8, 'Abgelehnt')) },
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'does not look for aqua’s word for no resolution among Jira’s',
    facts: { all, inJira: inUse([]), inAqua: inAqua(9, 'Nicht erledigt', 300), fields: resolutionField(entry(9, 'Nicht erledigt')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'says where aqua’s answer does not tell the value',
    facts: { all, inJira: inUse([]), inAqua: inAqua(6, 'Done', 5, { values: 2, items: 30 }), fields: resolutionField(entry(6, 'Done')) },
    expect: { outcome: 'unavailable', codes: ['unidentified:30', 'mapped'] },
  },
]);

const statuses = [
  { id: '10', name: 'To Do' },
  { id: '11', name: 'In Review' },
  { id: '12', name: 'Ready for Retest' },
];
const workflow = new Map([[bugs.jiraIssueTypeId, statuses]]);
const inStatuses = (...values: { id: string; items: number }[]): ValuesInUse[] => [
  { pair: bugs, values: values.map((value) => ({ ...value, name: statuses.find(({ id }) => id === value.id)?.name ?? '' })), none: 0 },
];
const listField = (id: string, ...entries: AquaEntry[]): Fields => ({
  Defect: [{ id, title: id, custom: false, active: true, type: 'Dictionary', entries }],
});
const known = [entry(1, 'To do'), entry(2, 'In review')];

testCheck<{ all: typeof workflow; inJira: ValuesInUse[]; inAqua: EntriesInUse[]; fields: Fields }>(statusesMapped, [
  {
    name: 'passes with equal names, however they are spelt',
    facts: {
      all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
      inJira: inStatuses({ id: '10', items: 301 }, { id: '11', items: 44 }),
      inAqua: inAqua(2, 'In review', 80),
      fields: listField('Status', ...known),
    },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails for a status in use that aqua lacks',
    facts: { all: workflow, inJira: inStatuses({ id: '12', items: 63 }), inAqua: [], fields: listField('Status', ...known) },
    expect: { outcome: 'failed', codes: ['missing:63', 'mapped'], effect: 'items' },
  },
  {
    name: 'only warns for a status that no issue has yet',
    facts: { all: workflow, inJira: inStatuses({ id: '10', items: 301 }), inAqua: [], fields: listField('Status', ...known) },
    expect: { outcome: 'warning', codes: ['reachable', 'mapped'], effect: 'risk' },
  },
  {
    name: 'does not count on new values: they never cover the status',
    facts: { all: workflow, inJira: inStatuses({ id: '12', items: 63 }), inAqua: [], fields: listField('Status', ...known) },
    plan: creates,
    expect: { outcome: 'failed', codes: ['missing:63', 'mapped'] },
  },
  {
    name: 'fails for a status in use in aqua that the workflow lacks',
    facts: {
      all: workflow,
      inJira: inStatuses({ id: '10', items: 301 }),
      inAqua: inAqua(4, 'Warten auf Rückmeldung', 12),
      fields: listField('Status', ...known, entry(3, 'Ready for Retest'), entry(4, 'Warten auf Rückmeldung')),
    },
    expect: { outcome: 'failed', codes: ['missingInJira:12', 'mapped'] },
  },
  {
    name: 'does not mind a deleted status that nothing has',
    facts: {
      all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
      inJira: inStatuses({ id: '10', items: 301 }),
      inAqua: inAqua(1, 'To do', 12),
      fields: listField('Status', ...known, entry(4, 'Warten auf Rückmeldung', { isDeleted: true })),
    },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'passes with a decision for one type of work item',
    facts: { all: workflow, inJira: inStatuses({ id: '12', items: 63 }), inAqua: [], fields: listField('Status', ...known) },
    decisions: [
      {
        dimension: 'status',
        pair: { jiraIssueTypeId: bugs.jiraIssueTypeId, aquaItemType: 'Defect' },
        jiraValueId: '12',
        aquaEntryId: 2,
      },
    ],
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails when a decision points to a status that is gone',
    facts: { all: workflow, inJira: inStatuses({ id: '12', items: 63 }), inAqua: [], fields: listField('Status', ...known) },
    decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 77 }],
    expect: { outcome: 'failed', codes: ['decidedOnGone:63', 'mapped'] },
  },
  {
    name: 'fails when aqua’s field is not used',
    facts: { all: workflow, inJira: inStatuses({ id: '10', items: 301 }), inAqua: [], fields: { Defect: [] } },
    expect: { outcome: 'failed', codes: ['fieldUnusable:301', 'mapped'] },
  },
  {
    name: 'says where aqua’s answer does not tell the status',
    facts: {
      all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
      inJira: [],
      inAqua: inAqua(1, 'To do', 5, { values: 1, items: 30 }),
      fields: listField('Status', ...known),
    },
    expect: { outcome: 'unavailable', codes: ['unidentified:30', 'mapped'] },
  },
  {
    name: 'does not take a decision for another field',
    facts: { all: workflow, inJira: inStatuses({ id: '12', items: 63 }), inAqua: [], fields: listField('Status', ...known) },
    decisions: [{ dimension: 'priority', jiraValueId: '12', aquaEntryId: 2 }],
    expect: { outcome: 'failed', codes: ['missing:63', 'mapped'] },
  },
  {
    name: 'does not apply to a plan without pairs that travel',
    facts: { all: workflow, inJira: [], inAqua: [], fields: {} },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { all: { unavailable: { reason: 'jira-not-found' } }, inJira: [], inAqua: [], fields: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const levels = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'P2' },
];
const inPriorities = (...values: { id: string; items: number }[]): ValuesInUse[] => [
  { pair: bugs, values: values.map((value) => ({ ...value, name: levels.find(({ id }) => id === value.id)?.name ?? '' })), none: 0 },
];

testCheck<{ all: typeof levels; inJira: ValuesInUse[]; inAqua: EntriesInUse[]; fields: Fields }>(prioritiesMapped, [
  {
    name: 'passes with equal names; a priority of the site that nothing has is no finding',
    facts: { all: levels, inJira: inPriorities({ id: '1', items: 9 }), inAqua: [], fields: listField('Priority', entry(1, 'highest')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails for a priority in use that aqua lacks',
    facts: { all: levels, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: listField('Priority', entry(1, 'Highest')) },
    expect: { outcome: 'failed', codes: ['missing:9', 'mapped'], effect: 'items' },
  },
  {
    name: 'proposes the German word, and does not take it for the same',
    facts: { all: levels, inJira: inPriorities({ id: '1', items: 9 }), inAqua: [], fields: listField('Priority', entry(1, 'Höchste')) },
    expect: { outcome: 'failed', codes: ['missing:9', 'mapped'] },
  },
  {
    name: 'passes when SyncConfigurator creates new values',
    facts: { all: levels, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: listField('Priority', entry(1, 'Highest')) },
    plan: creates,
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'does not let it create values in Jira',
    facts: {
      all: levels,
      inJira: inPriorities({ id: '1', items: 9 }),
      inAqua: inAqua(3, 'Sofort', 4),
      fields: listField('Priority', entry(1, 'Highest'), entry(3, 'Sofort')),
    },
    plan: creates,
    expect: { outcome: 'failed', codes: ['missingInJira:4', 'mapped'] },
  },
  {
    name: 'fails when a decision points to a priority that is gone',
    facts: { all: levels, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: listField('Priority', entry(1, 'Highest')) },
    decisions: [{ dimension: 'priority', jiraValueId: '2', aquaEntryId: 77 }],
    expect: { outcome: 'failed', codes: ['decidedOnGone:9', 'mapped'] },
  },
  {
    name: 'fails when aqua’s field is no list',
    facts: { all: levels, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: { Defect: [text('Priority', 50)] } },
    expect: { outcome: 'failed', codes: ['fieldUnusable:9', 'mapped'] },
  },
  {
    name: 'says where aqua’s answer does not tell the priority',
    facts: {
      all: levels,
      inJira: [],
      inAqua: inAqua(1, 'Highest', 5, { values: 1, items: 30 }),
      fields: listField('Priority', entry(1, 'Highest')),
    },
    expect: { outcome: 'unavailable', codes: ['unidentified:30', 'mapped'] },
  },
  {
    name: 'does not apply where aqua has no list of priorities',
    facts: { all: levels, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: { Defect: [] } },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { all: levels, inJira: { unavailable: { reason: 'jira-busy' } }, inAqua: [], fields: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<{ inUse: ValuesInUse[]; fields: Fields }>(unresolvedMapped, [
  {
    name: 'passes with a value for it',
    facts: { inUse: inUse([]), fields: resolutionField(entry(9, 'Unresolved')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'passes with a German value for it',
    facts: { inUse: inUse([]), fields: resolutionField(entry(9, 'Nicht erledigt')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'passes with a decision',
    facts: { inUse: inUse([]), fields: resolutionField(entry(9, 'Offen')) },
    decisions: [{ dimension: 'resolution', jiraValueId: null, aquaEntryId: 9 }],
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails when the value was deleted',
    facts: { inUse: inUse([]), fields: resolutionField(entry(9, 'Unresolved', { isDeleted: true })) },
    expect: { outcome: 'failed', codes: ['deleted:500'], effect: 'items' },
  },
  {
    name: 'fails without one',
    facts: { inUse: inUse([]), fields: resolutionField(entry(6, 'Done')) },
    expect: { outcome: 'failed', codes: ['missing:500'] },
  },
  {
    name: 'only warns while nothing in scope is open',
    facts: { inUse: inUse([], 0), fields: resolutionField(entry(6, 'Done')) },
    expect: { outcome: 'warning', codes: ['missingUnused'], effect: 'risk' },
  },
  {
    name: 'fails when the field is no list',
    facts: { inUse: inUse([]), fields: { Defect: [text('Resolution', 50)] } },
    expect: { outcome: 'failed', codes: ['fieldUnusable:500'] },
  },
  {
    name: 'does not apply when no pair carries it',
    facts: { inUse: [], fields: {} },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { inUse: inUse([]), fields: { unavailable: { reason: 'aqua-not-found' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
