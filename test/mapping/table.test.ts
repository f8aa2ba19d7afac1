import { decisionsOf } from '../../src/checks/values/_decided';
import type { MappedField } from '../../src/checks/values/_values';
import { meansUnresolved } from '../../src/checklist/matching/values';
import type { Decision } from '../../src/checklist/model/plan';
import { mappingTable } from '../../src/mapping/table';
import { plan } from '../support/plan';

const [bugs] = plan.where.pairs;
if (!bugs) throw new Error('the plan has pairs');

const done = { id: '1', name: 'Done' };
const wontDo = { id: '2', name: "Won't Do" };
const abgelehnt = { id: 8, name: 'Abgelehnt' };
const inUse = (...entries: { id: number; name: string; items: number }[]): NonNullable<MappedField['usedInAqua']> => ({
  entries,
  unidentified: { values: 0, items: 0 },
});

/** The resolution of bugs: Done and Won't Do in Jira, done and Abgelehnt in aqua. */
const resolution = (more: Partial<MappedField>, ...decisions: Omit<Decision, 'dimension'>[]): MappedField => ({
  pairs: [bugs],
  jql: 'resolution',
  aquaFieldId: 'Resolution',
  inAqua: { ok: true, entries: [{ id: 6, name: 'done' }, abgelehnt] },
  inJira: [wontDo, done],
  allOfJira: true,
  refs: { jira: (id) => ({ ref: 'jiraResolution', id }), aqua: (id) => ({ ref: 'aquaUser', id }) },
  decided: decisionsOf(
    'resolution',
    decisions.map((one): Decision => ({ dimension: 'resolution', ...one })),
    bugs,
  ),
  createsInAqua: false,
  isNone: meansUnresolved,
  translated: undefined,
  ...more,
});
const rowsOf = (field: MappedField): unknown => mappingTable('resolution', field).rows;

it('puts values of equal names in one row with the items of both sides', () => {
  const field = resolution({ usedInJira: [{ ...done, items: 3 }], usedInAqua: inUse({ id: 6, name: 'done', items: 2 }) });
  expect(rowsOf(field)).toEqual([{ jira: { ...done, items: 3 }, aqua: { id: 6, name: 'done', items: 2 }, state: 'equal' }]);
});

it.each<[string, Partial<MappedField>]>([
  ['Jira', { inJira: [done, wontDo, { id: '3', name: 'DONE ' }] }],
  [
    'aqua',
    {
      inAqua: {
        ok: true,
        entries: [
          { id: 6, name: 'done' },
          { id: 7, name: 'Done' },
        ],
      },
    },
  ],
])('says of equal names that several values of %s bear that nobody knows which is meant', (_side, several) => {
  expect(rowsOf(resolution({ usedInJira: [done], ...several }))).toMatchObject([{ jira: done, state: 'ambiguous' }]);
});

it('says of equal names whether aqua has items of what has ended in Jira, and not where only Jira has', () => {
  const ended = { inJira: [{ ...done, ended: true as const }, wontDo], usedInJira: [{ ...done, items: 3 }] };
  expect(rowsOf(resolution({ ...ended, usedInAqua: inUse({ id: 6, name: 'done', items: 2 }) }))).toMatchObject([{ state: 'ended' }]);
  expect(rowsOf(resolution(ended))).toMatchObject([{ state: 'equal' }]);
  const another = { ...ended, inJira: [...ended.inJira, { id: '3', name: 'DONE' }] };
  expect(rowsOf(resolution({ ...another, usedInAqua: inUse({ id: 6, name: 'done', items: 2 }) }))).toMatchObject([{ state: 'ambiguous' }]);
});

it('proposes what is similar, in both directions', () => {
  const field = resolution({ usedInJira: [wontDo], usedInAqua: inUse({ ...abgelehnt, items: 4 }) });
  expect(rowsOf(field)).toEqual([
    { jira: wontDo, state: 'lacking', proposedAqua: 8 },
    { aqua: { ...abgelehnt, items: 4 }, state: 'lacking', proposedJira: '2' },
  ]);
});

it('puts what was decided to become one in one row', () => {
  const both = { usedInJira: [wontDo], usedInAqua: inUse({ ...abgelehnt, items: 4 }) };
  expect(rowsOf(resolution(both, { jiraValueId: '2', aquaEntryId: 8 }))).toEqual([
    { jira: wontDo, aqua: { ...abgelehnt, items: 4 }, state: 'decided' },
  ]);
  expect(rowsOf(resolution({ usedInAqua: inUse({ ...abgelehnt, items: 4 }) }, { jiraValueId: '2', aquaEntryId: 8 }))).toEqual([
    { jira: wontDo, aqua: { ...abgelehnt, items: 4 }, state: 'decided' },
  ]);
  expect(rowsOf(resolution(both, { jiraValueId: '2', aquaEntryId: 99 }))).toContainEqual({ jira: wontDo, state: 'decidedOnGone' });
});

it('tells what was decided without a counterpart', () => {
  const field = resolution(
    { usedInJira: [wontDo, { id: '3', name: 'Later' }] },
    { kind: 'mapped', jiraValueId: '2' },
    { kind: 'willBeAdded', jiraValueId: '3' },
  );
  expect(rowsOf(field)).toMatchObject([{ state: 'byWord' }, { state: 'willBeAdded' }]);
});

it('takes aqua’s word for no resolution for Jira’s empty one', () => {
  const unresolved = { id: 9, name: 'Unresolved' };
  const field = resolution({
    none: 500,
    usedInJira: [],
    inAqua: { ok: true, entries: [unresolved] },
    usedInAqua: inUse({ ...unresolved, items: 7 }),
  });
  expect(rowsOf(field)).toEqual([{ jira: { id: null, items: 500 }, aqua: { ...unresolved, items: 7 }, state: 'equal' }]);
});

it('offers the values of both sides in the order of their names, and says why a field takes none', () => {
  const { jira, aqua, pair, direction } = mappingTable('resolution', resolution({}));
  expect({ jira, aqua }).toEqual({ jira: [done, wontDo], aqua: [abgelehnt, { id: 6, name: 'done' }] });
  expect({ pair, direction }).toEqual({
    pair: { jiraIssueTypeId: bugs.jiraIssueTypeId, aquaItemType: bugs.aquaItemType },
    direction: bugs.direction,
  });
  const unusable = mappingTable('resolution', resolution({ usedInJira: [wontDo], inAqua: { ok: false, why: 'inactive' } }));
  expect(unusable).toMatchObject({ unusable: 'inactive', aqua: [], rows: [{ jira: wontDo, state: 'lacking' }] });
});
