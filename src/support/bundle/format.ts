import * as v from 'valibot';
import type { Reading } from '../../checklist/engine/define-fact';
import type { CheckResult } from '../../checklist/engine/results';
import { answersSchema, planSchema, type Answers, type Plan } from '../../checklist/model/plan';
import { moment, number, pathOf, someText } from '../../checklist/model/schemas';
import { outcomes, type Arg, type Eyes } from '../../checklist/model/vocabulary';
import { decode } from './graph';

/** What a row came to, without a word of whom or what it is about. */
const rowSchema = v.strictObject({
  check: someText(100),
  outcome: v.picklist(outcomes),
  findings: v.array(
    v.strictObject({
      code: someText(100),
      outcome: v.picklist(outcomes),
      items: v.optional(number),
      /** Numbers among the arguments, and how many entries their lists have. */
      numbers: v.optional(v.record(v.string(), number)),
    }),
  ),
});
export type BundleRow = v.InferOutput<typeof rowSchema>;

export const bundleVersion = 1;

/** A bundle as it stands in its file. `content` is a graph, which holds what `Content` names. */
const bundleSchema = v.strictObject({
  format: v.literal('aqua-sync-readiness-bundle'),
  version: v.literal(bundleVersion),
  recordedAt: moment,
  /** Whether names, addresses, ids and values are stand-ins. */
  redacted: v.boolean(),
  /** What the rows came to when it was recorded. */
  rows: v.array(rowSchema),
  content: v.unknown(),
});
export type Bundle = v.InferOutput<typeof bundleSchema>;

/** What a run rests on. */
export interface Content {
  plan: Plan;
  answers: Answers;
  eyes: Eyes;
  now: Date;
  /** What became of the facts that checks declare, by their ids. */
  facts: ReadonlyMap<string, Reading<unknown>>;
}

/** Why something is no bundle that can be judged, for people who chose the file. */
export type BundleFault = 'notJson' | 'notABundle' | 'otherVersion' | 'broken';

export class BundleError extends Error {
  override readonly name = 'BundleError';
  /** `where` names the first member that is not as it should be. */
  constructor(
    readonly why: BundleFault,
    readonly where = '',
  ) {
    super(why);
  }
}

/** A bundle's file with what it holds. Throws a `BundleError` that quotes nothing of it. */
export function readBundle(text: string): { bundle: Bundle; content: Content } {
  const json = parsed(text);
  if (!isMarked(json)) throw new BundleError('notABundle');
  if (json['version'] !== bundleVersion) throw new BundleError('otherVersion');
  const read = v.safeParse(bundleSchema, json);
  if (!read.success) throw new BundleError('broken', pathOf(read.issues[0]));
  return { bundle: read.output, content: contentOf(read.output.content) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BundleError('notJson');
  }
}

function isMarked(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'aqua-sync-readiness-bundle';
}

/** What the graph holds, with every member as it has to be. Objects stay themselves: facts and plan share some. */
export function contentOf(graph: unknown): Content {
  const content = decoded(graph);
  const fault = (where: string): BundleError => new BundleError('broken', `content.${where}`);
  if (typeof content !== 'object' || content === null) throw fault('');
  const { plan, answers, eyes, now, facts } = content as Partial<Record<keyof Content, unknown>>;
  if (!isPlan(plan)) throw fault('plan');
  if (!isAnswers(answers)) throw fault('answers');
  if (eyes !== 'user' && eyes !== 'app') throw fault('eyes');
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw fault('now');
  if (!isFacts(facts)) throw fault('facts');
  return { plan, answers, eyes, now, facts };
}

function decoded(graph: unknown): unknown {
  try {
    return decode(graph);
  } catch {
    throw new BundleError('broken', 'content');
  }
}

function isPlan(value: unknown): value is Plan {
  return v.is(planSchema, value);
}

function isAnswers(value: unknown): value is Answers {
  return v.is(answersSchema, value);
}

function isFacts(value: unknown): value is ReadonlyMap<string, Reading<unknown>> {
  return value instanceof Map && [...value].every(([id, reading]) => typeof id === 'string' && isReading(reading));
}

function isReading(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'value' in value;
  return 'why' in value && typeof value.why === 'object' && value.why !== null && 'reason' in value.why;
}

/** Results as a bundle tells them. Findings have no order: some are sorted by names, which differ in a bundle. */
export function rowsOf(results: readonly CheckResult[]): BundleRow[] {
  return results
    .map(({ check, outcome, findings }): BundleRow => ({
      check,
      outcome,
      findings: findings
        .map(({ code, outcome: own, items, args }) => {
          const numbers = numbersIn(args);
          return {
            code,
            outcome: own,
            ...(items === undefined ? {} : { items }),
            ...(Object.keys(numbers).length > 0 ? { numbers } : {}),
          };
        })
        .sort(byText),
    }))
    .sort(byText);
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function numbersIn(args: Record<string, Arg | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, arg]): [string, number][] => {
      if (typeof arg === 'number') return [[name, arg]];
      return Array.isArray(arg) ? [[name, arg.length]] : [];
    }),
  );
}

/** Rows of one list that are missing in the other or came to something else there, by their checks. */
export function differing(rows: readonly BundleRow[], others: readonly BundleRow[]): string[] {
  const byCheck = new Map(others.map((row) => [row.check, JSON.stringify(row)]));
  return rows.filter((row) => byCheck.get(row.check) !== JSON.stringify(row)).map(({ check }) => check);
}
