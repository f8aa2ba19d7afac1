import { resolutionsMapped } from '../../../src/checks/values/resolutions-mapped/check';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { alikeCases, translatedCases, type ListRow } from './_alike-cases';
import {
  aquaEntry,
  bugs,
  bugType,
  creates,
  entry,
  inAqua,
  listField,
  project,
  tally,
  textField,
  readOnBothSides,
  valuesInUse,
  type MappedFacts,
} from './_builders';
import { decidedCases } from './_decided-cases';

const jiraResolution = (id: string): Ref => ({ ref: 'jiraResolution', id });
const all = [
  { id: '1', name: 'Done' },
  { id: '2', name: "Won't Do" },
  { id: '3', name: 'Duplicate' },
];
const inUse = valuesInUse(all);
const wontDo = { id: '2', items: 412 };

testCheck(
  resolutionsMapped,
  readOnBothSides<MappedFacts<typeof all>>([
    {
      name: 'passes with equal names, however they are spelt',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(7, " WON'T  DO")), names: 'english' },
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, unused: 2 }) }] },
    },
    {
      name: 'fails for a value in use without a counterpart',
      facts: {
        all,
        inAqua: [],
        inJira: inUse({ id: '1', items: 2088 }, wontDo),
        fields: listField('Resolution', entry(6, 'Done'), entry(8, 'Abgelehnt')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missing',
            args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project, proposal: aquaEntry('Resolution', 8) },
            items: 412,
          },
          { code: 'mapped', args: tally({ equal: 1, unused: 1 }) },
        ],
        effect: 'items',
      },
    },
    {
      name: 'takes a similar name for a proposal, not for a match',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(8, 'Abgelehnt')), names: 'english' },
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missing',
            args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project, proposal: aquaEntry('Resolution', 8) },
            items: 412,
          },
          { code: 'mapped', args: tally({ unused: 2 }) },
        ],
      },
    },
    {
      name: 'does not count a deleted entry',
      facts: {
        all,
        inAqua: [],
        inJira: inUse(wontDo),
        fields: listField('Resolution', entry(7, "Won't Do", { isDeleted: true })),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'missing', args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project }, items: 412 },
          { code: 'mapped', args: tally({ unused: 2 }) },
        ],
      },
    },
    {
      name: 'does not mind values that nothing uses',
      facts: { all, inAqua: [], inJira: inUse(), fields: listField('Resolution', entry(6, 'Done')), names: 'english' },
      expect: { outcome: 'notApplicable', found: [{ code: 'nothingInUse', args: {} }] },
    },
    {
      name: 'passes with a decision',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(8, 'Abgelehnt')), names: 'english' },
      decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ decided: 1, unused: 2 }) }] },
    },
    {
      name: 'does not take a decision for another pair',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(8, 'Abgelehnt')), names: 'english' },
      decisions: [{ dimension: 'resolution', pair: { jiraIssueTypeId: '9', aquaItemType: 'Defect' }, jiraValueId: '2', aquaEntryId: 8 }],
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missing',
            args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project, proposal: aquaEntry('Resolution', 8) },
            items: 412,
          },
          { code: 'mapped', args: tally({ unused: 2 }) },
        ],
      },
    },
    {
      name: 'fails when a decision points to a deleted value',
      facts: {
        all,
        inAqua: [],
        inJira: inUse(wontDo),
        fields: listField('Resolution', entry(8, 'Abgelehnt', { isDeleted: true })),
        names: 'english',
      },
      decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
      expect: {
        outcome: 'failed',
        found: [
          { code: 'decidedOnGone', args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect' }, items: 412 },
          { code: 'mapped', args: tally({ unused: 2 }) },
        ],
      },
    },
    {
      name: 'passes when SyncConfigurator creates new values',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(6, 'Done')), names: 'english' },
      plan: creates,
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ created: 1, unused: 2 }) }] },
    },
    {
      name: 'fails when the field is gone',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: { Defect: [] }, names: 'english' },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'fieldUnusable', args: { itemType: 'Defect', fieldId: 'Resolution', why: 'missing' }, items: 412 },
          { code: 'mapped', args: tally({}) },
        ],
      },
    },
    {
      name: 'fails when the field is gone that aqua’s items bring, in either direction that they go',
      facts: {
        all,
        inAqua: [{ pair: bugs, entries: [], unidentified: { values: 0, items: 0 }, withoutList: 37 }],
        inJira: [],
        fields: { Defect: [] },
        names: 'english',
      },
      plan: planWith({ where: { pairs: [{ ...bugs, direction: 'toJira' }] } }),
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'fieldUnusable',
            args: { itemType: 'Defect', fieldId: 'Resolution', why: 'missing', where: 'aqua' },
            items: 37,
            inAqua: 37,
          },
          { code: 'mapped' },
        ],
        effect: 'items',
      },
    },
    {
      name: 'adds up the items of both sides when the field is gone',
      facts: {
        all,
        inAqua: [{ pair: bugs, entries: [], unidentified: { values: 0, items: 0 }, withoutList: 37 }],
        inJira: inUse(wontDo),
        fields: textField('Resolution'),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'fieldUnusable',
            args: { itemType: 'Defect', fieldId: 'Resolution', why: 'notADictionary', where: 'both' },
            items: 449,
            inAqua: 37,
            clause: 'project = 10001 AND issuetype in (10004) AND resolution = 2',
          },
          { code: 'mapped' },
        ],
      },
    },
    {
      name: 'warns of a decision that makes a resolution one with none, which has an entry of its own by name',
      facts: {
        all,
        inAqua: [],
        inJira: inUse(wontDo),
        fields: listField('Resolution', entry(5, 'Unresolved'), entry(6, 'Done')),
        names: 'english',
      },
      decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 5 }],
      expect: {
        outcome: 'warning',
        found: [
          { code: 'mapped', args: tally({ decided: 1, unused: 2 }) },
          {
            code: 'merged',
            args: { values: [jiraResolution('2')], none: true, entry: aquaEntry('Resolution', 5), issueType: bugType, itemType: 'Defect' },
          },
        ],
        effect: 'risk',
      },
    },
    {
      name: 'does not warn of it where none was decided to become another one, by the name that it has',
      facts: {
        all,
        inAqua: [],
        inJira: inUse(wontDo),
        fields: listField('Resolution', entry(5, 'Unresolved'), entry(6, 'Offen')),
        names: 'english',
      },
      decisions: [
        { dimension: 'resolution', jiraValueId: '2', aquaEntryId: 5 },
        { dimension: 'resolution', jiraValueId: null, aquaEntryId: 6 },
      ],
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
    {
      name: 'fails where a resolution of the name that aqua takes for none is in use beside none, and items come back',
      facts: {
        all: [...all, { id: '9', name: 'unresolved' }],
        inAqua: [],
        inJira: [{ pair: bugs, values: [{ id: '9', name: 'unresolved', items: 12 }], none: 30 }],
        fields: listField('Resolution', entry(5, 'Unresolved')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'mapped' },
          {
            code: 'comesBackUnresolved',
            args: { issueType: bugType, value: jiraResolution('9'), entry: aquaEntry('Resolution', 5) },
            items: 42,
            clause: 'project = 10001 AND issuetype in (10004) AND (resolution is EMPTY OR resolution = 9)',
            effect: 'silent',
          },
        ],
        effect: 'silent',
      },
    },
    ...[
      { name: 'everything is resolved', none: 0, decisions: [] },
      {
        name: 'it was decided to become another value',
        none: 30,
        decisions: [{ dimension: 'resolution' as const, jiraValueId: '9', aquaEntryId: 6 }],
      },
      {
        name: 'none was decided to become another value',
        none: 30,
        decisions: [{ dimension: 'resolution' as const, jiraValueId: null, aquaEntryId: 6 }],
      },
      {
        name: 'nothing comes back',
        none: 30,
        decisions: [],
        plan: planWith({ where: { pairs: [{ ...bugs, direction: 'toAqua' as const }] } }),
      },
    ].map(({ name, none, ...more }) => ({
      name: `does not mind it where ${name}`,
      facts: {
        all: [...all, { id: '9', name: 'unresolved' }],
        inAqua: [],
        inJira: [{ pair: bugs, values: [{ id: '9', name: 'unresolved', items: 12 }], none }],
        fields: listField('Resolution', entry(5, 'Unresolved'), entry(6, 'Offen')),
        names: 'english' as const,
      },
      ...more,
      expect: { outcome: 'passed' as const, found: [{ code: 'mapped' }] },
    })),
    {
      name: 'does not apply when no pair carries it',
      facts: { all, inAqua: [], inJira: [], fields: {}, names: 'english' },
      expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
    },
    {
      name: 'could not look',
      facts: { all, inAqua: [], inJira: { unavailable: { reason: 'jira-refused-query' } }, fields: {}, names: 'english' },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-refused-query' } }] },
    },
  ]),
);

testCheck(
  resolutionsMapped,
  readOnBothSides<MappedFacts<typeof all>>([
    {
      name: 'fails for what Jira’s items have, though nobody knows what aqua’s have',
      facts: {
        all,
        inAqua: { unavailable: { reason: 'aqua-refused-query' } },
        inJira: inUse(wontDo),
        fields: listField('Resolution', entry(6, 'Done')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'could-not-look', args: { reason: 'aqua-refused-query' } },
          { code: 'missing', args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project }, items: 412 },
          { code: 'mapped' },
        ],
        effect: 'items',
      },
    },
    {
      name: 'fails for what aqua’s items have, though nobody knows what Jira’s have',
      facts: {
        all,
        inAqua: inAqua(8, 'Abgelehnt', 12),
        inJira: { unavailable: { reason: 'jira-refused-query' } },
        fields: listField('Resolution', entry(8, 'Abgelehnt')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'could-not-look', args: { reason: 'jira-refused-query' } },
          {
            code: 'missingInJira',
            args: { entry: aquaEntry('Resolution', 8), issueType: bugType, itemType: 'Defect', proposal: jiraResolution('2') },
            items: 12,
          },
          { code: 'mapped' },
        ],
      },
    },
    {
      name: 'does not pass, nor say that nothing is in use, where one side has nothing and the other was not seen',
      facts: {
        all,
        inAqua: [],
        inJira: { unavailable: { reason: 'jira-refused-query' } },
        fields: listField('Resolution', entry(6, 'Done')),
        names: 'english',
      },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-refused-query' } }] },
    },
    {
      name: 'fails for a value in use in aqua that Jira lacks',
      facts: {
        all,
        inJira: inUse(),
        inAqua: inAqua(8, 'Abgelehnt', 28),
        fields: listField('Resolution', entry(8, 'Abgelehnt')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missingInJira',
            args: { entry: aquaEntry('Resolution', 8), issueType: bugType, itemType: 'Defect', proposal: jiraResolution('2') },
            items: 28,
          },
          { code: 'mapped', args: tally({ unused: 3 }) },
        ],
        effect: 'items',
      },
    },
    {
      name: 'takes the same decision in both directions',
      facts: {
        all,
        inJira: inUse(wontDo),
        inAqua: inAqua(8, 'Abgelehnt', 28),
        fields: listField('Resolution', entry(8, 'Abgelehnt')),
        names: 'english',
      },
      decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ decided: 1, unused: 2 }) }] },
    },
    {
      name: 'does not look for aqua’s word for no resolution among Jira’s',
      facts: {
        all,
        inJira: inUse(),
        inAqua: inAqua(9, 'Nicht erledigt', 300),
        fields: listField('Resolution', entry(9, 'Nicht erledigt')),
        names: 'english',
      },
      expect: { outcome: 'notApplicable', found: [{ code: 'nothingInUse', args: {} }] },
    },
    {
      name: 'says where aqua’s answer does not tell the value',
      facts: {
        all,
        inJira: inUse(),
        inAqua: inAqua(6, 'Done', 5, { values: 2, items: 30 }),
        fields: listField('Resolution', entry(6, 'Done')),
        names: 'english',
      },
      expect: {
        outcome: 'unavailable',
        found: [
          { code: 'unidentified', args: { values: 2, itemType: 'Defect' }, items: 30 },
          { code: 'mapped', args: tally({ equal: 1, unused: 2 }) },
        ],
      },
    },
    {
      name: 'does not take a decision for the same issue type and another item type',
      facts: { all, inAqua: [], inJira: inUse(wontDo), fields: listField('Resolution', entry(8, 'Anders')), names: 'english' },
      decisions: [
        { dimension: 'resolution', pair: { jiraIssueTypeId: '10004', aquaItemType: 'Requirement' }, jiraValueId: '2', aquaEntryId: 8 },
      ],
      expect: {
        outcome: 'failed',
        found: [
          { code: 'missing', args: { value: jiraResolution('2'), issueType: bugType, itemType: 'Defect', project }, items: 412 },
          { code: 'mapped', args: tally({ unused: 2 }) },
        ],
      },
    },
    {
      name: 'counts the items of all values where the field is deactivated',
      facts: {
        all,
        inAqua: [],
        inJira: inUse({ id: '1', items: 2088 }, wontDo),
        fields: {
          Defect: [{ id: 'Resolution', title: 'Lösung', custom: false, active: false, type: 'Dictionary', entries: [entry(6, 'Done')] }],
        },
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'fieldUnusable', args: { itemType: 'Defect', fieldId: 'Resolution', why: 'inactive' }, items: 2500 },
          { code: 'mapped', args: tally({}) },
        ],
      },
    },
    {
      name: 'counts each value as equal, decided or to be created',
      facts: {
        all,
        inAqua: [],
        inJira: inUse({ id: '1', items: 2088 }, wontDo, { id: '3', items: 5 }),
        fields: listField('Resolution', entry(6, 'Done'), entry(8, 'Abgelehnt')),
        names: 'english',
      },
      plan: creates,
      decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, decided: 1, created: 1 }) }] },
    },
  ]),
);

const row: ListRow<MappedFacts<typeof all>> = {
  facts: ({ all: resolutions, used, entries, usedInAqua }) => ({
    all: resolutions,
    inJira: [{ pair: bugs, values: used, none: 0 }],
    inAqua: [{ pair: bugs, ...usedInAqua }],
    fields: listField('Resolution', ...entries),
    names: 'english',
  }),
  decide: (jiraValueId, aquaEntryId) => ({ dimension: 'resolution', jiraValueId, aquaEntryId }),
  of: { issueType: bugType, itemType: 'Defect' },
  jira: jiraResolution,
  aqua: (id) => aquaEntry('Resolution', id),
  jql: 'resolution',
};

testCheck(resolutionsMapped, readOnBothSides<MappedFacts<typeof all>>([...alikeCases(row), ...decidedCases(row), ...translatedCases(row)]));
