import { listsMapped } from '../../../src/checks/values/lists-mapped/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { FieldPair } from '../../../src/checklist/model/plan';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { JiraValue } from '../../../src/clients/jira/operations/projects';
import type { AquaEntry } from '../../../src/facts/aqua/fields';
import type { AquaListInUse } from '../../../src/facts/aqua/lists';
import type { InUse } from '../../../src/facts/aqua/values';
import type { ListInUse } from '../../../src/facts/jira/lists';
import type { CountedValue } from '../../../src/facts/jira/values';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { alikeCases, type ListRow } from './_alike-cases';
import { aquaEntry, bugs, bugType, entry, project, tally } from './_builders';
import { decidedCases } from './_decided-cases';

interface Facts extends Record<string, unknown> {
  inJira: ListInUse[];
  inAqua: AquaListInUse[];
  offered: Reading<ReadonlyMap<string, readonly JiraValue[]>>;
}

const market: FieldPair = { jiraFieldId: 'customfield_10112', aquaItemType: 'Defect', aquaFieldId: 'Severity' };
const plan = planWith({ travels: { carries: [], fields: [market] } });
const option = (id: string): Ref => ({ ref: 'jiraOption', fieldId: market.jiraFieldId, id });
const of = { issueType: bugType, itemType: 'Defect', field: { ref: 'jiraField', id: market.jiraFieldId } } as const;
const scope = 'project = 10001 AND issuetype in (10004)';

const list = (entries: AquaEntry[]) => ({ pair: bugs, fields: market, jql: 'cf[10112]', entries });
const inJira = (entries: AquaEntry[], ...values: CountedValue[]): ListInUse[] => [{ ...list(entries), values: read(values) }];
const inAqua = (entries: AquaEntry[], used: InUse): AquaListInUse[] => [{ ...list(entries), used: read(used) }];
const noneInAqua: InUse = { entries: [], unidentified: { values: 0, items: 0 } };
const offered = (...values: JiraValue[]): Facts['offered'] => read(new Map([[`${bugs.jiraIssueTypeId} ${market.jiraFieldId}`, values]]));
const notSeen: Facts['offered'] = unread({ reason: 'jira-cannot-create' });

const severities = [entry(4001, 'Kritisch'), entry(4002, 'Schwer')];
const markets = [
  { id: '20101', name: 'Deutschland' },
  { id: '20102', name: 'Schweiz' },
];

const row: ListRow<Facts> = {
  facts: ({ all, used, entries, usedInAqua }) => ({
    inJira: inJira(entries, ...used),
    inAqua: inAqua(entries, usedInAqua),
    offered: offered(...all),
  }),
  plan,
  decide: (jiraValueId, aquaEntryId) => ({ dimension: 'list', field: market.jiraFieldId, jiraValueId, aquaEntryId }),
  of,
  jira: option,
  aqua: (id) => aquaEntry('Severity', id),
  jql: 'cf[10112]',
};

testCheck<Facts>(listsMapped, [
  ...alikeCases(row),
  ...decidedCases(row),
  {
    name: 'takes a decision on all pairs that names an entry of one list for that one alone',
    plan,
    facts: {
      inJira: [
        ...inJira([entry(4003, 'DE')], { id: '20101', name: 'Deutschland', items: 31 }),
        {
          pair: { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' },
          fields: { ...market, aquaItemType: 'Requirement' },
          jql: 'cf[10112]',
          entries: [entry(5003, 'deutschland')],
          values: read([{ id: '20101', name: 'Deutschland' }]),
        },
      ],
      inAqua: [],
      offered: notSeen,
    },
    decisions: [{ dimension: 'list', field: market.jiraFieldId, jiraValueId: '20101', aquaEntryId: 4003 }],
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, decided: 1 }) }] },
  },
  {
    name: 'judges sprints that become entries of a list by their names',
    plan,
    facts: {
      inJira: inJira(severities, { id: '401', name: 'Schwer' }, { id: '402', name: 'Sprint 42', items: 31 }).map((one) => ({
        ...one,
        sprints: true,
      })),
      inAqua: [],
      offered: notSeen,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'missing',
          args: { ...of, value: { ref: 'jiraSprint', id: '402' }, project, proposal: undefined },
          items: 31,
          clause: `${scope} AND cf[10112] = 402`,
        },
        { code: 'mapped' },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails for each value of two lists that have nothing in common, in both directions',
    facts: {
      inJira: inJira(severities, { id: '20101', name: 'Deutschland', items: 31 }, { id: '20102', name: 'Schweiz', items: 12 }),
      inAqua: inAqua(severities, { ...noneInAqua, entries: [{ id: 4001, name: 'Kritisch', items: 8 }] }),
      offered: offered(...markets),
    },
    plan,
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missing', args: { ...of, value: option('20101'), project }, items: 31, clause: `${scope} AND cf[10112] = 20101` },
        { code: 'missing', args: { ...of, value: option('20102'), project }, items: 12, clause: `${scope} AND cf[10112] = 20102` },
        { code: 'missingInJira', args: { ...of, entry: aquaEntry('Severity', 4001) }, items: 8 },
        { code: 'mapped', args: tally({}) },
      ],
      effect: 'items',
    },
  },
  {
    name: 'passes with equal names, a decision for the field, and values that are created',
    facts: {
      inJira: inJira(
        [entry(1, 'deutschland'), entry(2, 'CH')],
        { id: '20101', name: 'Deutschland' },
        { id: '20102', name: 'Schweiz', items: 3 },
        { id: '20103', name: 'Niederlande', items: 2 },
      ),
      inAqua: [],
      offered: notSeen,
    },
    plan: { ...plan, configurator: { ...plan.configurator, createsNewValues: true } },
    decisions: [{ dimension: 'list', field: market.jiraFieldId, jiraValueId: '20102', aquaEntryId: 2 }],
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, decided: 1, created: 1 }) }] },
  },
  {
    name: 'does not take a decision for another field',
    facts: { inJira: inJira([entry(2, 'CH')], { id: '20102', name: 'Schweiz', items: 3 }), inAqua: [], offered: notSeen },
    plan,
    decisions: [{ dimension: 'list', field: 'customfield_9', jiraValueId: '20102', aquaEntryId: 2 }],
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missing', args: { ...of, value: option('20102'), project }, items: 3 },
        { code: 'mapped', args: tally({}) },
      ],
    },
  },
  {
    name: 'fails where a decision points to an entry that was deleted',
    facts: {
      inJira: inJira([entry(2, 'CH', { isDeleted: true })], { id: '20102', name: 'Schweiz', items: 3 }),
      inAqua: [],
      offered: notSeen,
    },
    plan,
    decisions: [{ dimension: 'list', field: market.jiraFieldId, jiraValueId: '20102', aquaEntryId: 2 }],
    expect: {
      outcome: 'failed',
      found: [
        { code: 'decidedOnGone', args: { ...of, value: option('20102') }, items: 3 },
        { code: 'mapped', args: tally({}) },
      ],
    },
  },
  {
    name: 'cannot tell what Jira offers where no screen shows the field',
    facts: {
      inJira: [],
      inAqua: inAqua(severities, { ...noneInAqua, entries: [{ id: 4001, name: 'Kritisch', items: 8 }] }),
      offered: notSeen,
    },
    plan,
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'jiraUnseen', args: { ...of } }, { code: 'mapped' }],
    },
  },
  {
    name: 'says where aqua’s answer does not tell the value',
    facts: {
      inJira: [],
      inAqua: inAqua(severities, { entries: [], unidentified: { values: 1, items: 9 } }),
      offered: offered(...markets),
    },
    plan,
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'unidentified', args: { values: 1, itemType: 'Defect', field: of.field }, items: 9 }, { code: 'mapped' }],
    },
  },
  {
    name: 'could not look at a list with too many values, and passes nothing for it',
    facts: {
      inJira: [{ ...list(severities), values: unread({ reason: 'jira-too-many-values' }) }],
      inAqua: inAqua(severities, noneInAqua),
      offered: offered(...markets),
    },
    plan,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-too-many-values' } }] },
  },
  {
    name: 'cannot tell a list of several levels',
    facts: {
      inJira: [{ ...list(severities), jql: undefined, values: read([]) }],
      inAqua: [],
      offered: notSeen,
    },
    plan,
    expect: {
      outcome: 'unavailable',
      found: [
        {
          code: 'cascading',
          args: { jira: of.field, aqua: { ref: 'aquaField', projectId: 71, itemType: 'Defect', id: 'Severity' }, itemType: 'Defect' },
        },
      ],
    },
  },
  {
    name: 'cannot tell a field that Jira does not list, and does not say that there is none',
    facts: {
      inJira: [{ ...list(severities), jql: undefined, untold: true, values: read([]) }],
      inAqua: [{ ...list(severities), jql: undefined, untold: true, used: read(noneInAqua) }],
      offered: notSeen,
    },
    plan,
    expect: {
      outcome: 'unavailable',
      found: [
        {
          code: 'untold',
          args: { jira: of.field, aqua: { ref: 'aquaField', projectId: 71, itemType: 'Defect', id: 'Severity' }, itemType: 'Defect' },
        },
      ],
    },
  },
  {
    name: 'does not apply to a plan that pairs no lists',
    facts: { inJira: [], inAqua: [], offered: notSeen },
    plan: usualPlan,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
]);
