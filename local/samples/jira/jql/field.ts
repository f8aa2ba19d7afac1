import type { Someone } from '../access';
import { accountById } from '../lookup';
import type { Issue } from '../model/issue';
import type { Account } from '../model/people';
import type { Reading } from '../reading';
import type { JiraSite } from '../site';
import { JqlError } from './error';
import type { Operand } from './parse';

/** What a query is judged by: the site, who asks, and when. */
export interface JqlContext {
  site: JiraSite;
  viewer: Someone;
  now: number;
  /** Names in the asker's language, which queries may use beside the English ones. */
  nameOf?: Reading['nameOf'];
}

export type SingleOperand = Exclude<Operand, { kind: 'empty' } | { kind: 'list' }>;

/**
 * A field whose values are compared for sameness. `valueOf` answers null where the issue has none; `identify` turns what the query says
 * into such values and throws where the site, as the asker sees it, knows none.
 */
export interface ValueField<T = unknown> {
  kind: 'value';
  valueOf(issue: Issue): T | null;
  identify(operand: SingleOperand): (T | null)[];
}
/** The issue itself, known by its key or id. Within a project keys have an order. */
export interface KeyField {
  kind: 'key';
  identify(operand: SingleOperand): Issue[];
}
export interface DateField {
  kind: 'date';
  /** Milliseconds since the epoch. */
  valueOf(issue: Issue): number | null;
}
export interface NumberField {
  kind: 'number';
  valueOf(issue: Issue): number | null;
}
export interface TextField {
  kind: 'text';
  /** Empty where there is none. */
  valueOf(issue: Issue): string;
}
/** Several values at once. */
export interface LabelField {
  kind: 'labels';
  valuesOf(issue: Issue): readonly string[];
}
/** Several things at once that the query names by id or name; a name may be that of several. */
export interface ManyField {
  kind: 'many';
  valuesOf(issue: Issue): readonly unknown[];
  identify(operand: SingleOperand): unknown[];
}
export type JqlField = ValueField | KeyField | DateField | NumberField | TextField | LabelField | ManyField;

export function valueField<T>(name: string, valueOf: (issue: Issue) => T | null, find: (text: string) => T[]): ValueField<T> {
  return { kind: 'value', valueOf, identify: finder(find, (text) => `The value '${text}' does not exist for the field '${name}'.`) };
}

/** Finds what an operand names; throws with this sentence where there is nothing of the kind. */
export function finder<T>(find: (text: string) => T[], unknown: (text: string) => string): (operand: SingleOperand) => T[] {
  return (operand) => {
    if (operand.kind === 'function') throw unknownFunction(operand.name);
    const found = find(operand.text);
    if (found.length === 0) throw new JqlError(unknown(operand.text));
    return found;
  };
}

export function accountField(name: string, valueOf: (issue: Issue) => Account | null, { site, viewer }: JqlContext): ValueField<Account> {
  const named = valueField(name, valueOf, (text) => {
    const account = accountById(site, text);
    return account ? [account] : [];
  });
  return {
    ...named,
    identify: (operand) => {
      if (operand.kind !== 'function') return named.identify(operand);
      if (operand.name.toLowerCase() !== 'currentuser') throw unknownFunction(operand.name);
      if (!viewer) throw new JqlError(`Function 'currentUser' cannot be used by anonymous users in the field '${name}'.`);
      return [viewer];
    },
  };
}

function unknownFunction(name: string): JqlError {
  return new JqlError(`Unable to find JQL function '${name}()'.`);
}

/** Names come before ids, as in Jira: a value may be called by the id of another. `shownAs` is what the asker calls it. */
export function byNameOrId<T extends { id: string; name: string }>(
  things: readonly T[],
  text: string,
  shownAs: (name: string) => string = (name) => name,
): T[] {
  const named = things.filter((thing) => same(text)(thing.name) || same(text)(shownAs(thing.name)));
  return named.length > 0 ? named : things.filter((thing) => thing.id === text);
}

export function same(text: string): (other: string) => boolean {
  const wanted = text.toLowerCase();
  return (other) => other.toLowerCase() === wanted;
}
