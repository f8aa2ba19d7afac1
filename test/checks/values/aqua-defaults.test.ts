import { aquaDefaults } from '../../../src/checks/values/aqua-defaults/check';
import type { Reading, ValueOf } from '../../../src/checklist/engine/define-fact';
import type { AquaItemType, Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaCreateField } from '../../../src/clients/aqua/operations/fields';
import type { jiraCarriedFields, JiraField } from '../../../src/facts/jira/carried-fields';
import type { AquaEntry, AquaField } from '../../../src/facts/aqua/fields';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { bugs, project, type Fields } from './_builders';

const aquaField = (id: string): Ref => ({ ref: 'aquaField', projectId: 71, itemType: 'Defect', id });
type Masks = Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]>;
const list = (id: string, ...entries: Partial<AquaEntry>[]): AquaField => ({
  id,
  title: id,
  custom: false,
  active: true,
  type: 'Dictionary',
  entries: entries.map((entry, index) => ({ id: index + 1, name: `Value ${index}`, isDefault: false, isDeleted: false, ...entry })),
});
const oneType = planWith({ where: { pairs: [bugs] } });
const noMask: Masks = read([]);
type Carried = Reading<ValueOf<typeof jiraCarriedFields>>;
const none: Carried = read({ fields: [], allTold: true });
const custom = (id: string, type: string): JiraField => ({
  id,
  name: id,
  type: 'option',
  custom: `com.atlassian.jira.plugin.system.customfieldtypes:${type}`,
});

testCheck<{ fields: Fields; masks: Masks; carried: Carried }>(aquaDefaults, [
  {
    name: 'passes where every mapped list has a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Priority', {}, { isDefault: true }), list('Severity', {})] },
      masks: noMask,
      carried: none,
    },
    expect: { outcome: 'passed', found: [{ code: 'set', args: { fields: 2 } }] },
  },
  {
    name: 'passes where a rule gives one that the field itself tells, though no create mask was seen',
    plan: planWith({ where: { pairs: [{ ...bugs, direction: 'toJira' }] } }),
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), { ...list('Priority', {}), hasDefault: true }] },
      masks: unread({ reason: 'aqua-fault' }),
      carried: none,
    },
    expect: { outcome: 'passed', found: [{ code: 'set', args: { fields: 2 } }] },
  },
  {
    name: 'warns of a mapped list without one; a deleted default is none',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Resolution', {}, { isDefault: true, isDeleted: true })] },
      masks: noMask,
      carried: none,
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'missing', args: { field: aquaField('Resolution'), itemType: 'Defect', project } }],
      effect: 'risk',
    },
  },
  {
    name: 'warns of a paired list without one, but not of one of several choices, nor of a list that takes people or an unknown field',
    plan: planWith({
      where: { pairs: [bugs] },
      travels: {
        fields: ['Markt', 'Kanal', 'Team', 'Tester', 'Unbekannt'].map((aquaFieldId) => ({
          jiraFieldId: `of ${aquaFieldId}`,
          aquaItemType: 'Defect',
          aquaFieldId,
        })),
      },
    }),
    facts: {
      fields: {
        Defect: [
          list('Status', { isDefault: true }),
          list('Markt', {}),
          { ...list('Kanal', {}), type: 'DictionaryMultiChoice' },
          list('Team', { isDefault: true }),
          list('Tester', {}),
          list('Unbekannt', {}),
        ],
      },
      masks: noMask,
      carried: read({
        fields: [
          custom('of Markt', 'select'),
          custom('of Kanal', 'multicheckboxes'),
          custom('of Team', 'radiobuttons'),
          custom('of Tester', 'userpicker'),
        ],
        allTold: false,
      }),
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'missing', args: { field: aquaField('Markt'), itemType: 'Defect', project } }],
      effect: 'risk',
    },
  },
  {
    name: 'takes a value that a rule sets for a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', {})] },
      masks: read([
        { itemType: 'Defect' as const, fields: [{ id: 'Status', title: 'Status', required: true, readonly: false, hasDefault: true }] },
      ]),
      carried: none,
    },
    expect: { outcome: 'passed', found: [{ code: 'set', args: { fields: 1 } }] },
  },
  {
    name: 'judges the lists where the rules cannot be read',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true })] },
      masks: unread({ reason: 'aqua-not-permitted' }),
      carried: unread({ reason: 'jira-fault' }),
    },
    expect: { outcome: 'passed', found: [{ code: 'set', args: { fields: 1 } }] },
  },
  {
    name: 'does not apply where no list is mapped',
    plan: oneType,
    facts: { fields: { Defect: [] }, masks: noMask, carried: none },
    expect: { outcome: 'notApplicable', found: [{ code: 'noDictionary', args: {} }] },
  },
  {
    name: 'could not look',
    plan: oneType,
    facts: { fields: { unavailable: { reason: 'aqua-not-found' } }, masks: noMask, carried: none },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-found' } }] },
  },
  {
    name: 'does not take a rule for another field or another item type for a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', {})] },
      masks: read([
        {
          itemType: 'Requirement' as const,
          fields: [{ id: 'Status', title: 'Status', required: true, readonly: false, hasDefault: true }],
        },
        { itemType: 'Defect' as const, fields: [{ id: 'Owner', title: 'Owner', required: true, readonly: false, hasDefault: true }] },
      ]),
      carried: none,
    },
    expect: { outcome: 'warning', found: [{ code: 'missing', args: { field: aquaField('Status'), itemType: 'Defect', project } }] },
  },
]);
