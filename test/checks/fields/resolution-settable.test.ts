import { resolutionSettable } from '../../../src/checks/fields/resolution-settable/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { EntriesInUse } from '../../../src/facts/aqua/values';
import type { EditScreen } from '../../../src/facts/jira/edit-fields';
import type { NamesProof } from '../../../src/facts/jira/language';
import type { Standing } from '../../../src/facts/jira/passage';
import type { JiraProjectFact } from '../../../src/facts/jira/project';
import type { JiraStep, JiraWorkflow } from '../../../src/facts/jira/workflows';
import { jiraProject } from '../../support/jira-project';
import { planWith } from '../../support/plan';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { allOf, onlyFor, standing } from '../../support/workflow-rules';
import { bugs, bugType, onlyToAqua, type Fields } from './_builders';

type Counts = Reading<{ pair: Pair; items: number }[]>;
type Facts = {
  project: JiraProjectFact;
  flows: Reading<Map<string, JiraWorkflow>>;
  standing: Standing;
  screens: Reading<Map<string, string[]>>;
  editScreens: Reading<EditScreen[]>;
  inJira: Counts;
  inAqua: Counts;
  resolutions: Reading<{ id: string; name: string }[]>;
  usedInAqua: Reading<EntriesInUse[]>;
  fields: Reading<Fields>;
  names: NamesProof;
};

/** A step into Done (31), Rejected (32), or back to To Do (1). */
const step = (to: string, screen?: string, more: Partial<JiraStep> = {}): JiraStep => ({
  name: to,
  from: 'any',
  to,
  validators: [],
  screen,
  ...more,
});
const flow = (...steps: JiraStep[]): Reading<Map<string, JiraWorkflow>> => {
  const statuses = [
    ['1', 'TODO'],
    ['31', 'DONE'],
    ['32', 'DONE'],
  ].map(([id = '', category = '']) => ({ id, name: id, category, properties: {} }));
  return read(new Map([['10004', { name: 'Bugs', statuses, creation: { validators: [] }, steps }]]));
};
/** Properties of a step that narrow its choice of resolutions. */
const without = (exclude: string): Partial<JiraStep> => ({ properties: { 'jira.field.resolution.exclude': exclude } });
const only = (include: string): Partial<JiraStep> => ({ properties: { 'jira.field.resolution.include': include } });
const edit = (...ids: string[]): Reading<EditScreen[]> =>
  read([{ issueTypeId: '10004', fields: ids.map((id) => ({ id, name: id, type: 'string' })), unseen: [] }]);
/** What was read: screen 7 has the resolution, screen 8 has not; 900 bugs are in scope. */
const facts = (more: Partial<Facts>): Case<Facts>['facts'] => ({
  project: { project: jiraProject, visible: true },
  flows: flow(step('31', '7')),
  standing: standing({}),
  screens: read(
    new Map([
      ['7', ['resolution', 'comment']],
      ['8', ['comment']],
    ]),
  ),
  editScreens: edit('summary'),
  inJira: read([{ pair: bugs, items: 900 }]),
  inAqua: read([{ pair: bugs, items: 23 }]),
  resolutions: read([
    { id: '1', name: 'Done' },
    { id: '2', name: 'Duplicate' },
  ]),
  usedInAqua: read([
    {
      pair: bugs,
      entries: [
        { id: 6, name: 'done', items: 15 },
        { id: 7, name: 'Duplicate', items: 5 },
        { id: 8, name: 'Doppelt', items: 2 },
      ],
      unidentified: { values: 0, items: 0 },
    },
  ]),
  fields: read({
    Defect: [
      {
        id: 'Resolution',
        title: 'Lösung',
        custom: true,
        active: true,
        type: 'Dictionary',
        entries: ['done', 'Duplicate', 'Doppelt'].map((name, index) => ({ id: 6 + index, name, isDefault: false, isDeleted: false })),
      },
    ],
  }),
  names: 'english',
  ...more,
});
const teamManaged: JiraProjectFact = { project: { ...jiraProject, style: 'next-gen' }, visible: true };
const hit = { args: { issueType: bugType }, items: 900, clause: 'project = 10001 AND issuetype in (10004)' };

testCheck<Facts>(resolutionSettable, [
  {
    name: 'passes where the screen of each step into a Done status has it; other steps need none',
    facts: facts({ flows: flow(step('31', '7'), step('32', '7'), step('1')) }),
    expect: { outcome: 'passed', found: [{ code: 'settable', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'passes where the edit screen has it',
    facts: facts({ flows: flow(step('31')), editScreens: edit('summary', 'resolution') }),
    expect: { outcome: 'passed', found: [{ code: 'settable' }] },
  },
  {
    name: 'fails where no screen has it',
    facts: facts({ flows: flow(step('31'), step('32', '8'), step('1', '7')) }),
    expect: { outcome: 'failed', found: [{ code: 'nowhere', ...hit }], effect: 'items' },
  },
  {
    name: 'fails where it stands on a step only that the sync user may not take',
    facts: facts({ flows: flow(step('31', '7', { conditions: allOf(onlyFor({ roleIds: '10002' })) }), step('32')) }),
    expect: { outcome: 'failed', found: [{ code: 'nowhere', ...hit }] },
  },
  {
    name: 'fails where Jira sets it by itself',
    facts: facts({ project: teamManaged, editScreens: edit('resolution') }),
    expect: { outcome: 'failed', found: [{ code: 'teamManaged', ...hit }] },
  },
  {
    name: 'only warns where some steps into a Done status lack it',
    facts: facts({ flows: flow(step('31', '7'), step('32', '8')) }),
    expect: {
      outcome: 'warning',
      found: [{ code: 'someSteps', args: { statuses: [{ ref: 'jiraStatus', id: '32' }], issueType: bugType } }],
      effect: 'risk',
    },
  },
  {
    name: 'cannot tell where a screen that could have it was not read',
    facts: facts({ flows: flow(step('31', '9'), step('32')) }),
    expect: { outcome: 'unavailable', found: [{ code: 'unseen', args: { issueType: bugType } }] },
  },
  {
    name: 'cannot tell where the edit screen was not seen and no step has it',
    facts: facts({ flows: flow(step('31')), editScreens: unread({ reason: 'jira-cannot-edit' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'unseen', args: { issueType: bugType } }] },
  },
  {
    name: 'cannot tell where the edit screen leaves it out for lack of the reader’s permission',
    facts: facts({ flows: flow(step('31')), editScreens: read([{ issueTypeId: '10004', fields: [], unseen: ['resolution'] }]) }),
    expect: { outcome: 'unavailable', found: [{ code: 'unseen', args: { issueType: bugType } }] },
  },
  {
    name: 'cannot tell without the workflow',
    facts: facts({ flows: unread({ reason: 'jira-forbidden' }), screens: unread({ reason: 'jira-forbidden' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'unseen', args: { issueType: bugType } }] },
  },
  {
    name: 'does not apply where no pair carries it to Jira',
    facts: facts({ project: teamManaged }),
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not apply where the pair that goes to Jira leaves it out',
    facts: facts({ project: teamManaged }),
    plan: planWith({ where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' }] } }),
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look where the project is gone',
    facts: facts({ project: { project: undefined, visible: false } }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-not-found' } }] },
  },
  {
    name: 'fails for a resolution of aqua’s items that every step leaves out, with the items',
    facts: facts({ flows: flow(step('31', '7', without('2')), step('32', '7', only('1'))) }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'leftOut', args: { resolution: { ref: 'jiraResolution', id: '2' }, issueType: bugType }, items: 5, side: 'aqua' }],
      effect: 'items',
    },
  },
  ...[
    { name: 'was not seen', editScreens: unread({ reason: 'jira-cannot-edit' }) },
    { name: 'hides it from the reader', editScreens: read([{ issueTypeId: '10004', fields: [], unseen: ['resolution'] }]) },
  ].map(({ name, editScreens }) => ({
    name: `cannot tell of one that every step leaves out where the edit screen ${name}`,
    facts: facts({ flows: flow(step('31', '7', without('2'))), editScreens }),
    expect: { outcome: 'unavailable' as const, found: [{ code: 'unseen', args: { issueType: bugType } }] },
  })),
  {
    name: 'takes a decision for what becomes it',
    facts: facts({ flows: flow(step('31', '7', without('2'))) }),
    decisions: [{ dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 }],
    expect: {
      outcome: 'failed',
      found: [{ code: 'leftOut', args: { resolution: { ref: 'jiraResolution', id: '2' }, issueType: bugType }, items: 7 }],
    },
  },
  ...[
    { name: 'another step offers it', more: { flows: flow(step('31', '7', without('2')), step('32', '7', only('1, 2'))) } },
    { name: 'a screen that was not read may offer it', more: { flows: flow(step('31', '7', without('2')), step('32', '9')) } },
    { name: 'nothing in aqua has it', more: { flows: flow(step('31', '7', without('3, 4'))) } },
    { name: 'the edit screen has it', more: { flows: flow(step('31', '7', without('2'))), editScreens: edit('resolution') } },
    { name: 'names may be translations', more: { flows: flow(step('31', '7', without('2'))), names: 'unproven' as const } },
  ].map(({ name, more }) => ({
    name: `does not fail for it where ${name}`,
    facts: facts(more),
    expect: { outcome: 'passed' as const, found: [{ code: 'settable' }] },
  })),
]);
