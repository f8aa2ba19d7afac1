import { fingerprint } from './fingerprint';
import { idsIn, refKey, refsIn } from './refs';
import type { Arg, Args, Finding, Ref } from './vocabulary';

/** Whether something that a finding refers to is meant. */
export type Meant = (key: string) => boolean;

/** The key of a thing in one row only: of an account's settings one may differ and the others not. */
export function keyInRow(check: string, key: string): string {
  return `${check}/${key}`;
}

/** Named for orientation only: nobody answers for a whole project or for another plan. */
const context: readonly Ref['ref'][] = ['jiraProject', 'aquaProject', 'plan'];

/** The lists in the arguments that name things one by one: each entry is a thing to answer for. */
function listsOf(args: Args): [name: string, entries: readonly Arg[]][] {
  return Object.entries(args).flatMap(([name, arg]) => (isList(arg) && refsIn(arg).length > 0 ? [[name, arg]] : []));
}

/** Whether an argument is a list, as types of it know. */
export function isList(arg: Arg | undefined): arg is readonly Arg[] {
  return Array.isArray(arg);
}

/** The things that a finding leaves to a person, or that it is about where it names no list. */
export function subjectsOf({ args }: Finding): Ref[] {
  const lists = listsOf(args);
  const named = lists.length > 0 ? lists.flatMap(([, entries]) => refsIn(entries)) : Object.values(args).flatMap(refsIn);
  return named.filter(({ ref }) => !context.includes(ref));
}

/**
 * The key of a finding that names no thing at all, in its row: that is what was answered for. One that could not be looked at is told by its codes,
 * too, such as the permission that a site does not know: another one is another question. Undefined where it names a thing.
 */
export function keyOfNameless(check: string, { code, outcome, args }: Finding): string | undefined {
  if (Object.values(args).flatMap(refsIn).length > 0) return undefined;
  const told = outcome === 'unavailable' ? idsIn(args) : [];
  return keyInRow(check, told.length === 0 ? code : `${code}/${fingerprint(JSON.stringify(told.sort()))}`);
}

/** The key that an older version kept for such a finding. */
export function olderKeyOf(check: string, { code }: Finding): string {
  return keyInRow(check, code);
}

/** Whether an answer's subject is a thing, rather than a finding that names none. */
export function isThing(key: string): boolean {
  return key.includes(':');
}

/** Whether a finding is about nobody but those that are meant, beside the lists in which it names things one by one. */
export function isOfThose(finding: Finding, meant: Meant): boolean {
  const lists = new Set(listsOf(finding.args).map(([name]) => name));
  if (lists.size === 0) return true;
  const beside = Object.entries(finding.args).flatMap(([name, arg]) => (lists.has(name) ? [] : refsIn(arg)));
  return beside.every((ref) => context.includes(ref.ref) || meant(refKey(ref)));
}

/**
 * What is left of a finding without the things that are meant; undefined where nothing is. How many items are left cannot be told where only
 * some of the things are meant.
 */
export function without(finding: Finding, meant: Meant): Finding | undefined {
  const lists = listsOf(finding.args);
  if (lists.length === 0) return subjectsOf(finding).every((ref) => meant(refKey(ref))) ? undefined : finding;
  const left = lists.map(([name, entries]) => [name, entries.filter((entry) => !refsIn(entry).some((ref) => meant(refKey(ref))))] as const);
  if (left.every(([, entries]) => entries.length === 0)) return undefined;
  if (left.every(([, entries], index) => entries.length === lists[index]?.[1].length)) return finding;
  const { code, outcome, args } = finding;
  return { code, outcome, args: { ...args, ...Object.fromEntries(left) } };
}
