import type { ValueOf } from '../../../src/checklist/engine/define-fact';
import type { jiraPriorities } from '../../../src/facts/jira/values';
import { alikeCases, translatedCases, type ListRow } from './_alike-cases';
import { prioritiesMapped } from '../../../src/checks/values/priorities-mapped/check';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import { testCheck } from '../../support/test-check';
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

const jiraPriority = (id: string): Ref => ({ ref: 'jiraPriority', id });
const levels = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'P2' },
];
type Priorities = ValueOf<typeof jiraPriorities>;
const ofSite: Priorities = { ofSite: levels, ofType: {} };
const inPriorities = valuesInUse(levels);

testCheck(
  prioritiesMapped,
  readOnBothSides<MappedFacts<Priorities>>([
    {
      name: 'passes with equal names; a priority of the site that nothing has is no finding',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '1', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'highest')),
        names: 'english',
      },
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, unused: 1 }) }] },
    },
    {
      name: 'fails for a priority in use that aqua lacks',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '2', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'missing', args: { value: jiraPriority('2'), issueType: bugType, itemType: 'Defect', project }, items: 9 },
          { code: 'mapped', args: tally({ unused: 1 }) },
        ],
        effect: 'items',
      },
    },
    {
      name: 'proposes the German word, and does not take it for the same',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '1', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Höchste')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missing',
            args: { value: jiraPriority('1'), issueType: bugType, itemType: 'Defect', project, proposal: aquaEntry('Priority', 1) },
            items: 9,
          },
          { code: 'mapped', args: tally({ unused: 1 }) },
        ],
      },
    },
    {
      name: 'passes when SyncConfigurator creates new values',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '2', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      plan: creates,
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ created: 1, unused: 1 }) }] },
    },
    {
      name: 'does not let it create values in Jira',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '1', items: 9 }),
        inAqua: inAqua(3, 'Sofort', 4),
        fields: listField('Priority', entry(1, 'Highest'), entry(3, 'Sofort')),
        names: 'english',
      },
      plan: creates,
      expect: {
        outcome: 'failed',
        found: [
          { code: 'missingInJira', args: { entry: aquaEntry('Priority', 3), issueType: bugType, itemType: 'Defect' }, items: 4 },
          { code: 'mapped', args: tally({ equal: 1, unused: 1 }) },
        ],
      },
    },
    {
      name: 'fails when a decision points to a priority that is gone',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '2', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      decisions: [{ dimension: 'priority', jiraValueId: '2', aquaEntryId: 77 }],
      expect: {
        outcome: 'failed',
        found: [
          { code: 'decidedOnGone', args: { value: jiraPriority('2'), issueType: bugType, itemType: 'Defect' }, items: 9 },
          { code: 'mapped', args: tally({ unused: 1 }) },
        ],
      },
    },
    {
      name: 'fails when aqua’s field is no list',
      facts: { all: ofSite, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: textField('Priority'), names: 'english' },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'fieldUnusable', args: { itemType: 'Defect', fieldId: 'Priority', why: 'notADictionary' }, items: 9 },
          { code: 'mapped', args: tally({}) },
        ],
      },
    },
    {
      name: 'says where aqua’s answer does not tell the priority',
      facts: {
        all: ofSite,
        inJira: [],
        inAqua: inAqua(1, 'Highest', 5, { values: 1, items: 30 }),
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      expect: {
        outcome: 'unavailable',
        found: [
          { code: 'unidentified', args: { values: 1, itemType: 'Defect' }, items: 30 },
          { code: 'mapped', args: tally({ equal: 1 }) },
        ],
      },
    },
    {
      name: 'does not apply where aqua has no list of priorities',
      facts: { all: ofSite, inJira: inPriorities({ id: '2', items: 9 }), inAqua: [], fields: { Defect: [] }, names: 'english' },
      expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
    },
    {
      name: 'could not look',
      facts: { all: ofSite, inJira: { unavailable: { reason: 'jira-busy' } }, inAqua: [], fields: {}, names: 'english' },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
    },
    {
      name: 'does not apply where aqua’s list of priorities is deactivated',
      facts: {
        all: ofSite,
        inJira: inPriorities({ id: '2', items: 9 }),
        inAqua: [],
        fields: { Defect: [{ id: 'Priority', title: 'Priorität', custom: false, active: false, type: 'Dictionary', entries: [] }] },
        names: 'english',
      },
      expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
    },
  ]),
);

const row: ListRow<MappedFacts<Priorities>> = {
  facts: ({ all, used, entries, usedInAqua }) => ({
    all: { ofSite: all, ofType: {} },
    inJira: [{ pair: bugs, values: used, none: 0 }],
    inAqua: [{ pair: bugs, ...usedInAqua }],
    fields: listField('Priority', ...entries),
    names: 'english',
  }),
  decide: (jiraValueId, aquaEntryId) => ({ dimension: 'priority', jiraValueId, aquaEntryId }),
  of: { issueType: bugType, itemType: 'Defect' },
  jira: jiraPriority,
  aqua: (id) => aquaEntry('Priority', id),
  jql: 'priority',
};

testCheck(
  prioritiesMapped,
  readOnBothSides<MappedFacts<Priorities>>([
    ...alikeCases(row),
    ...decidedCases(row),
    ...translatedCases(row),
    {
      name: 'only warns for a priority that the screen offers, that aqua lacks and that nothing has yet',
      facts: {
        all: { ofSite: [...levels, { id: '3', name: 'P3' }], ofType: { [bugs.jiraIssueTypeId]: levels } },
        inJira: inPriorities({ id: '1', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      expect: {
        outcome: 'warning',
        found: [
          { code: 'offered', args: { values: [jiraPriority('2')], issueType: bugType, itemType: 'Defect', project } },
          { code: 'mapped', args: tally({ equal: 1, unused: 1 }) },
        ],
        effect: 'risk',
      },
    },
    {
      name: 'does not warn for it where SyncConfigurator creates new values',
      facts: {
        all: { ofSite: levels, ofType: { [bugs.jiraIssueTypeId]: levels } },
        inJira: inPriorities({ id: '1', items: 9 }),
        inAqua: [],
        fields: listField('Priority', entry(1, 'Highest')),
        names: 'english',
      },
      plan: creates,
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
    {
      name: 'fails for a priority of aqua’s items that the project’s scheme does not offer, though the site has it',
      facts: {
        all: { ofSite: levels, ofType: { [bugs.jiraIssueTypeId]: levels.slice(0, 1) } },
        inJira: [],
        inAqua: inAqua(3, 'P2', 4),
        fields: listField('Priority', entry(3, 'P2')),
        names: 'english',
      },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'missingInJira', args: { entry: aquaEntry('Priority', 3), issueType: bugType, itemType: 'Defect' }, items: 4 },
          { code: 'mapped' },
        ],
      },
    },
  ]),
);
