import { decisionOn, withDecisions, withoutDecision } from '../../../src/checklist/model/decisions';
import type { Decision } from '../../../src/checklist/model/plan';

const pair = { jiraIssueTypeId: '10004', aquaItemType: 'Defect' } as const;
const becomes: Decision = { dimension: 'resolution', jiraValueId: '2', aquaEntryId: 8 };
const by = { by: 'admin', at: '2026-11-23T10:00:00.000Z' };
const keep = (before: Decision[], ...inputs: Decision[]): Decision[] => withDecisions(before, inputs, by.by, by.at);

it('a decision takes the place of the one on the same value, and tells who decided when', () => {
  const mapped = { dimension: 'resolution', kind: 'mapped', jiraValueId: '2' } as const;
  expect(keep([becomes], mapped)).toEqual([{ ...mapped, ...by }]);
});

it.each([
  ['another value', { ...becomes, jiraValueId: '3' }],
  ['no value', { ...becomes, jiraValueId: null }],
  ['another dimension', { ...becomes, dimension: 'priority' as const }],
  ['a pair', { ...becomes, pair }],
])('a decision on %s stands beside it', (_name, other) => {
  expect(keep([becomes], other)).toEqual([becomes, { ...other, ...by }]);
});

it('values of lists are told apart by their fields', () => {
  const market: Decision = { dimension: 'list', field: 'customfield_1', jiraValueId: '2', aquaEntryId: 8 };
  expect(keep([market], { ...market, field: 'customfield_2' })).toHaveLength(2);
});

it('a mapping to a value of aqua takes the place of what was decided on that one alone', () => {
  const added: Decision = { dimension: 'resolution', kind: 'willBeAdded', aquaEntryId: 8 };
  const other: Decision = { ...added, aquaEntryId: 9 };
  expect(keep([added, other], becomes)).toEqual([other, { ...becomes, ...by }]);
});

it('a decision is found and taken back by its value', () => {
  const key = { dimension: 'resolution', jiraValueId: '2' } as const;
  expect(decisionOn([becomes], key)).toBe(becomes);
  expect(decisionOn([becomes], { ...key, pair })).toBe(becomes);
  const ofPair: Decision = { ...becomes, pair };
  expect([decisionOn([becomes, ofPair], { ...key, pair }), decisionOn([ofPair], key)]).toEqual([ofPair, undefined]);
  expect(withoutDecision([becomes], key)).toEqual([]);
  expect(withoutDecision([becomes], { ...key, pair })).toEqual([becomes]);
});
