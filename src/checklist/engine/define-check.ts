import type { Needs, Values } from './define-fact';
import type { Decision, Plan } from '../model/plan';
import type { SharedQuestionId } from '../model/questions';
import type { Args, Effect, Finding, Outcome, Section, Side } from '../model/vocabulary';

/** A kind of finding: what it makes of the check, and, as a type only, the arguments that its words need. */
export interface Kind<A extends Args = Args> {
  readonly outcome: Outcome;
  /** Where this kind weighs differently from its check, for example one permission without which nothing works. */
  readonly effect?: Effect;
  /** Where the items are that it counts without a clause. */
  readonly side?: Side;
  /** The arguments that tell remedies apart: what agrees in them is mended at once. Absent: all that are no numbers. */
  readonly mendedBy?: readonly string[];
  /** Another kind of the check, whose remedy serves this one as well. */
  readonly mendedWith?: string;
  readonly args?: A;
}
export type Kinds = Readonly<Record<string, Kind>>;
export type ArgsOf<K extends Kind> = K extends Kind<infer A> ? A : never;

/** Declares a kind of finding. */
export function kind<A extends Args = Record<never, never>>(
  outcome: Outcome,
  options: { effect?: Effect; side?: Side; mendedBy?: readonly (keyof A & string)[]; mendedWith?: string } = {},
): Kind<A> {
  return { outcome, ...options };
}

/** Makes findings of the kinds that a check declared; a kind or an argument that it did not declare does not compile. */
export type Found<K extends Kinds> = { readonly [C in keyof K]: (args: ArgsOf<K[C]>, items?: number, clause?: string) => Finding };

export interface JudgeContext {
  readonly plan: Plan;
  /** Value pairs that a person decided on. */
  readonly decisions: readonly Decision[];
  /** The moment of judging. */
  readonly now: Date;
}

interface Definition<Id extends string, N extends Needs, K extends Kinds> {
  /** Stable: stored results and documents refer to it. */
  id: Id;
  effect: Effect;
  /** The question that settles it where it cannot be decided; absent: a question of its own. */
  question?: SharedQuestionId;
  needs: N;
  kinds: K;
  /** Judges the facts it declared. No finding, or only findings that pass, means that the row is in order. */
  judge: (values: Values<N>, context: JudgeContext & { found: Found<K> }) => Finding[];
}

/** A pure judgement over facts. */
export interface Check<Id extends string = string, K extends Kinds = Kinds> {
  readonly id: Id;
  readonly effect: Effect;
  readonly question?: SharedQuestionId;
  readonly needs: Needs;
  readonly kinds: K;
  readonly judge: (values: Readonly<Record<string, unknown>>, context: JudgeContext) => Finding[];
}

/** A check in its place: one row of the checklist. The section is that of the folder in which the check stands. */
export type Row<C extends Check = Check> = C & { readonly section: Section };

export function defineCheck<const Id extends string, N extends Needs, const K extends Kinds>(
  definition: Definition<Id, N, K>,
): Check<Id, K> {
  const found = makersOf(definition.kinds);
  return {
    ...definition,
    // The engine hands over exactly the facts named in `needs`, by their names.
    judge: (values, context) => definition.judge(values as Values<N>, { ...context, found }),
  };
}

function makersOf<K extends Kinds>(kinds: K): Found<K> {
  const maker =
    (code: string, { outcome, side, effect, mendedBy, mendedWith = code }: Kind) =>
    (args: Args, items?: number, clause?: string): Finding => ({
      code,
      outcome,
      args,
      ...(items === undefined ? {} : { items }),
      ...(clause === undefined ? {} : { clause }),
      ...(items === undefined || clause !== undefined || side === undefined ? {} : { side }),
      ...(mendedBy ? { mendedAs: JSON.stringify([mendedWith, ...mendedBy.map((name) => args[name])]) } : {}),
      ...(outcome === 'failed' && effect === 'silent' ? { effect } : {}),
    });
  const makers: Record<string, unknown> = Object.fromEntries(
    Object.entries(kinds).map(([code, declared]) => [code, maker(code, declared)]),
  );
  // One maker for each kind, under its name; `Object.fromEntries` forgets the names.
  return makers as Found<K>;
}

/** The findings among what is handed over, in order: whatever does not apply (`false`, undefined) is left out, lists are flattened. */
export function findings(...parts: readonly (Finding | readonly Finding[] | false | undefined)[]): Finding[] {
  return parts.flatMap((part) => part || []);
}
