import { isPossibleEnd, tokenFinding } from '../../../src/checklist/engine/tokens';

describe('what a token makes of its row', () => {
  it.each<[string, string | undefined, string]>([
    ['2026-11-23T10:00:00Z', undefined, 'endUnknown'],
    ['2026-11-23T10:00:00Z', '2027-06-30', 'lives'],
    ['2026-11-23T10:00:00Z', '2026-12-24', 'lives'],
    ['2026-11-23T23:59:00Z', '2026-12-23', 'endsSoon 30'],
    ['2026-11-23T00:00:00Z', '2026-12-23', 'endsSoon 30'],
    ['2026-11-23T10:00:00Z', '2026-11-24', 'endsSoon 1'],
    ['2026-11-23T23:59:00Z', '2026-11-23', 'endsSoon 0'],
    // In Honolulu it is still the 23rd.
    ['2026-11-24T09:59:00Z', '2026-11-23', 'endsSoon 0'],
    ['2026-11-24T11:59:59Z', '2026-11-23', 'endsSoon 0'],
    ['2026-11-24T12:00:00Z', '2026-11-23', 'ended'],
    ['2026-11-30T10:00:00Z', '2026-11-23', 'ended'],
  ])('at %s, with the last day %s: %s', (now, ends, expected) => {
    const { code, args } = tokenFinding(ends, new Date(now));
    expect(`${code} ${typeof args['days'] === 'number' ? args['days'] : ''}`.trim()).toBe(expected);
  });
});

it.each([
  ['2026-12-24', true],
  ['2027-11-23', true],
  ['2027-11-25', true],
  ['2027-11-26', false],
  ['2036-01-01', false],
])('a token that exists on 23 November 2026 can end on %s: %s', (ends, possible) => {
  expect(isPossibleEnd(ends, new Date('2026-11-23T10:00:00Z'))).toBe(possible);
});
