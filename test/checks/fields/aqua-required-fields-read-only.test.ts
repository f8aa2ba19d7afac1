import { aquaRequiredFieldsReadOnly } from '../../../src/checks/fields/aqua-required-fields-read-only/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { ReaderRole } from '../../../src/facts/aqua/reader-role';
import { read, testCheck, unread } from '../../support/test-check';
import { aquaField, bugs, stories, noRole, otherRole, reader, sameRole, syncUserRole, type Fields } from './_builders';

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

type ByPair = Reading<{ pair: Pair; items: number }[]>;
interface Facts extends Record<string, unknown> {
  fields: Fields;
  role: ReaderRole;
  inJira: ByPair;
  inAqua: ByPair;
}
const counted: { inJira: ByPair; inAqua: ByPair } = {
  inJira: read([
    { pair: bugs, items: 1500 },
    { pair: stories, items: 300 },
  ]),
  inAqua: read([{ pair: bugs, items: 63 }]),
};
const scope = 'project = 10001 AND issuetype in (10004)';
/** Of the defects alone: the requirements have neither field here. */
const hit = { items: 1563, clause: scope, inAqua: 63 };

testCheck<Facts>(aquaRequiredFieldsReadOnly, [
  {
    name: 'passes when both are writable for the sync user’s role',
    facts: { fields: linking(), role: sameRole, ...counted },
    expect: { outcome: 'passed', found: [{ code: 'writable' }] },
  },
  {
    name: 'fails when one is read-only for the sync user’s role',
    facts: { fields: linking('JiraID'), role: sameRole, ...counted },
    expect: {
      outcome: 'failed',
      found: [{ code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole }, ...hit }],
      effect: 'items',
    },
  },
  {
    name: 'counts what starts in aqua where nothing of Jira is in scope',
    facts: { fields: linking('JiraID'), role: sameRole, ...counted, inJira: read([{ pair: bugs, items: 0 }]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole }, items: 63, side: 'aqua' }],
    },
  },
  {
    name: 'tells no number where nobody counted',
    facts: {
      fields: linking('JiraID'),
      role: sameRole,
      inJira: unread({ reason: 'jira-busy' }),
      inAqua: unread({ reason: 'aqua-unreachable' }),
    },
    expect: { outcome: 'failed', found: [{ code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole } }] },
  },
  {
    name: 'does not take a field for writable of which aqua does not tell it',
    facts: { fields: { Defect: (linking().Defect ?? []).map(({ readonly: _told, ...field }) => field) }, role: sameRole, ...counted },
    expect: { outcome: 'unavailable', found: [{ code: 'notTold', args: { fields: [aquaField('JiraID'), aquaField('JiraLink')] } }] },
  },
  {
    name: 'tells a field that is read-only from one that aqua does not tell of',
    facts: {
      fields: { Defect: (linking('JiraID').Defect ?? []).map(({ readonly, ...field }) => (readonly ? { ...field, readonly } : field)) },
      role: sameRole,
      ...counted,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'readOnly', args: { fields: [aquaField('JiraID')], role: syncUserRole }, ...hit },
        { code: 'notTold', args: { fields: [aquaField('JiraLink')] } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'only hints where another role meets them read-only, which is as it should be',
    facts: { fields: linking('JiraID', 'JiraLink'), role: otherRole, ...counted },
    expect: {
      outcome: 'advice',
      found: [{ code: 'readOnlyForReader', args: { reader, role: syncUserRole, fields: [aquaField('JiraID'), aquaField('JiraLink')] } }],
      effect: 'advice',
    },
  },
  {
    name: 'says which role would tell',
    facts: { fields: linking(), role: otherRole, ...counted },
    expect: { outcome: 'advice', found: [{ code: 'otherRole', args: { reader, role: syncUserRole } }], effect: 'advice' },
  },
  {
    name: 'asks for the sync user’s role first',
    facts: { fields: linking(), role: noRole, ...counted },
    expect: { outcome: 'advice', found: [{ code: 'otherRole', args: { reader } }] },
  },
  {
    name: 'does not apply where aqua has neither field, which another row tells',
    facts: { fields: { Defect: [] }, role: sameRole, ...counted },
    expect: { outcome: 'notApplicable', found: [{ code: 'noFields', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { fields: linking(), role: { unavailable: { reason: 'aqua-not-permitted' } }, ...counted },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'does not mind a read-only field that is deactivated',
    facts: {
      fields: { Defect: linking('JiraLink').Defect?.map((field) => ({ ...field, active: field.id === 'JiraID' })) ?? [] },
      role: sameRole,
      ...counted,
    },
    expect: { outcome: 'passed', found: [{ code: 'writable' }] },
  },
]);
