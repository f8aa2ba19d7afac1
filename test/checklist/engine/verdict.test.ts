import type { Answers, Token } from '../../../src/checklist/model/plan';
import { applyAnswers, summarise } from '../../../src/checklist/engine/verdict';
import type { CheckResult, Effect, Outcome } from '../../../src/contract';

const now = new Date('2026-11-23T10:00:00Z');
const result = (effect: Effect, outcome: Outcome, more: Partial<CheckResult> = {}): CheckResult => ({
  check: 'users-matched',
  section: 'users',
  effect,
  outcome,
  findings: [{ code: 'x', outcome, args: {} }],
  at: now.toISOString(),
  ...more,
});
const open = { question: 'hidden-addresses' as const };
const nothing: Answers = { confirmations: [], decisions: [], waivers: [] };
const said = (answer: 'yes' | 'no', until?: string): Answers => ({
  ...nothing,
  confirmations: [{ question: 'hidden-addresses', answer, by: 'acc', at: now.toISOString(), ...(until ? { until } : {}) }],
});
const waived = (until?: string): Answers => ({
  ...nothing,
  waivers: [{ check: 'users-matched', by: 'acc', at: now.toISOString(), reason: 'they leave in December', ...(until ? { until } : {}) }],
});
const verdict = (results: CheckResult[], answers = nothing): string => summarise(applyAnswers(results, answers, now)).verdict;

describe('the verdict', () => {
  it.each<[string, CheckResult[], string]>([
    ['is not ready when everything stops', [result('stops', 'failed')], 'notReady'],
    ['is not ready when items fail', [result('items', 'failed')], 'notReady'],
    ['is not ready when silent harm is proven', [result('silent', 'failed')], 'notReady'],
    ['stays ready when silent harm cannot be decided', [result('silent', 'unavailable')], 'ready'],
    ['is undecided when a decisive row could not be looked at', [result('items', 'unavailable')], 'undecided'],
    ['is undecided when a decisive row waits for a person', [result('stops', 'unconfirmed')], 'undecided'],
    [
      'stays ready with risks, advice and what does not apply',
      [result('risk', 'warning'), result('advice', 'advice'), result('items', 'notApplicable')],
      'ready',
    ],
    ['stays ready when only our own sight is impaired', [result('sight', 'unavailable')], 'ready'],
    ['stays ready even when our own sight fails', [result('sight', 'failed')], 'ready'],
    ['stays ready when advice waits for a person', [result('advice', 'unconfirmed')], 'ready'],
    ['is not ready rather than undecided', [result('items', 'unavailable'), result('stops', 'failed')], 'notReady'],
    ['is ready when all passed', [result('stops', 'passed')], 'ready'],
  ])('%s', (_name, results, expected) => {
    expect(verdict(results)).toBe(expected);
  });
});

describe('a waiver', () => {
  const ofItems = (row: CheckResult): string =>
    verdict([row], { ...nothing, waivers: waived().waivers.map((waiver) => ({ ...waiver, effect: 'items' })) });

  it.each<[string, CheckResult, string]>([
    ['covers what comes to as much', result('items', 'failed'), 'readyWithWaivers'],
    ['covers what comes to less', result('silent', 'failed'), 'readyWithWaivers'],
    ['does not cover that nothing is synchronised, where it was given for some items', result('stops', 'failed'), 'notReady'],
  ])('%s', (_name, row, expected) => {
    expect(ofItems(row)).toBe(expected);
  });
  it('covers any failure where it does not tell what it was given for', () => {
    expect(verdict([result('stops', 'failed')], waived())).toBe('readyWithWaivers');
  });
});

describe('answers', () => {
  it.each<[string, CheckResult, Answers, string]>([
    ['a yes settles an open row', result('items', 'unavailable', open), said('yes'), 'ready'],
    ['a no makes it a failure', result('items', 'unavailable', open), said('no'), 'notReady'],
    ['a no about silent harm is proof', result('silent', 'unavailable', open), said('no'), 'notReady'],
    ['a no about advice stays advice', result('advice', 'unconfirmed', open), said('no'), 'ready'],
    ['a yes that has run out counts no longer', result('items', 'unavailable', open), said('yes', '2026-11-22T00:00:00Z'), 'undecided'],
    [
      'a yes counts until the moment that it runs out',
      result('items', 'unavailable', open),
      said('yes', '2026-11-23T10:00:00.001Z'),
      'ready',
    ],
    ['a yes counts no longer at that moment', result('items', 'unavailable', open), said('yes', '2026-11-23T10:00:00Z'), 'undecided'],
    ['a yes does not cover what was found to fail', result('items', 'failed', open), said('yes'), 'notReady'],
    ['a waiver lets a failure pass, and is named', result('items', 'failed'), waived(), 'readyWithWaivers'],
    ['a waiver that has run out counts no longer', result('items', 'failed'), waived('2026-11-01T00:00:00Z'), 'notReady'],
    ['a waiver counts no longer at the moment that it runs out', result('items', 'failed'), waived('2026-11-23T10:00:00Z'), 'notReady'],
    ['a waiver for a row that passes changes nothing', result('items', 'passed'), waived(), 'ready'],
  ])('%s', (_name, row, answers, expected) => {
    expect(verdict([row], answers)).toBe(expected);
  });

  it('leave what was judged as it is, so that taking them back restores it', () => {
    const row = result('items', 'unavailable', open);
    expect(applyAnswers([row], nothing, now)).toEqual([row]);
    expect(applyAnswers(applyAnswers([row], said('yes'), now), nothing, now)[0]?.outcome).toBe('unavailable');
  });
});

it('counts problems, and those of the first load', () => {
  const hit = { findings: [{ code: 'x', outcome: 'failed' as const, args: {}, items: 7 }] };
  const summary = summarise([
    result('stops', 'failed', { check: 'aqua-reaches-jira' }),
    result('items', 'failed', { ...hit, check: 'users-matched' }),
    result('items', 'failed', { check: 'users-active' }),
    result('silent', 'failed', { check: 'jira-sync-user-email' }),
    result('risk', 'warning', { check: 'users-next' }),
  ]);
  expect(summary).toMatchObject({ problems: 4, problemsOfFirstLoad: 2, counts: { failed: 4, warning: 1, passed: 0 } });
});

describe('a row with several failures', () => {
  const failure = (value: string, more: object = {}) => ({
    code: 'missing',
    outcome: 'failed' as const,
    args: { value },
    items: 7,
    ...more,
  });
  const remedy = { mendedAs: '["missing"]' };
  it.each<[string, CheckResult['findings'], number]>([
    ['is as many problems as it is about things', [failure('a'), failure('b')], 2],
    ['is one problem where they are about the same', [failure('a'), failure('a', { items: 9 })], 1],
    ['is one problem where one remedy mends them', [failure('a', remedy), failure('b', remedy)], 1],
    ['is no more problems for its warnings', [failure('a'), { ...failure('b'), outcome: 'warning' }], 1],
  ])('%s', (_name, findings, problems) => {
    const row = result('items', 'failed', { findings });
    expect(summarise([row])).toMatchObject({ problems, problemsOfFirstLoad: problems });
    expect(summarise(applyAnswers([row], waived(), now))).toMatchObject({ problems: 0, problemsOfFirstLoad: 0 });
  });
});

it('counts, of the items that a row names, those that its failure hits', () => {
  const findings = [
    { code: 'x', outcome: 'failed' as const, args: {} },
    { code: 'y', outcome: 'warning' as const, args: {}, items: 7 },
  ];
  expect(summarise([result('items', 'failed', { findings })])).toMatchObject({ problems: 1, problemsOfFirstLoad: 0 });
});

it('lets an answer that was given for one check settle it, though it shares its question by now', () => {
  const own = { question: 'users-matched', answer: 'yes' as const, by: 'acc', at: now.toISOString() };
  expect(verdict([result('items', 'unavailable', open)], { ...nothing, confirmations: [own] })).toBe('ready');
  expect(verdict([result('items', 'unavailable', { ...open, check: 'users-active' })], { ...nothing, confirmations: [own] })).toBe(
    'undecided',
  );
});

describe('the answer about the connection', () => {
  const token = result('stops', 'unconfirmed', { check: 'jira-sync-user-api-token', question: 'connection-tested' });
  const answered = (answer: 'yes' | 'no', ends?: string): Answers => ({
    ...nothing,
    confirmations: [{ question: 'connection-tested', answer, by: 'acc', at: now.toISOString(), ...(ends ? { token: { ends } } : {}) }],
  });
  const only = (row: CheckResult, answers: Answers): CheckResult | undefined => applyAnswers([row], answers, now)[0];

  it.each<[string, string | undefined, Outcome, Effect, string]>([
    ['settles the row of the token', undefined, 'unconfirmed', 'stops', 'ready'],
    ['says nothing of a token that lives on', '2027-06-30', 'unconfirmed', 'stops', 'ready'],
    ['says nothing 31 days before its end', '2026-12-24', 'unconfirmed', 'stops', 'ready'],
    ['warns from 30 days before', '2026-12-23', 'warning', 'risk', 'ready'],
    ['still warns on its last day', '2026-11-23', 'warning', 'risk', 'ready'],
    ['does not hold once the token has ended', '2026-11-21', 'failed', 'stops', 'notReady'],
  ])('%s', (_name, ends, outcome, effect, expected) => {
    expect(only(token, answered('yes', ends))).toMatchObject({ outcome, effect });
    expect(verdict([token], answered('yes', ends))).toBe(expected);
  });

  it('tells which address is right for the kind of token', () => {
    const enter = { code: 'enter', outcome: 'unconfirmed' as const, args: { address: 'https://x.example' } };
    const address = result('silent', 'unconfirmed', { check: 'jira-address', question: 'connection-tested', findings: [enter] });
    const yes = (token?: Token): Answers => ({
      ...nothing,
      confirmations: [{ question: 'connection-tested', answer: 'yes', by: 'acc', at: now.toISOString(), ...(token ? { token } : {}) }],
    });
    expect(only(address, yes({ kind: 'scoped' }))?.findings).toEqual([{ ...enter, args: { ...enter.args, tokenKind: 'scoped' } }]);
    expect(only(address, yes())?.findings).toEqual([enter]);
    const seen = { code: 'seen', outcome: 'passed' as const, args: {} };
    expect(only({ ...address, findings: [seen, enter] }, yes({ kind: 'scoped' }))?.findings).toEqual([seen, enter]);
  });

  it('makes one row fail when it is no, not all that it would have settled', () => {
    const reaches = result('stops', 'unconfirmed', { check: 'aqua-reaches-jira', question: 'connection-tested' });
    expect(only(reaches, answered('no'))?.outcome).toBe('failed');
    expect(only(token, answered('no'))?.outcome).toBe('unavailable');
    expect(summarise(applyAnswers([reaches, token], answered('no'), now)).problems).toBe(1);
  });

  it('tells of each token with its own last day; of one account, of the one', () => {
    const configuration = result('stops', 'unconfirmed', { check: 'jira-configuration-user-api-token', question: 'connection-tested' });
    const none = result('stops', 'notApplicable', { check: 'jira-sync-user-api-token' });
    const outcomes = (rows: CheckResult[], told: Token): Outcome[] => {
      const confirmation = { question: 'connection-tested', answer: 'yes' as const, by: 'acc', at: now.toISOString(), token: told };
      return applyAnswers(rows, { ...nothing, confirmations: [confirmation] }, now).map(({ outcome }) => outcome);
    };
    expect(outcomes([configuration, token], { ends: '2026-11-01' })).toEqual(['unconfirmed', 'failed']);
    expect(outcomes([configuration, token], { ends: '2027-06-30', configurationEnds: '2026-12-01' })).toEqual(['warning', 'unconfirmed']);
    expect(outcomes([configuration, none], { ends: '2026-11-01' })).toEqual(['failed', 'notApplicable']);
  });

  it('tells of the configuration user’s own token where its row is judged by itself, too', () => {
    const asked = { code: 'asked', outcome: 'unconfirmed' as const, args: { user: { ref: 'jiraUser' as const, id: 'acc' }, beside: true } };
    const alone = result('stops', 'unconfirmed', {
      check: 'jira-configuration-user-api-token',
      question: 'connection-tested',
      findings: [asked],
    });
    const { beside, ...of } = asked.args;
    expect([beside, only(alone, answered('yes', '2026-11-01'))?.outcome]).toEqual([true, 'unconfirmed']);
    expect(only({ ...alone, findings: [{ ...asked, args: of }] }, answered('yes', '2026-11-01'))?.outcome).toBe('failed');
  });

  it('is open again for the token of another account', () => {
    const ofAccount = (id: string): CheckResult => ({
      ...token,
      findings: [{ code: 'asked', outcome: 'unconfirmed', args: { user: { ref: 'jiraUser', id } } }],
    });
    const yes: Answers = {
      ...nothing,
      confirmations: [{ question: 'connection-tested', answer: 'yes', by: 'acc', at: now.toISOString(), subjects: ['jiraUser:old'] }],
    };
    expect(verdict([ofAccount('old')], yes)).toBe('ready');
    expect(verdict([ofAccount('new')], yes)).toBe('undecided');
  });

  it('says nothing of the token to other rows', () => {
    const reaches = result('stops', 'unconfirmed', { check: 'aqua-reaches-jira', question: 'connection-tested' });
    expect(only(reaches, answered('yes', '2026-11-01'))?.outcome).toBe('unconfirmed');
  });
});
