import { statusesMapped } from '../../../src/checks/values/statuses-mapped/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaItemType, Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaWorkflow } from '../../../src/facts/aqua/workflows';
import { read, testCheck, unread, type Case, type Expected } from '../../support/test-check';
import { alikeCases, translatedCases, type ListRow } from './_alike-cases';
import {
  aquaEntry,
  bugType,
  bugs,
  creates,
  entry,
  inAqua,
  listField,
  project,
  readOnBothSides,
  tally,
  valuesInUse,
  type MappedFacts,
} from './_builders';
import { decidedCases } from './_decided-cases';

const jiraStatus = (id: string): Ref => ({ ref: 'jiraStatus', id });
const statuses = [
  { id: '10', name: 'To Do' },
  { id: '11', name: 'In Review' },
  { id: '12', name: 'Ready for Retest' },
];
const workflow = new Map([[bugs.jiraIssueTypeId, statuses]]);
const inStatuses = valuesInUse(statuses);
interface Facts extends MappedFacts<typeof workflow> {
  aquaFlows: Reading<{ [T in AquaItemType]?: AquaWorkflow }>;
}
/** Cases in which aqua's workflow was not told. */
const withoutFlows = (cases: Case<MappedFacts<typeof workflow>>[]): Case<Facts>[] =>
  cases.map((one) => ({ ...one, facts: { ...one.facts, aquaFlows: read({}) } }));
const stories = { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' } as const;
const field = { id: 'Status', title: 'Status', custom: false, active: true, type: 'Dictionary' };
const known = [entry(1, 'To do'), entry(2, 'In review')];

testCheck(
  statusesMapped,
  readOnBothSides<Facts>(
    withoutFlows([
      {
        name: 'passes with equal names, however they are spelt',
        facts: {
          all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
          inJira: inStatuses({ id: '10', items: 301 }, { id: '11', items: 44 }),
          inAqua: inAqua(2, 'In review', 80),
          fields: listField('Status', ...known),
          names: 'english',
        },
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 2 }) }] },
      },
      {
        name: 'fails for a status in use that aqua lacks',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        expect: {
          outcome: 'failed',
          found: [
            { code: 'missing', args: { value: jiraStatus('12'), issueType: bugType, itemType: 'Defect', project }, items: 63 },
            { code: 'mapped', args: tally({ unused: 2 }) },
          ],
          effect: 'items',
        },
      },
      {
        name: 'takes a decision on all pairs that names an entry of one item type for that one alone',
        facts: {
          all: new Map([
            ['10004', statuses.slice(2)],
            ['10002', statuses.slice(2)],
          ]),
          inJira: [...inStatuses({ id: '12', items: 63 }), { pair: stories, values: [{ id: '12', name: 'Ready for Retest' }], none: 0 }],
          inAqua: [],
          fields: {
            ...listField('Status', entry(2, 'Retest')),
            Requirement: [{ ...field, entries: [entry(22, 'ready for retest')] }],
          },
          names: 'english',
        },
        decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 2 }],
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, decided: 1 }) }] },
      },
      {
        name: 'takes it for the entry of that name in the list of the other item type, where there is one',
        facts: {
          all: new Map([['10002', statuses.slice(2)]]),
          inJira: [{ pair: stories, values: [{ id: '12', name: 'Ready for Retest', items: 8 }], none: 0 }],
          inAqua: [],
          fields: {
            ...listField('Status', entry(2, 'Retest')),
            Requirement: [{ ...field, entries: [entry(21, 'retest', { isDeleted: true }), entry(22, 'retest')] }],
          },
          names: 'english',
        },
        decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 2 }],
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ decided: 1 }) }] },
      },
      {
        name: 'fails for a decision on all pairs where no list of the plan has the entry any more',
        facts: {
          all: new Map([['10004', statuses.slice(2)]]),
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: {
            ...listField('Status', entry(2, 'Ready for Retest')),
            Requirement: [{ ...field, entries: [entry(22, 'ready for retest')] }],
          },
          names: 'english',
        },
        decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 9 }],
        expect: {
          outcome: 'failed',
          found: [
            { code: 'decidedOnGone', args: { value: jiraStatus('12'), issueType: bugType, itemType: 'Defect' }, items: 63 },
            { code: 'mapped', args: tally({}) },
          ],
        },
      },
      {
        name: 'only warns for a status that no issue has yet',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '10', items: 301 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        expect: {
          outcome: 'warning',
          found: [
            { code: 'reachable', args: { values: [jiraStatus('12')], issueType: bugType, itemType: 'Defect', project } },
            { code: 'mapped', args: tally({ equal: 1, unused: 2 }) },
          ],
          effect: 'risk',
        },
      },
      {
        name: 'does not count on new values: they never cover the status',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        plan: creates,
        expect: {
          outcome: 'failed',
          found: [
            { code: 'missing', args: { value: jiraStatus('12'), issueType: bugType, itemType: 'Defect', project }, items: 63 },
            { code: 'mapped', args: tally({ unused: 2 }) },
          ],
        },
      },
      {
        name: 'fails for a status in use in aqua that the workflow lacks',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '10', items: 301 }),
          inAqua: inAqua(4, 'Warten auf Rückmeldung', 12),
          fields: listField('Status', ...known, entry(3, 'Ready for Retest'), entry(4, 'Warten auf Rückmeldung')),
          names: 'english',
        },
        expect: {
          outcome: 'failed',
          found: [
            { code: 'missingInJira', args: { entry: aquaEntry('Status', 4), issueType: bugType, itemType: 'Defect' }, items: 12 },
            { code: 'mapped', args: tally({ equal: 1, unused: 2 }) },
          ],
        },
      },
      {
        name: 'cannot tell a status of aqua’s items where Jira does not name the work type, unless it was decided on',
        facts: {
          all: new Map(),
          inJira: [],
          inAqua: [{ pair: bugs, entries: [{ id: 7, name: 'Rejected', items: 4 }], unidentified: { values: 0, items: 0 } }],
          fields: listField('Status', entry(7, 'Rejected')),
          names: 'english',
        },
        expect: {
          outcome: 'unavailable',
          found: [{ code: 'jiraUnseen', args: { issueType: bugType, itemType: 'Defect' } }, { code: 'mapped' }],
        },
      },
      {
        name: 'does not mind a deleted status that nothing has',
        facts: {
          all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
          inJira: inStatuses({ id: '10', items: 301 }),
          inAqua: inAqua(1, 'To do', 12),
          fields: listField('Status', ...known, entry(4, 'Warten auf Rückmeldung', { isDeleted: true })),
          names: 'english',
        },
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, unused: 1 }) }] },
      },
      {
        name: 'passes with a decision for one type of work item',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        decisions: [
          {
            dimension: 'status',
            pair: { jiraIssueTypeId: bugs.jiraIssueTypeId, aquaItemType: 'Defect' },
            jiraValueId: '12',
            aquaEntryId: 2,
          },
        ],
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ decided: 1, unused: 2 }) }] },
      },
      {
        name: 'fails when a decision points to a status that is gone',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 77 }],
        expect: {
          outcome: 'failed',
          found: [
            { code: 'decidedOnGone', args: { value: jiraStatus('12'), issueType: bugType, itemType: 'Defect' }, items: 63 },
            { code: 'mapped', args: tally({ unused: 2 }) },
          ],
        },
      },
      {
        name: 'fails when aqua’s field is not used',
        facts: { all: workflow, inJira: inStatuses({ id: '10', items: 301 }), inAqua: [], fields: { Defect: [] }, names: 'english' },
        expect: {
          outcome: 'failed',
          found: [
            { code: 'fieldUnusable', args: { itemType: 'Defect', fieldId: 'Status', why: 'missing' }, items: 301 },
            { code: 'mapped', args: tally({}) },
          ],
        },
      },
      {
        name: 'says where aqua’s answer does not tell the status',
        facts: {
          all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
          inJira: [],
          inAqua: inAqua(1, 'To do', 5, { values: 1, items: 30 }),
          fields: listField('Status', ...known),
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
        name: 'does not take a decision for another field',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '12', items: 63 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        decisions: [{ dimension: 'priority', jiraValueId: '12', aquaEntryId: 2 }],
        expect: {
          outcome: 'failed',
          found: [
            { code: 'missing', args: { value: jiraStatus('12'), issueType: bugType, itemType: 'Defect', project }, items: 63 },
            { code: 'mapped', args: tally({ unused: 2 }) },
          ],
        },
      },
      {
        name: 'does not apply to a plan without pairs that travel',
        facts: { all: workflow, inJira: [], inAqua: [], fields: {}, names: 'english' },
        expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
      },
      {
        name: 'could not look',
        facts: { all: { unavailable: { reason: 'jira-not-found' } }, inJira: [], inAqua: [], fields: {}, names: 'english' },
        expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-not-found' } }] },
      },
      {
        name: 'does not warn for a status that no issue has yet and that was decided on',
        facts: {
          all: workflow,
          inJira: inStatuses({ id: '10', items: 301 }),
          inAqua: [],
          fields: listField('Status', ...known),
          names: 'english',
        },
        decisions: [{ dimension: 'status', jiraValueId: '12', aquaEntryId: 2 }],
        expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, unused: 2 }) }] },
      },
      {
        name: 'looks for aqua’s status Unresolved among Jira’s: only the resolution has a word for none',
        facts: {
          all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
          inJira: [],
          inAqua: inAqua(4, 'Unresolved', 12),
          fields: listField('Status', ...known, entry(4, 'Unresolved')),
          names: 'english',
        },
        expect: {
          outcome: 'failed',
          found: [
            { code: 'missingInJira', args: { entry: aquaEntry('Status', 4), issueType: bugType, itemType: 'Defect' }, items: 12 },
            { code: 'mapped', args: tally({}) },
          ],
        },
      },
    ]),
  ),
);

const row: ListRow<MappedFacts<typeof workflow>> = {
  facts: ({ all, used, entries, usedInAqua }) => ({
    all: new Map([[bugs.jiraIssueTypeId, all]]),
    inJira: [{ pair: bugs, values: used, none: 0 }],
    inAqua: [{ pair: bugs, ...usedInAqua }],
    fields: listField('Status', ...entries),
    names: 'english',
  }),
  decide: (jiraValueId, aquaEntryId) => ({ dimension: 'status', jiraValueId, aquaEntryId }),
  of: { issueType: bugType, itemType: 'Defect' },
  jira: jiraStatus,
  aqua: (id) => aquaEntry('Status', id),
  jql: 'status',
};

testCheck(statusesMapped, readOnBothSides<Facts>(withoutFlows([...alikeCases(row), ...decidedCases(row), ...translatedCases(row)])));

/** aqua's workflow of defects, by the names of statuses; its steps do not matter here. */
const flowOf = (...names: string[]): Facts['aquaFlows'] =>
  read({ Defect: { statuses: names.map((name) => ({ name, initial: false })), steps: [{ from: 'any', to: 'To do' }] } });
const later = (aquaFlows: Facts['aquaFlows']): Facts => ({
  all: new Map([[bugs.jiraIssueTypeId, statuses.slice(0, 2)]]),
  inJira: [],
  inAqua: inAqua(1, 'To do', 80),
  fields: listField('Status', ...known, entry(3, 'Nachtest'), entry(4, 'Geparkt'), entry(5, 'Alt', { isDeleted: true })),
  names: 'english',
  aquaFlows,
});
const reachableInAqua = (...ids: number[]): Expected => ({
  code: 'reachableInAqua',
  args: { entries: ids.map((id) => aquaEntry('Status', id)), issueType: bugType, itemType: 'Defect' },
});

testCheck(
  statusesMapped,
  readOnBothSides<Facts>([
    {
      name: 'only warns for a status of aqua’s workflow that Jira lacks and that no item has yet',
      facts: later(flowOf('To Do', 'in review', 'NACHTEST', 'Alt')),
      expect: { outcome: 'warning', found: [reachableInAqua(3), { code: 'mapped' }], effect: 'risk' },
    },
    {
      name: 'warns for each status where aqua uses no workflow',
      facts: later(read({ Defect: { statuses: [], steps: [] } })),
      expect: { outcome: 'warning', found: [reachableInAqua(3, 4), { code: 'mapped' }] },
    },
    {
      name: 'does not warn for one that was decided on',
      facts: later(flowOf('To do', 'Nachtest')),
      decisions: [{ dimension: 'status', jiraValueId: '11', aquaEntryId: 3 }],
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
    {
      name: 'says nothing of what aqua’s users may choose where that was not read',
      facts: later(unread({ reason: 'aqua-fault' })),
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
    {
      name: 'says nothing of it where no item of aqua travels to Jira',
      facts: { ...later(flowOf('Nachtest')), inAqua: [], inJira: inStatuses({ id: '10', items: 3 }) },
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
  ]),
);
