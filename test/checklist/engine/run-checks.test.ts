import type { Kind } from '../../../src/checklist/engine/define-check';
import { checks } from '../../../src/checks';
import { defineFact, optional, type Fact } from '../../../src/checklist/engine/define-fact';
import { Unavailable } from '../../../src/checklist/model/unavailable';
import { runChecks, type Step } from '../../../src/checklist/engine/run-checks';
import { absentAqua } from '../../../src/clients/aqua/absent';
import type { CheckResult } from '../../../src/checklist/engine/results';
import { absentJira } from '../../support/absent-jira';
import { plan } from '../../support/plan';

const [anyCheck] = checks;
/** A check of the checklist with a judgement and facts of the test's own. */
function checkOf(
  id: string,
  needs: Record<string, Fact<unknown>>,
  judge: (values: Readonly<Record<string, unknown>>) => CheckResult['findings'] = () => [],
): Step['checks'][number] {
  return Object.assign({}, anyCheck, { id, needs, judge });
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
