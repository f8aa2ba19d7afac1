import { aquaRequiredFields } from '../../../src/checklist/checks/fields/aqua-required-fields';
import { resolutionsMapped } from '../../../src/checklist/checks/values/resolutions-mapped';
import { unresolvedMapped } from '../../../src/checklist/checks/values/unresolved-mapped';
import type { Reading } from '../../../src/checklist/define-fact';
import type { AquaItemType } from '../../../src/checklist/vocabulary';
import type { AquaEntry, AquaField } from '../../../src/facts/aqua/fields';
import type { ResolutionsInUse } from '../../../src/facts/jira/resolutions';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';

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
const inUse = (resolutions: { id: string; items: number }[], unresolved = 500): ResolutionsInUse[] => [
  { pair: bugs, resolutions, unresolved },
];
const wontDo = [{ id: '2', items: 412 }];
const creates = planWith({ configurator: { createsNewValues: true } });

testCheck<{ all: typeof all; inUse: ResolutionsInUse[]; fields: Fields }>(resolutionsMapped, [
  {
    name: 'passes with equal names, however they are spelt',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(7, 'WON’T-DO')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails for a value in use without a counterpart',
    facts: { all, inUse: inUse([{ id: '1', items: 2088 }, ...wontDo]), fields: resolutionField(entry(6, 'Done'), entry(8, 'Abgelehnt')) },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'], effect: 'items' },
  },
  {
    name: 'takes a similar name for a proposal, not for a match',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'does not count a deleted entry',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(7, "Won't Do", { isDeleted: true })) },
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'does not mind values that nothing uses',
    facts: { all, inUse: inUse([]), fields: resolutionField(entry(6, 'Done')) },
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'passes with a decision',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'does not take a decision for another pair',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt')) },
    decisions: [{ dimension: 'resolution', pair: { jiraIssueTypeId: '9', aquaItemType: 'Defect' }, jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'failed', codes: ['missing:412', 'mapped'] },
  },
  {
    name: 'fails when a decision points to a deleted value',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(8, 'Abgelehnt', { isDeleted: true })) },
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: { outcome: 'failed', codes: ['decidedOnGone:412', 'mapped'] },
  },
  {
    name: 'passes when SyncConfigurator creates new values',
    facts: { all, inUse: inUse(wontDo), fields: resolutionField(entry(6, 'Done')) },
    plan: creates,
    expect: { outcome: 'passed', codes: ['mapped'] },
  },
  {
    name: 'fails when the field is gone',
    facts: { all, inUse: inUse(wontDo), fields: { Defect: [] } },
    expect: { outcome: 'failed', codes: ['fieldUnusable:412', 'mapped'] },
  },
  {
    name: 'does not apply when no pair carries it',
    facts: { all, inUse: [], fields: {} },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { all, inUse: { unavailable: { reason: 'jira-refused-query' } }, fields: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<{ inUse: ResolutionsInUse[]; fields: Fields }>(unresolvedMapped, [
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
