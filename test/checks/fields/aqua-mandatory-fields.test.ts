import { aquaMandatoryFields } from '../../../src/checks/fields/aqua-mandatory-fields/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { AquaItemType } from '../../../src/checklist/model/vocabulary';
import type { AquaCreateField } from '../../../src/clients/aqua/operations/fields';
import type { LeftEmptyInJira } from '../../../src/facts/jira/left-empty';
import type { ReaderRole } from '../../../src/facts/aqua/reader-role';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { aquaField, bugType, bugs, noRole, otherRole, reader, sameRole, stories, syncUserRole, type Fields } from './_builders';

const onlyToJira = planWith({ where: { pairs: [{ ...bugs, direction: 'toJira' }] } });

const created = (...fields: Partial<AquaCreateField>[]): Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]> =>
  read([
    {
      itemType: 'Defect',
      fields: fields.map((field) => ({ id: 'X', title: field.id ?? 'X', required: true, readonly: false, hasDefault: false, ...field })),
    },
  ]);
const dictionary = (id: string, isDefault: boolean, isDeleted = false): Reading<Fields> =>
  read({
    Defect: [{ id, title: id, custom: true, active: true, type: 'Dictionary', entries: [{ id: 1, name: 'a', isDefault, isDeleted }] }],
  });
const noFields = read<Fields>({});
const noneEmpty = read<LeftEmptyInJira[]>([]);
const emptyOn = (items: number): Reading<LeftEmptyInJira[]> =>
  read([{ pair: bugs, aquaFieldId: 'Component', jiraFieldId: 'customfield_1', items, clause: 'cf[1] is EMPTY' }]);
const byPair = planWith({ travels: { fields: [{ jiraFieldId: 'customfield_1', aquaItemType: 'Defect', aquaFieldId: 'Component' }] } });
const issues = read([
  { pair: bugs, items: 2618 },
  { pair: stories, items: 1193 },
]);

testCheck<{
  created: Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]>;
  fields: Reading<Fields>;
  role: ReaderRole;
  issues: Reading<{ pair: Pair; items: number }[]>;
  leftEmpty: Reading<LeftEmptyInJira[]>;
}>(aquaMandatoryFields, [
  {
    name: 'passes with what the synchronisation fills in, by id or by title',
    facts: {
      created: created({ id: 'Name' }, { id: 'Status' }, { id: 'Custom3', title: 'Jira ID' }, { id: 'AssignedTo' }, { id: 'Resolution' }),
      fields: noFields,
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'does not mind what has a default, is read-only or optional',
    facts: {
      created: created({ id: 'A', hasDefault: true }, { id: 'Id', readonly: true }, { id: 'B', required: false }, { id: 'Severity' }),
      fields: dictionary('Severity', true),
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'fails for each field that nothing fills in, with the number of items',
    facts: {
      created: created({ id: 'Component' }, { id: 'Severity' }),
      fields: dictionary('Severity', false),
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'mandatory', args: { field: aquaField('Component'), issueType: bugType }, items: 2618 },
        { code: 'mandatory', args: { field: aquaField('Severity'), issueType: bugType }, items: 2618 },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not count a default that was deleted',
    facts: {
      created: created({ id: 'Severity' }),
      fields: dictionary('Severity', true, true),
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'failed', found: [{ code: 'mandatory', args: { field: aquaField('Severity'), issueType: bugType }, items: 2618 }] },
  },
  {
    name: 'fails without a number where the items cannot be counted',
    facts: {
      created: created({ id: 'Component' }),
      fields: noFields,
      role: sameRole,
      issues: unread({ reason: 'jira-project-hidden' }),
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'failed', found: [{ code: 'mandatory', args: { field: aquaField('Component'), issueType: bugType } }] },
  },
  {
    name: 'fails when the assignee is required and does not travel',
    facts: { created: created({ id: 'AssignedTo' }), fields: noFields, role: sameRole, issues, leftEmpty: noneEmpty },
    plan: planWith({ travels: { carries: [] } }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'mandatory', args: { field: aquaField('AssignedTo'), issueType: bugType }, items: 2618 }],
    },
  },
  {
    name: 'passes when a field pair fills it in',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: sameRole, issues, leftEmpty: noneEmpty },
    plan: planWith({
      travels: { fields: [{ jiraFieldId: 'customfield_1', aquaItemType: 'Defect', aquaFieldId: 'Component' }] },
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'cannot tell through another role, whatever that role meets',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: otherRole, issues, leftEmpty: noneEmpty },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'otherRole', args: { reader, role: syncUserRole, fields: [aquaField('Component')] } }],
    },
  },
  {
    name: 'cannot tell where the sync user has no role yet',
    facts: { created: created(), fields: noFields, role: noRole, issues, leftEmpty: noneEmpty },
    expect: { outcome: 'unavailable', found: [{ code: 'otherRole', args: { reader, fields: [] } }] },
  },
  {
    name: 'does not apply when nothing travels to aqua',
    facts: { created: created(), fields: noFields, role: otherRole, issues, leftEmpty: noneEmpty },
    plan: onlyToJira,
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsAqua', args: {} }] },
  },
  {
    name: 'fails for the items on which the field that fills it is empty',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: sameRole, issues, leftEmpty: emptyOn(40) },
    plan: byPair,
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'leftEmpty',
          args: { field: aquaField('Component'), jira: { ref: 'jiraField', id: 'customfield_1' }, issueType: bugType },
          items: 40,
          clause: 'cf[1] is EMPTY',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not mind it where all items have a value',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: sameRole, issues, leftEmpty: emptyOn(0) },
    plan: byPair,
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'does not pass where nobody could look whether the items have one',
    facts: {
      created: created({ id: 'Component' }),
      fields: noFields,
      role: sameRole,
      issues,
      leftEmpty: unread({ reason: 'jira-project-hidden' }),
    },
    plan: byPair,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-project-hidden' } }] },
  },
  {
    name: 'tells one field that Jira does not take a question about, beside those that fail',
    facts: {
      created: created({ id: 'Component' }),
      fields: noFields,
      role: sameRole,
      issues,
      leftEmpty: read([
        { pair: bugs, aquaFieldId: 'Component', jiraFieldId: 'customfield_1', items: 40, clause: 'cf[1] is EMPTY' },
        { pair: bugs, aquaFieldId: 'Area', jiraFieldId: 'customfield_2', items: undefined, clause: 'cf[2] is EMPTY' },
      ]),
    },
    plan: byPair,
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'leftEmpty',
          args: { field: aquaField('Component'), jira: { ref: 'jiraField', id: 'customfield_1' }, issueType: bugType },
          items: 40,
        },
        { code: 'could-not-look', args: { reason: 'jira-refused-query' } },
      ],
    },
  },
  {
    name: 'cannot tell where the lists, which may have defaults, were not seen',
    facts: {
      created: created({ id: 'Severity' }),
      fields: unread({ reason: 'aqua-not-permitted' }),
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'does not need the lists where everything required is filled in anyway',
    facts: {
      created: created({ id: 'Name' }, { id: 'Status' }),
      fields: unread({ reason: 'aqua-not-permitted' }),
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'could not look',
    facts: { created: unread({ reason: 'aqua-not-permitted' }), fields: noFields, role: sameRole, issues, leftEmpty: noneEmpty },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'names the items of the pair whose item type requires the field, not of the first',
    facts: {
      created: read([
        { itemType: 'Defect' as const, fields: [] },
        { itemType: 'Requirement' as const, fields: [{ id: 'Owner', title: 'Owner', required: true, readonly: false, hasDefault: false }] },
      ]),
      fields: noFields,
      role: sameRole,
      issues,
      leftEmpty: noneEmpty,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'mandatory',
          args: {
            field: { ref: 'aquaField', projectId: 71, itemType: 'Requirement', id: 'Owner' },
            issueType: { ref: 'jiraIssueType', id: '10002' },
          },
          items: 1193,
        },
      ],
    },
  },
  {
    name: 'passes when a required due date travels',
    facts: { created: created({ id: 'DueDate' }), fields: noFields, role: sameRole, issues, leftEmpty: noneEmpty },
    plan: planWith({ travels: { carries: ['dueDate'] } }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
]);
