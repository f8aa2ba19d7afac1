import { aquaMandatoryFields } from '../../src/checks/fields/aqua-mandatory-fields/check';
import { aquaRequiredFieldsReadOnly } from '../../src/checks/fields/aqua-required-fields-read-only/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { Pair } from '../../src/checklist/model/plan';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaCreateField } from '../../src/clients/aqua/operations/fields';
import type { AquaField } from '../../src/facts/aqua/fields';
import type { ReaderRole } from '../../src/facts/aqua/reader-role';
import { plan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

type Fields = { [T in AquaItemType]?: AquaField[] };
const same: ReaderRole = { same: true, readerId: 7, syncUserRoleId: 1 };
const other: ReaderRole = { same: false, readerId: 7, syncUserRoleId: 1 };
const noRole: ReaderRole = { same: false, readerId: 7 };
const [bugs, stories] = plan.where.pairs;
if (!bugs || !stories) throw new Error('the plan has pairs');
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
const issues = read([
  { pair: bugs, items: 2618 },
  { pair: stories, items: 1193 },
]);

testCheck<{
  created: Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]>;
  fields: Reading<Fields>;
  role: ReaderRole;
  issues: Reading<{ pair: Pair; items: number }[]>;
}>(aquaMandatoryFields, [
  {
    name: 'passes with what the synchronisation fills in, by id or by title',
    facts: {
      created: created({ id: 'Name' }, { id: 'Status' }, { id: 'Custom3', title: 'Jira ID' }, { id: 'AssignedTo' }, { id: 'Resolution' }),
      fields: noFields,
      role: same,
      issues,
    },
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'does not mind what has a default, is read-only or optional',
    facts: {
      created: created({ id: 'A', hasDefault: true }, { id: 'Id', readonly: true }, { id: 'B', required: false }, { id: 'Severity' }),
      fields: dictionary('Severity', true),
      role: same,
      issues,
    },
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'fails for each field that nothing fills in, with the number of items',
    facts: { created: created({ id: 'Component' }, { id: 'Severity' }), fields: dictionary('Severity', false), role: same, issues },
    expect: { outcome: 'failed', codes: ['mandatory:2618', 'mandatory:2618'], effect: 'items' },
  },
  {
    name: 'does not count a default that was deleted',
    facts: { created: created({ id: 'Severity' }), fields: dictionary('Severity', true, true), role: same, issues },
    expect: { outcome: 'failed', codes: ['mandatory:2618'] },
  },
  {
    name: 'fails without a number where the items cannot be counted',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: same, issues: unread({ reason: 'jira-project-hidden' }) },
    expect: { outcome: 'failed', codes: ['mandatory'] },
  },
  {
    name: 'fails when the assignee is required and does not travel',
    facts: { created: created({ id: 'AssignedTo' }), fields: noFields, role: same, issues },
    plan: planWith({ travels: { carries: [] } }),
    expect: { outcome: 'failed', codes: ['mandatory:2618'] },
  },
  {
    name: 'passes when a field pair fills it in',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: same, issues },
    plan: planWith({
      travels: { fields: [{ jiraFieldId: 'customfield_1', aquaItemType: 'Defect', aquaFieldId: 'Component' }] },
    }),
    expect: { outcome: 'passed', codes: ['filled'] },
  },
  {
    name: 'cannot tell through another role, whatever that role meets',
    facts: { created: created({ id: 'Component' }), fields: noFields, role: other, issues },
    expect: { outcome: 'unavailable', codes: ['otherRole'] },
  },
  {
    name: 'cannot tell where the sync user has no role yet',
    facts: { created: created(), fields: noFields, role: noRole, issues },
    expect: { outcome: 'unavailable', codes: ['otherRole'] },
  },
  {
    name: 'does not apply when nothing travels to aqua',
    facts: { created: created(), fields: noFields, role: other, issues },
    plan: onlyToJira,
    expect: { outcome: 'notApplicable', codes: ['notTowardsAqua'] },
  },
  {
    name: 'could not look',
    facts: { created: unread({ reason: 'aqua-not-permitted' }), fields: noFields, role: same, issues },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const linking = (...readonly: string[]): Fields => ({
  Defect: ['JiraID', 'JiraLink'].map((id) => ({
    id,
    title: id,
    custom: true,
    active: true,
    type: 'String',
    length: 255,
    readonly: readonly.includes(id),
  })),
});

testCheck<{ fields: Fields; role: ReaderRole }>(aquaRequiredFieldsReadOnly, [
  {
    name: 'passes when both are writable for the sync user’s role',
    facts: { fields: linking(), role: same },
    expect: { outcome: 'passed', codes: ['writable'] },
  },
  {
    name: 'fails when one is read-only for the sync user’s role',
    facts: { fields: linking('JiraID'), role: same },
    expect: { outcome: 'failed', codes: ['readOnly'], effect: 'items' },
  },
  {
    name: 'only hints where another role meets them read-only, which is as it should be',
    facts: { fields: linking('JiraID', 'JiraLink'), role: other },
    expect: { outcome: 'advice', codes: ['readOnlyForReader'], effect: 'advice' },
  },
  {
    name: 'says which role would tell',
    facts: { fields: linking(), role: other },
    expect: { outcome: 'advice', codes: ['otherRole'], effect: 'advice' },
  },
  {
    name: 'asks for the sync user’s role first',
    facts: { fields: linking(), role: noRole },
    expect: { outcome: 'advice', codes: ['otherRole'] },
  },
  {
    name: 'does not apply where aqua has neither field, which another row tells',
    facts: { fields: { Defect: [] }, role: same },
    expect: { outcome: 'notApplicable', codes: ['noFields'] },
  },
  {
    name: 'could not look',
    facts: { fields: linking(), role: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
