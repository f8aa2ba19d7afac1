import type { Plan, Decision } from '../../src/checklist/model/plan';
import { checks, type AnyCheck } from '../../src/checks';
import type { CheckResult } from '../../src/contract';
import type { Check, Row } from '../../src/checklist/engine/define-check';
import { type Fact, type Reading } from '../../src/checklist/engine/define-fact';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { runChecks } from '../../src/checklist/engine/run-checks';
import type { Args, Outcome } from '../../src/checklist/model/vocabulary';
import type { Unavailability } from '../../src/checklist/model/unavailable';
import { absentAqua } from '../../src/clients/aqua/absent';
import { absentJira } from './absent-jira';
import { expectRemediesApart, expectSaidAlike } from './each-language';
import { plan as usualPlan } from './plan';

/** The day on which the tests of checks play. */
export const today = new Date('2026-11-23T10:00:00Z');

/** A finding as a table expects it: everything that the words are made of. */
export interface Expected {
  code: string;
  args?: Args;
  items?: number;
  /** JQL of the items; compared where a case names it, as what follows. */
  clause?: string;
  side?: CheckResult['findings'][number]['side'];
  inAqua?: number;
  effect?: 'silent';
}

export interface Case<V> {
  name: string;
  /** What was read, under the names that the check declares; a thrown reason makes the fact unavailable. */
  facts: { [K in keyof V]: V[K] | { unavailable: Unavailability } };
  plan?: Plan;
  decisions?: Decision[];
  expect: {
    outcome: Outcome;
    /** What was found, in order. Of findings that pass the arguments are compared where they are given. */
    found: Expected[];
    effect?: CheckResult['effect'];
    /** Whose eyes it rests on. */
    readAs?: CheckResult['readAs'];
  };
}

/** A check as its file exports it; its section comes with its place in the checklist. */
type Unplaced = Check<AnyCheck['id']>;

/**
 * Runs a check on facts given as literals, through the engine, and expects the outcome and all that was found; then puts every finding into
 * the words of each language, which must neither throw nor leave a gap, and say the same. What counts items that do not transfer must tell where they are: the run adds them up.
 */
export function testCheck<V extends Record<string, unknown>>(check: Unplaced, cases: Case<V>[]): void {
  describe(check.id, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
      const result = await judge(check, one);
      expect({
        outcome: result.outcome,
        found: result.findings.map((finding, index) => expectedOf(finding, one.expect.found[index])),
        ...(one.expect.effect ? { effect: result.effect } : {}),
        ...(one.expect.readAs ? { readAs: result.readAs } : {}),
      }).toEqual(one.expect);
      const decisive = result.effect === 'stops' || result.effect === 'items';
      expect(result.findings.filter((finding) => decisive && isOfNoSide(finding))).toEqual([]);
      expectSaidAlike(result);
      expectRemediesApart(result);
    });
  });
}

function isOfNoSide({ outcome, items, clause, side, inAqua }: CheckResult['findings'][number]): boolean {
  const counts = items !== undefined && (outcome === 'failed' || outcome === 'unavailable' || outcome === 'unconfirmed');
  return counts && clause === undefined && side === undefined && inAqua === undefined;
}

function expectedOf(finding: CheckResult['findings'][number], expected: Expected | undefined): Expected {
  const { code, args, items, outcome, clause, side, inAqua, effect } = finding;
  const compared = outcome !== 'passed' || expected?.args !== undefined;
  return {
    code,
    ...(compared ? { args } : {}),
    ...(items === undefined ? {} : { items }),
    ...(expected?.clause === undefined ? {} : { clause: clause ?? '' }),
    ...(expected?.side === undefined ? {} : { side }),
    ...(expected?.inAqua === undefined ? {} : { inAqua }),
    ...(expected?.effect === undefined ? {} : { effect }),
  };
}

async function judge<V extends Record<string, unknown>>(check: Unplaced, { facts, plan, decisions }: Case<V>): Promise<CheckResult> {
  const literal = (name: string): Fact<unknown> => ({ id: `literal ${name}`, needs: {}, gather: async () => valueOf(facts[name]) });
  const needs = Object.fromEntries(Object.keys(check.needs).map((name) => [name, literal(name)]));
  const [result] = await runChecks({
    checks: [{ ...rowOf(check), needs }],
    sources: { plan: plan ?? usualPlan, eyes: 'user', jira: absentJira(), aqua: absentAqua({ reason: 'aqua-not-connected' }), now: today },
    decisions: decisions ?? [],
    timeUp: new Promise(() => undefined),
    onFault: (error) => {
      throw error;
    },
  });
  if (!result) throw new Error('nothing was judged');
  return result;
}

function rowOf(check: Unplaced): Row<Unplaced> {
  const row = checks.find(({ id }) => id === check.id);
  if (!row) throw new Error(`${check.id} is not in the checklist`);
  return { ...check, section: row.section };
}

function valueOf(fact: unknown): unknown {
  if (isUnavailable(fact)) throw new Unavailable(fact.unavailable);
  return fact;
}

/** For optional facts: a value that was read, or the reason why not. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}
export function unread(why: Unavailability): { ok: false; why: Unavailability } {
  return { ok: false, why };
}

function isUnavailable(fact: unknown): fact is { unavailable: Unavailability } {
  return typeof fact === 'object' && fact !== null && 'unavailable' in fact;
}
