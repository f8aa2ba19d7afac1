import { kind, type Kind } from '../../../src/checklist/engine/define-check';
import { checks } from '../../../src/checks';
import { defineFact, optional, type Fact } from '../../../src/checklist/engine/define-fact';
import type { Decision } from '../../../src/checklist/model/plan';
import { Unavailable } from '../../../src/checklist/model/unavailable';
import { runChecks, type Step } from '../../../src/checklist/engine/run-checks';
import { absentAqua } from '../../../src/clients/aqua/absent';
import type { CheckResult } from '../../../src/checklist/engine/results';
import type { Eyes, Finding, Outcome, Seen } from '../../../src/checklist/model/vocabulary';
import { absentJira } from '../../support/absent-jira';
import { plan } from '../../support/plan';

/** A check of the test's own. */
function checkOf(
  id: string,
  needs: Record<string, Fact<unknown>>,
  judge: (values: Readonly<Record<string, unknown>>) => CheckResult['findings'] = () => [],
  more: Partial<Pick<Step['checks'][number], 'effect' | 'kinds' | 'question'>> = {},
): Step['checks'][number] {
  return { id, section: 'users', effect: 'items', kinds: {}, needs, judge, ...more };
}

function run(checkList: Step['checks'], more: Partial<Step> = {}): Promise<CheckResult[]> {
  return runChecks({
    checks: checkList,
    sources: { plan, eyes: 'user', jira: absentJira(), aqua: absentAqua({ reason: 'aqua-not-connected' }), now: new Date() },
    decisions: [],
    timeUp: new Promise(() => undefined),
    ...more,
  });
}

const never = new Promise<never>(() => undefined);
const missing = defineFact<number>({ id: 'missing', gather: async () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })) });
const broken = defineFact<number>({ id: 'broken', gather: async () => Promise.reject(new TypeError('a fault of ours')) });

describe('runChecks', () => {
  it('gathers each fact once, however many need it', async () => {
    let gathered = 0;
    const fact = defineFact({ id: 'one', gather: async () => (gathered += 1) });
    const derived = defineFact({ id: 'two', needs: { fact }, gather: async (_sources, needed) => needed.fact + 1 });
    await run([checkOf('a', { fact }), checkOf('b', { fact, derived }), checkOf('c', { derived })]);
    expect(gathered).toBe(1);
  });

  it('tells each fact which ones the step gathers, and what people decided', async () => {
    let told: unknown;
    const below = defineFact({ id: 'below', gather: async ({ asked, decisions }) => void (told = { asked, decisions }) });
    const above = defineFact({ id: 'above', needs: { below: optional(below) }, gather: async () => 1 });
    const decisions: Decision[] = [{ dimension: 'status', jiraValueId: '1', aquaEntryId: 2 }];
    await run([checkOf('a', { above }), checkOf('b', {})], { decisions });
    expect(told).toEqual({ asked: new Set(['above', 'below?', 'below']), decisions });
  });

  it('gathers facts that do not need each other at the same time', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const waits = defineFact({ id: 'waits', gather: () => gate });
    const opens = defineFact({ id: 'opens', gather: async () => release() });
    await expect(run([checkOf('a', { waits, opens })])).resolves.toHaveLength(1);
  });

  it('makes a check unavailable whose fact could not be read, with the reason, and no other', async () => {
    const fine = defineFact({ id: 'fine', gather: async () => 1 });
    const results = await run([checkOf('a', { missing }), checkOf('b', { fine })]);
    expect(Object.fromEntries(results.map(({ check, outcome, findings }) => [check, [outcome, findings[0]?.args]]))).toEqual({
      a: ['unavailable', { reason: 'jira-forbidden' }],
      b: ['passed', undefined],
    });
  });

  it('says each reason once, though two facts lack for it', async () => {
    const also = defineFact({ id: 'also', needs: { missing }, gather: async () => 1 });
    const [result] = await run([checkOf('a', { missing, also, broken })]);
    expect(result?.findings.map(({ args }) => args)).toEqual([{ reason: 'jira-forbidden' }, { reason: 'app-fault' }]);
  });

  it('survives a fact and a check that throw what they should not, and reports both', async () => {
    const faults: string[] = [];
    const explodes = checkOf('explodes', {}, () => {
      throw new TypeError('a fault of ours');
    });
    const results = await run([checkOf('a', { broken }), explodes, checkOf('b', {})], { onFault: (_error, where) => faults.push(where) });
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['passed', 'unavailable', 'unavailable']);
    expect(faults.sort()).toEqual(['broken', 'explodes']);
  });

  it('lets a check do without a fact that it only tries', async () => {
    const [result] = await run([
      checkOf('a', { tried: optional(missing) }, (values) => [
        { code: 'x', outcome: 'warning', args: { read: (values['tried'] as { ok: boolean }).ok } },
      ]),
    ]);
    expect(result?.findings[0]?.args).toEqual({ read: false });
  });

  it('leaves what is not judged when the time is up, and keeps what is', async () => {
    const slow = defineFact({ id: 'slow', gather: () => never });
    let timeIsUp: () => void = () => undefined;
    const results = await run([checkOf('slow', { slow }), checkOf('fast', {})], {
      timeUp: new Promise((resolve) => (timeIsUp = resolve)),
      onResult: () => timeIsUp(),
    });
    expect(results.map(({ check }) => check)).toEqual(['fast']);
  });

  it('drops what is judged after the time was up, which is another step’s to judge', async () => {
    let release: () => void = () => undefined;
    let timeIsUp: () => void = () => undefined;
    const slow = defineFact({ id: 'slow', gather: () => new Promise<void>((resolve) => (release = resolve)) });
    const judged: string[] = [];
    const reported: string[] = [];
    const late = checkOf('late', { slow }, () => {
      judged.push('late');
      return [];
    });
    const results = await run([late, checkOf('fast', {})], {
      timeUp: new Promise((resolve) => (timeIsUp = resolve)),
      onResult: ({ check }) => {
        reported.push(check);
        timeIsUp();
      },
    });
    release();
    await new Promise(setImmediate);
    expect(judged).toEqual(['late']);
    expect(results.map(({ check }) => check)).toEqual(['fast']);
    expect(reported).toEqual(['fast']);
  });

  it('judges over what there is, where nothing was judged when the time was up', async () => {
    const short = defineFact({
      id: 'short',
      gather: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        throw new Unavailable({ reason: 'out-of-time' });
      },
    });
    const slow = defineFact({ id: 'slow', gather: () => never });
    const results = await run([checkOf('short', { short }), checkOf('slow', { slow })], {
      timeUp: Promise.resolve(),
      waitUntil: new Promise((resolve) => setTimeout(resolve, 100)),
    });
    expect(results).toMatchObject([{ check: 'short', outcome: 'unavailable', findings: [{ args: { reason: 'out-of-time' } }] }]);
  });

  it('records whose eyes read, and nobody’s where nothing was read', async () => {
    const fine = defineFact({ id: 'fine', gather: async () => 1 });
    const results = await run([checkOf('a', { fine }), checkOf('b', {})]);
    expect(Object.fromEntries(results.map(({ check, readAs }) => [check, readAs]))).toEqual({ a: 'user', b: undefined });
  });

  describe('whose eyes a result rests on', () => {
    const fine = defineFact({ id: 'fine', gather: async () => 1 });
    const found = (outcome: Outcome, by?: Seen['by']): Finding => ({
      code: 'x',
      outcome,
      args: by ? { seen: { by, at: '2026-11-20T10:00:00.000Z' } } : {},
    });
    it.each<[string, Finding[], Eyes]>([
      ['the account that showed all of it', [found('failed', 'syncUser'), found('failed', 'syncUser')], 'syncUser'],
      ['the reader, who saw some of it', [found('failed', 'syncUser'), found('failed')], 'user'],
      ['the reader, who saw the first of it', [found('failed'), found('failed', 'syncUser')], 'user'],
      ['the reader, where two accounts showed it', [found('failed', 'syncUser'), found('failed', 'configurationUser')], 'user'],
      ['the account, whoever saw what the outcome does not rest on', [found('passed'), found('failed', 'syncUser')], 'syncUser'],
    ])('%s', async (_name, findings, eyes) => {
      const [result] = await run([checkOf('a', { fine }, () => findings)]);
      expect(result?.readAs).toBe(eyes);
    });
  });

  describe('the question that a row leaves to a person', () => {
    const open =
      (outcome: Outcome): (() => Finding[]) =>
      () => [{ code: 'x', outcome, args: {} }];
    it.each<[string, Step['checks'][number], string | undefined]>([
      ['its own, where it could not look', checkOf('a', {}, open('unavailable')), 'a'],
      ['its own, where only a person knows', checkOf('a', {}, open('unconfirmed')), 'a'],
      ['the one that it shares', checkOf('a', {}, open('unconfirmed'), { question: 'account-settings' }), 'account-settings'],
      ['its own, where a fact could not be read', checkOf('a', { missing }), 'a'],
      ['none, where all is decided', checkOf('a', {}, open('failed'), { question: 'account-settings' }), undefined],
      ['none about what this app can see', checkOf('a', {}, open('unavailable'), { effect: 'sight' }), undefined],
    ])('%s', async (_name, check, question) => {
      const [result] = await run([check]);
      expect(result?.question).toBe(question);
    });
  });

  it('comes to the worst of its findings, with the strongest effect of those', async () => {
    const found = (code: string, outcome: Outcome): Finding => ({ code, outcome, args: {} });
    const kinds = { weak: kind('failed', { effect: 'risk' }), strong: kind('failed', { effect: 'stops' }), mild: kind('warning') };
    const judged = async (...findings: Finding[]): Promise<unknown[]> => {
      const [result] = await run([checkOf('a', {}, () => findings, { effect: 'items', kinds })]);
      return [result?.outcome, result?.effect];
    };
    expect(await judged()).toEqual(['passed', 'items']);
    expect(await judged(found('mild', 'warning'), found('weak', 'failed'))).toEqual(['failed', 'risk']);
    expect(await judged(found('weak', 'failed'), found('strong', 'failed'))).toEqual(['failed', 'stops']);
    expect(await judged(found('strong', 'failed'), found('unlisted', 'failed'))).toEqual(['failed', 'stops']);
    expect(await judged(found('unlisted', 'failed'), found('weak', 'failed'))).toEqual(['failed', 'items']);
    expect(await judged(found('mild', 'warning'), found('open', 'unconfirmed'), found('closed', 'unavailable'))).toEqual([
      'unavailable',
      'items',
    ]);
  });
});

describe('the checklist', () => {
  it('has unique ids', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('has no two facts of one id, which would be taken for the same', () => {
    const byId = new Map<string, Set<Fact<unknown>>>();
    const visit = (fact: Fact<unknown>): void => {
      byId.set(fact.id, (byId.get(fact.id) ?? new Set()).add(fact));
      Object.values(fact.needs).forEach(visit);
    };
    checks.flatMap((check): Fact<unknown>[] => Object.values(check.needs)).forEach(visit);
    const twice = [...byId].filter(([id, facts]) => facts.size > 1 && !id.endsWith('?')).map(([id]) => id);
    expect(twice).toEqual([]);
  });

  it('never fails for a risk, for advice, or for what only this app cannot see', () => {
    for (const check of checks) {
      // A kind may weigh more than its check, and then fails with its own effect.
      const kinds: readonly Kind[] = Object.values(check.kinds);
      const outcomes = kinds.filter(({ effect }) => !effect).map(({ outcome }) => outcome);
      if (check.effect === 'sight') expect(outcomes.every((outcome) => outcome === 'unavailable' || outcome === 'passed')).toBe(true);
      if (['risk', 'advice'].includes(check.effect)) expect(outcomes).not.toContain('failed');
    }
  });
});
