import { aquaRequiredFieldsReadOnly } from '../../../src/checks/fields/aqua-required-fields-read-only/check';
import type { ReaderRole } from '../../../src/facts/aqua/reader-role';
import { testCheck } from '../../support/test-check';
import { aquaField, noRole, otherRole, reader, sameRole, syncUserRole, type Fields } from './_builders';

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
    facts: { fields: linking(), role: sameRole },
    expect: { outcome: 'passed', found: [{ code: 'writable' }] },
  },
  {
    name: 'fails when one is read-only for the sync user’s role',
    facts: { fields: linking('JiraID'), role: sameRole },
    expect: {
      outcome: 'failed',
      found: [{ code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole } }],
      effect: 'items',
    },
  },
  {
    name: 'does not take a field for writable of which aqua does not tell it',
    facts: { fields: { Defect: (linking().Defect ?? []).map(({ readonly: _told, ...field }) => field) }, role: sameRole },
    expect: { outcome: 'unavailable', found: [{ code: 'notTold', args: { fields: [aquaField('JiraID'), aquaField('JiraLink')] } }] },
  },
  {
    name: 'tells a field that is read-only from one that aqua does not tell of',
    facts: {
      fields: { Defect: (linking('JiraID').Defect ?? []).map(({ readonly, ...field }) => (readonly ? { ...field, readonly } : field)) },
      role: sameRole,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole } },
        { code: 'notTold', args: { fields: [aquaField('JiraLink')] } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'only hints where another role meets them read-only, which is as it should be',
    facts: { fields: linking('JiraID', 'JiraLink'), role: otherRole },
    expect: {
      outcome: 'advice',
      found: [{ code: 'readOnlyForReader', args: { reader, role: syncUserRole, fields: [aquaField('JiraID'), aquaField('JiraLink')] } }],
      effect: 'advice',
    },
  },
  {
    name: 'says which role would tell',
    facts: { fields: linking(), role: otherRole },
    expect: { outcome: 'advice', found: [{ code: 'otherRole', args: { reader, role: syncUserRole } }], effect: 'advice' },
  },
  {
    name: 'asks for the sync user’s role first',
    facts: { fields: linking(), role: noRole },
    expect: { outcome: 'advice', found: [{ code: 'otherRole', args: { reader } }] },
  },
  {
    name: 'does not apply where aqua has neither field, which another row tells',
    facts: { fields: { Defect: [] }, role: sameRole },
    expect: { outcome: 'notApplicable', found: [{ code: 'noFields', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { fields: linking(), role: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'does not mind a read-only field that is deactivated',
    facts: {
      fields: { Defect: linking('JiraLink').Defect?.map((field) => ({ ...field, active: field.id === 'JiraID' })) ?? [] },
      role: sameRole,
    },
    expect: { outcome: 'passed', found: [{ code: 'writable' }] },
  },
]);
