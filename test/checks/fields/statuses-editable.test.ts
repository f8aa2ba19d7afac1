import type { NamesProof } from '../../../src/facts/jira/language';
import { statusesEditable } from '../../../src/checks/fields/statuses-editable/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { EntriesInUse } from '../../../src/facts/aqua/values';
import type { ValuesInUse } from '../../../src/facts/jira/values';
import type { Standing } from '../../../src/facts/jira/passage';
import type { JiraWorkflow } from '../../../src/facts/jira/workflows';
import { planWith } from '../../support/plan';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { standing } from '../../support/workflow-rules';
import { entry, listField } from '../values/_builders';
import { bugs, bugType, onlyToAqua, type Fields } from './_builders';

type Facts = {
  flows: Map<string, JiraWorkflow>;
  standing: Standing;
  inJira: ValuesInUse[];
  inAqua: Reading<EntriesInUse[]>;
  fields: Reading<Fields>;
  names: NamesProof;
};

/** To Do (1) and Done (31), of which Done has properties; 12 bugs are in Done. */
const done = (properties: Record<string, string>, more: Partial<Facts> = {}): Case<Facts>['facts'] => ({
  flows: new Map([
    [
      '10004',
      {
        name: 'Bugs',
        statuses: [
          { id: '1', name: 'To Do', category: 'TODO', properties: {} },
          { id: '31', name: 'Done', category: 'DONE', properties },
        ],
        creation: { validators: [] },
        steps: [],
      },
    ],
  ]),
  standing: standing({}),
  inJira: [{ pair: bugs, values: [{ id: '31', name: 'Done', items: 12 }], none: 0 }],
  inAqua: read([]),
  fields: read(listField('Status', entry(1, 'TO DO'), entry(3, 'DONE'))),
  names: 'english',
  ...more,
});
const locked = { 'jira.issue.editable': 'false' };
const nowhere: Partial<Facts> = { inJira: [{ pair: bugs, values: [{ id: '1', name: 'To Do', items: 40 }], none: 0 }] };
const status: Ref = { ref: 'jiraStatus', id: '31' };
const hit = { items: 12, clause: 'project = 10001 AND issuetype in (10004) AND status = 31' };

testCheck<Facts>(statusesEditable, [
  {
    name: 'fails where a status in use is closed to edits, with the items in it',
    facts: done(locked),
    expect: { outcome: 'failed', found: [{ code: 'locked', args: { status, issueType: bugType }, ...hit }], effect: 'items' },
  },
  {
    name: 'passes without such properties, and with others',
    facts: done({ 'jira.issue.editable': 'true', 'approval.active': 'false', 'jira.permission.subtasks.edit.denied': '' }),
    expect: { outcome: 'passed', found: [{ code: 'editable', args: { statuses: 2 } }] },
  },
  {
    name: 'knows what a field pair needs, too',
    facts: done({ 'jira.permission.scheduleissue.denied': '' }),
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Defect', aquaFieldId: 'Due' }] } }),
    expect: { outcome: 'failed', found: [{ code: 'limited', args: { status, issueType: bugType, right: 'scheduleissue' }, ...hit }] },
  },
  {
    name: 'does not mind what only a field pair of other items needs',
    facts: done({ 'jira.permission.scheduleissue.denied': '' }),
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Requirement', aquaFieldId: 'Due' }] } }),
    expect: { outcome: 'passed', found: [{ code: 'editable', args: { statuses: 2 } }] },
  },
  {
    name: 'counts what aqua’s items become',
    facts: done(locked, {
      ...nowhere,
      inAqua: read([{ pair: bugs, entries: [{ id: 3, name: 'DONE', items: 5 }], unidentified: { values: 0, items: 0 } }]),
    }),
    expect: { outcome: 'failed', found: [{ code: 'locked', args: { status, issueType: bugType }, items: 5, clause: '' }] },
  },
  {
    name: 'does not fail for a status that nobody told what it becomes',
    facts: done(locked, {
      ...nowhere,
      inAqua: read([{ pair: bugs, entries: [{ id: 3, name: 'DONE', items: 5 }], unidentified: { values: 0, items: 0 } }]),
    }),
    decisions: [{ dimension: 'status', kind: 'mapped', aquaEntryId: 3 }],
    expect: { outcome: 'warning', found: [{ code: 'unused', args: { statuses: [status], issueType: bugType } }] },
  },
  {
    name: 'only warns where nothing in scope is there',
    facts: done(locked, nowhere),
    expect: { outcome: 'warning', found: [{ code: 'unused', args: { statuses: [status], issueType: bugType } }], effect: 'risk' },
  },
  ...(
    [
      ['denied to everybody', { 'jira.permission.edit.denied': '' }, 'edit', 'no'],
      [
        'denied to everybody, whomever else a property names',
        { 'jira.permission.edit.denied': '', 'jira.permission.edit.group': 'sync' },
        'edit',
        'no',
      ],
      ['left to another group', { 'jira.permission.edit.group': 'admins' }, 'edit', 'no'],
      [
        'left to a group of the sync user among others',
        { 'jira.permission.edit.group': 'admins', 'jira.permission.edit.group.1': 'sync' },
        'edit',
        'yes',
      ],
      ['left to a role that the sync user has', { 'jira.permission.edit.projectrole': '10003' }, 'edit', 'yes'],
      ['left to a role that it has not', { 'jira.permission.edit.projectrole': '10002' }, 'edit', 'no'],
      ['left to a role that nobody told of', { 'jira.permission.edit.projectrole': '10999' }, 'edit', 'unknown'],
      ['left to the sync user', { 'jira.permission.edit.user': 'acc-sync' }, 'edit', 'yes'],
      ['left to the assignee', { 'jira.permission.edit.assignee': '' }, 'edit', 'unknown'],
      ['left to the project lead, who is somebody else', { 'jira.permission.edit.lead': '' }, 'edit', 'no'],
      ['about comments, which travel', { 'jira.permission.comment.group': 'admins' }, 'comment', 'no'],
      ['about work logs, which do not', { 'jira.permission.work.denied': '' }, 'work', 'yes'],
    ] as const
  ).map(([name, properties, right, left]): Case<Facts> => {
    const args = { status, issueType: bugType, right };
    const outcome = ({ yes: 'passed', no: 'failed', unknown: 'warning' } as const)[left];
    const found = {
      yes: [{ code: 'editable', args: { statuses: 2 } }],
      no: [{ code: 'limited', args, ...hit }],
      unknown: [{ code: 'limitedPerhaps', args, ...hit }],
    }[left];
    return { name: `a right that is ${name}: ${left}`, facts: done(properties), expect: { outcome, found } };
  }),
  {
    name: 'does not mind comments that do not travel',
    facts: done({ 'jira.permission.comment.denied': '' }),
    plan: planWith({ travels: { carries: ['assignee'] } }),
    expect: { outcome: 'passed', found: [{ code: 'editable', args: { statuses: 2 } }] },
  },
  {
    name: 'cannot tell what aqua’s items become where names may be translations, or aqua tells nothing',
    facts: done(locked, { ...nowhere, names: 'unproven' }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-names-translated' } }] },
  },
  {
    name: 'says why it is not known whom a right is left to',
    facts: done({ 'jira.permission.edit.projectrole': '10999' }, { standing: standing({ unread: { reason: 'jira-fault' } }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-fault' } }] },
  },
  {
    name: 'cannot tell either where nobody knows whether names are translations',
    facts: done(locked, { ...nowhere, names: { reason: 'jira-fault' } }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-fault' } }] },
  },
  {
    name: 'fails all the same for Jira’s own items',
    facts: done(locked, { names: 'unproven', inAqua: unread({ reason: 'aqua-not-connected' }) }),
    expect: { outcome: 'failed', found: [{ code: 'locked', args: { status, issueType: bugType }, ...hit }] },
  },
  {
    name: 'says where Jira tells no workflow',
    facts: done({}, { flows: new Map() }),
    expect: { outcome: 'unavailable', found: [{ code: 'workflowUnknown', args: { issueType: bugType } }] },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: done(locked),
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...done({}), flows: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);
