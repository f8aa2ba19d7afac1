import fc from 'fast-check';
import { checks } from '../../src/checks';
import { outcomes, type Finding } from '../../src/checklist/model/vocabulary';
import type { CheckResult } from '../../src/contract';
import { fitting } from '../../src/runs/fit';

const at = '2026-11-23T10:00:00.000Z';
const rows = (findingsOf: (index: number) => Finding[]): CheckResult[] =>
  checks.map(({ id, section, effect }, index) => ({
    check: id,
    section,
    effect,
    outcome: findingsOf(index)[0]?.outcome ?? 'passed',
    findings: findingsOf(index),
    at,
  }));
const found = (outcome: Finding['outcome'], length: number): Finding => ({ code: 'missing', outcome, args: { name: 'ü'.repeat(length) } });
const most = 3.2 * 1024 * 1024;
const bytes = (results: readonly CheckResult[]): number => Buffer.byteLength(JSON.stringify(results));
const inShort = (outcome: Finding['outcome']): Finding => ({ code: 'could-not-look', outcome, args: { reason: 'too-much-found' } });

it('keeps what fits as it is', () => {
  const results = rows(() => [found('failed', 1_000)]);
  expect(fitting(results)).toEqual(results);
});

it('keeps of one row that is too long what it came to, and all of the others', () => {
  const results = rows((index) =>
    index === 3 ? [found('failed', 2_000_000), found('passed', 1), found('failed', 1)] : [found('warning', 100)],
  );
  const kept = fitting(results);
  expect(kept[3]).toEqual({ ...results[3], findings: [inShort('failed'), inShort('passed')] });
  expect(kept.filter((_row, index) => index !== 3)).toEqual(results.filter((_row, index) => index !== 3));
});

it('whatever is found fits, and no row comes to anything else', () => {
  const finding = fc
    .tuple(fc.constantFrom(...outcomes), fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 200_000 })))
    .map(([outcome, length]) => found(outcome, length));
  const all = fc.array(fc.array(finding, { maxLength: 9 }), { minLength: checks.length, maxLength: checks.length });
  fc.assert(
    fc.property(all, (findings) => {
      const results = rows((index) => findings[index] ?? []);
      const kept = fitting(results);
      expect(bytes(kept)).toBeLessThanOrEqual(most);
      expect(kept.map(({ check, outcome }) => [check, outcome])).toEqual(results.map(({ check, outcome }) => [check, outcome]));
    }),
    { numRuns: 10 },
  );
});
