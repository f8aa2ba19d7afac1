import { Unavailable, type Unavailability, type UnavailableReason } from '../model/unavailable';
import type { Sources } from './sources';

/** Facts by the names under which another fact or a check wants them. */
export type Needs = Readonly<Record<string, Fact<unknown>>>;
export type ValueOf<F> = F extends Fact<infer T> ? T : never;
/** The values of the facts needed, under the same names. */
export type Values<N extends Needs> = { readonly [K in keyof N]: ValueOf<N[K]> };

/** What became of reading a fact. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Unavailability };

/** Something read from Jira or aqua for a run: plain data, or unavailable with a reason. Read at most once in a step. */
export interface Fact<T> {
  readonly id: string;
  readonly needs: Needs;
  /** Derives the fact from what became of those that it needs. Throws `Unavailable` where it could not look. */
  readonly gather: (sources: Sources, needed: Readonly<Record<string, Reading<unknown>>>) => Promise<T>;
}

/**
 * Defines a fact. `gather` is called with the two systems and the values of the facts it needs; where one of those is unavailable, so is
 * this one, for the same reason.
 */
export function defineFact<T, N extends Needs = Record<never, never>>(definition: {
  id: string;
  needs?: N;
  gather: (sources: Sources, needed: Values<N>) => Promise<T>;
}): Fact<T> {
  return {
    id: definition.id,
    needs: definition.needs ?? {},
    gather: (sources, needed) => definition.gather(sources, valuesOf<N>(needed)),
  };
}

/** The same fact for those who can do without it: never unavailable, but possibly a reading that failed. */
export function optional<T>(fact: Fact<T>): Fact<Reading<T>> {
  return {
    id: `${fact.id}?`,
    needs: { fact },
    gather: async (_sources, needed) => needed['fact'] as Reading<T>,
  };
}

/** The values of facts that were all read; throws the first reason where one was not. */
export function valuesOf<N extends Needs>(readings: Readonly<Record<string, Reading<unknown>>>): Values<N> {
  const values: Record<string, unknown> = {};
  for (const [name, reading] of Object.entries(readings)) {
    if (!reading.ok) throw new Unavailable(reading.why);
    values[name] = reading.value;
  }
  // `needs` and `readings` have the same names, and each reading holds what its fact gathers.
  return values as Values<N>;
}

/** What became of a single call that a fact can do without. Faults of the app itself still throw. */
export async function readingOf<T>(work: Promise<T>): Promise<Reading<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof Unavailable) return { ok: false, why: error.why };
    throw error;
  }
}

/** What a call answered; undefined where it failed for one of these reasons, which for its caller are an answer too. */
export async function undefinedOn<T>(reasons: readonly UnavailableReason[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Unavailable && reasons.includes(error.why.reason)) return undefined;
    throw error;
  }
}
