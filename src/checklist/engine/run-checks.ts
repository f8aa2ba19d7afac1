import type { Check, Kinds, Row } from './define-check';
import { valuesOf, type Fact, type Reading } from './define-fact';
import { Unavailable, type Unavailability } from '../model/unavailable';
import type { Decision } from '../model/plan';
import type { SharedQuestionId } from '../model/questions';
import { effects, type Effect, type Finding, type Outcome, type Seen } from '../model/vocabulary';
import type { CheckResult } from './results';
import type { Sources } from './sources';

/** The code of the finding that says why a fact could not be read; its arguments are the `Unavailability`. */
export const couldNotLook = 'could-not-look';

/** From worst to best; a check comes to the worst of its findings. */
const severity: readonly Outcome[] = ['failed', 'unavailable', 'unconfirmed', 'warning', 'advice', 'notApplicable', 'passed'];

/** The result of a row: its id, and the question that it may leave to a person. */
type ResultOf<R extends Row> = CheckResult<R['id'], R['id'] | SharedQuestionId>;

export interface Step<R extends Row = Row> {
  checks: readonly R[];
  sources: Sources;
  decisions: readonly Decision[];
  /** Resolves when the step's time is up; what is not judged by then stays pending. */
  timeUp: Promise<void>;
  /**
   * Resolves when even a step that has judged nothing has to end. Facts are gathered anew in each step, so the next step would come no further
   * than this one: it goes on after its time, until the clients' deadline has ended all requests, and judges what it has. Absent: it ends when
   * its time is up.
   */
  waitUntil?: Promise<void>;
  /** Called with each result as soon as it is judged. */
  onResult?: (result: ResultOf<R>) => void;
  /** What became of facts in another run, by their ids: they are taken from there and not gathered. */
  recorded?: ReadonlyMap<string, Reading<unknown>>;
  /** Called with what became of each fact as soon as it is known. */
  onReading?: (factId: string, reading: Reading<unknown>) => void;
  /** Called with each fault of this app: a fact or a check that threw what it should not. */
  onFault?: (error: unknown, where: string) => void;
}

/**
 * Judges the checks over the facts that they need. Each fact is gathered once, all of them at once as far as they do not need each other; a
 * check is judged as soon as its facts are there. A fact that cannot be read makes the checks that need it `unavailable`, and no others.
 */
export async function runChecks<R extends Row>(step: Step<R>): Promise<ResultOf<R>[]> {
  const read = factReader(
    { ...step, sources: { ...step.sources, decisions: step.decisions } },
    step.checks.flatMap((check) => Object.values(check.needs)),
  );
  const results: ResultOf<R>[] = [];
  /** Results that come after the step has ended are dropped: a later step judges those checks. */
  let open = true;
  const judged = step.checks.map(async (check) => {
    const result = await judge(check, read, step);
    if (!open) return;
    results.push(result);
    step.onResult?.(result);
  });
  const all = Promise.all(judged);
  await Promise.race([all, step.timeUp]);
  if (results.length === 0) await Promise.race([all, step.waitUntil]);
  open = false;
  return results;
}

/** Gathers one fact with all that it needs, outside of a run. */
export async function readFact<T>(fact: Fact<T>, step: Pick<Step, 'sources' | 'onFault'>): Promise<Reading<T>> {
  // The reader keeps facts of all kinds; what it answers for one is what that one gathers.
  return (await factReader(step, [fact])(fact)) as Reading<T>;
}

type ReadFact = (fact: Fact<unknown>) => Promise<Reading<unknown>>;

function factReader(
  { sources, recorded, onReading, onFault }: Pick<Step, 'sources' | 'recorded' | 'onReading' | 'onFault'>,
  wanted: readonly Fact<unknown>[],
): ReadFact {
  const asked = idsOf(wanted);
  const readings = new Map<string, Promise<Reading<unknown>>>();
  const read: ReadFact = (fact) => {
    const known = readings.get(fact.id);
    if (known) return known;
    const reading = recordedOrGathered(fact);
    readings.set(fact.id, reading);
    return reading;
  };
  async function recordedOrGathered(fact: Fact<unknown>): Promise<Reading<unknown>> {
    const reading = recorded?.get(fact.id) ?? (await gather(fact));
    onReading?.(fact.id, reading);
    return reading;
  }
  async function gather(fact: Fact<unknown>): Promise<Reading<unknown>> {
    const needed = await readAll(fact.needs, read);
    try {
      return { ok: true, value: await fact.gather({ ...sources, asked }, needed) };
    } catch (error) {
      if (error instanceof Unavailable) return { ok: false, why: error.why };
      onFault?.(error, fact.id);
      return { ok: false, why: { reason: 'app-fault' } };
    }
  }
  return read;
}

/** The ids of facts and of all that they need. */
export function idsOf(facts: readonly Fact<unknown>[]): Set<string> {
  const ids = new Set<string>();
  addIds(facts, ids);
  return ids;
}

function addIds(facts: readonly Fact<unknown>[], ids: Set<string>): void {
  for (const fact of facts) {
    if (ids.has(fact.id)) continue;
    ids.add(fact.id);
    addIds(Object.values(fact.needs), ids);
  }
}

async function readAll(needs: Check['needs'], read: ReadFact): Promise<Record<string, Reading<unknown>>> {
  return Object.fromEntries(await Promise.all(Object.entries(needs).map(async ([name, fact]) => [name, await read(fact)] as const)));
}

async function judge<R extends Row>(check: R, read: ReadFact, { sources, decisions, onFault }: Step<R>): Promise<ResultOf<R>> {
  const id: R['id'] = check.id;
  const readings = await readAll(check.needs, read);
  const findings = findingsOf();
  const outcome = worst(findings);
  return {
    check: id,
    section: check.section,
    effect: effectOf(check, findings, outcome),
    outcome,
    findings,
    ...(Object.keys(check.needs).length > 0 ? { readAs: shownBy(findings, outcome) ?? sources.eyes } : {}),
    at: new Date().toISOString(),
    ...(findings.some(isOpen) && check.effect !== 'sight' ? { question: check.question ?? id } : {}),
  };

  function findingsOf(): Finding[] {
    const reasons = unavailabilities(readings);
    if (reasons.length > 0) return reasons;
    try {
      return check.judge(valuesOf(readings), { plan: sources.plan, decisions, now: sources.now });
    } catch (error) {
      onFault?.(error, check.id);
      return [couldNotLookFinding({ reason: 'app-fault' })];
    }
  }
}

function unavailabilities(readings: Record<string, Reading<unknown>>): Finding[] {
  const byReason = new Map<string, Finding>();
  for (const reading of Object.values(readings)) {
    if (!reading.ok) byReason.set(JSON.stringify(reading.why), couldNotLookFinding(reading.why));
  }
  return [...byReason.values()];
}

/** The finding that says why something could not be looked at. */
export function couldNotLookFinding(why: Unavailability): Finding {
  return { code: couldNotLook, outcome: 'unavailable', args: { ...why } };
}

function worst(findings: readonly Finding[]): Outcome {
  return severity.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'passed';
}

/** The strongest effect among the findings that the outcome rests on. */
function effectOf(check: Check, findings: readonly Finding[], outcome: Outcome): Effect {
  const kinds: Kinds = check.kinds;
  const found = findings.filter((finding) => finding.outcome === outcome).map((finding) => kinds[finding.code]?.effect ?? check.effect);
  return effects.find((effect) => found.includes(effect)) ?? check.effect;
}

/** The account that showed by itself what all findings of this outcome rest on; undefined where the reader saw any of it. */
function shownBy(findings: readonly Finding[], outcome: Outcome): Seen['by'] | undefined {
  const shown = findings.filter((finding) => finding.outcome === outcome).map(({ args }) => args['seen'] as Seen | undefined);
  const [first] = shown;
  return shown.every((seen) => seen?.by === first?.by) ? first?.by : undefined;
}

function isOpen(finding: Finding): boolean {
  return finding.outcome === 'unavailable' || finding.outcome === 'unconfirmed';
}
