import { aquaDefaults } from '../../src/checks/values/aqua-defaults/check';
import { sprintNamesUnique } from '../../src/checks/values/sprint-names-unique/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaCreateField } from '../../src/clients/aqua/client';
import type { AquaEntry, AquaField } from '../../src/facts/aqua/fields';
import type { SprintsSeen } from '../../src/facts/jira/sprints';
import { plan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

const seen = (duplicates: SprintsSeen['duplicates'], more: Partial<SprintsSeen> = {}): SprintsSeen | undefined => ({
  hasBoards: true,
  count: 12,
  duplicates,
  ...more,
});

const noneInAqua: Reading<number[][]> = read([]);

testCheck<{ seen: SprintsSeen | undefined; inAqua: Reading<number[][]> }>(sprintNamesUnique, [
  {
    name: 'passes where each sprint has a name of its own',
    facts: { seen: seen([]), inAqua: noneInAqua },
    expect: { outcome: 'passed', codes: ['unique'] },
  },
  {
    name: 'fails where items in scope are in one of two of a name',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1, 2], items: 41 }]), inAqua: noneInAqua },
    expect: { outcome: 'failed', codes: ['duplicate:41'], effect: 'items' },
  },
  {
    name: 'only warns where none is',
    facts: { seen: seen([{ sprints: [404, 421], boards: [], items: 0 }]), inAqua: noneInAqua },
    expect: { outcome: 'warning', codes: ['duplicateUnused'], effect: 'risk' },
  },
  {
    name: 'does not apply without boards',
    facts: { seen: seen([], { hasBoards: false, count: 0 }), inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', codes: ['noBoards'] },
  },
  {
    name: 'does not apply where no sprint travels',
    facts: { seen: undefined, inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { seen: { unavailable: { reason: 'jira-forbidden' } }, inAqua: noneInAqua },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'warns of two sprints of one name in aqua',
    facts: { seen: seen([]), inAqua: read([[5, 9]]) },
    expect: { outcome: 'warning', codes: ['duplicateInAqua'], effect: 'risk' },
  },
  {
    name: 'says nothing of aqua’s sprints that it could not read',
    facts: { seen: seen([]), inAqua: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['unique'] },
  },
]);

type Fields = { [T in AquaItemType]?: AquaField[] };
type Masks = Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]>;
const list = (id: string, ...entries: Partial<AquaEntry>[]): AquaField => ({
  id,
  title: id,
  custom: false,
  active: true,
  type: 'Dictionary',
  entries: entries.map((entry, index) => ({ id: index + 1, name: `Value ${index}`, isDefault: false, isDeleted: false, ...entry })),
});
const [pair] = plan.where.pairs;
if (!pair) throw new Error('the plan has pairs');
const oneType = planWith({ where: { pairs: [pair] } });
const noMask: Masks = read([]);

testCheck<{ fields: Fields; masks: Masks }>(aquaDefaults, [
  {
    name: 'passes where every mapped list has a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Priority', {}, { isDefault: true }), list('Severity', {})] },
      masks: noMask,
    },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'warns of a mapped list without one; a deleted default is none',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Resolution', {}, { isDefault: true, isDeleted: true })] },
      masks: noMask,
    },
    expect: { outcome: 'warning', codes: ['missing'], effect: 'risk' },
  },
  {
    name: 'takes a value that a rule sets for a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', {})] },
      masks: read([
        { itemType: 'Defect' as const, fields: [{ id: 'Status', title: 'Status', required: true, readonly: false, hasDefault: true }] },
      ]),
    },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'judges the lists where the rules cannot be read',
    plan: oneType,
    facts: { fields: { Defect: [list('Status', { isDefault: true })] }, masks: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'does not apply where no list is mapped',
    plan: oneType,
    facts: { fields: { Defect: [] }, masks: noMask },
    expect: { outcome: 'notApplicable', codes: ['noDictionary'] },
  },
  {
    name: 'could not look',
    plan: oneType,
    facts: { fields: { unavailable: { reason: 'aqua-not-found' } }, masks: noMask },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
