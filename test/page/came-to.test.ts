import type { CheckResult, Finding } from '../../src/contract';
import { en } from '../../src/wording/en';
import { makeSay } from '../../src/wording/say';
import { cameTo } from '../../static/readiness/src/history/came-to';

const at = '2026-11-23T10:00:00Z';
const by = 'acc';
const say = makeSay({ words: en, names: { 'jiraUser:acc': 'Jonas Ebeling' }, siteUrl: 'https://example.atlassian.net' });
const row = (outcome: CheckResult['outcome'], findings: Finding[] = [], more: Partial<CheckResult> = {}): CheckResult => ({
  check: 'aqua-sync-user-active',
  section: 'aqua-sync-user',
  effect: 'stops',
  outcome,
  findings,
  at,
  ...more,
});
const unseen = (reason: string): Finding => ({ code: 'could-not-look', outcome: 'unavailable', args: { reason } });
const gone: Finding = { code: 'missing', outcome: 'failed', args: { userId: 7 } };

it('tells what decided, and that a row passed without a word more', () => {
  expect(cameTo(row('failed', [gone, unseen('aqua-unreachable')]), row('passed', []), say)).toEqual([
    { outcome: 'Failed', lines: ['aqua’s sync user does not exist any more, so nothing can be synchronised'] },
    { outcome: 'Passed', lines: [] },
  ]);
});

it('tells all that was found where what decided is the same', () => {
  const [before, now] = cameTo(row('failed', [gone]), row('failed', [gone, unseen('aqua-unreachable')]), say) ?? [];
  expect(before?.lines).toHaveLength(1);
  expect(now?.lines).toEqual([before?.lines[0], expect.stringMatching(/^Could not look: /)]);
});

it('tells that somebody has waived it since', () => {
  const waiver = { check: 'aqua-sync-user-active' as const, by, at, reason: 'it comes back on Monday' };
  expect(cameTo(row('failed', [gone]), row('failed', [gone], { waiver }), say)?.[1].lines).toEqual([
    expect.any(String),
    'waived by Jonas Ebeling on 23 November 2026: “it comes back on Monday”',
  ]);
});

it('tells nothing of rows that read alike', () => {
  expect(cameTo(row('failed', [gone]), row('failed', [gone]), say)).toBeUndefined();
});
