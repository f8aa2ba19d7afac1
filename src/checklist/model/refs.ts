import type { Arg, Finding, Ref } from './vocabulary';

/** A key under which a thing is known: its name while it is on screen, and in the answers that were given for it. */
export function refKey(ref: Ref): string {
  if (ref.ref === 'aquaEntry') return `aquaEntry:${ref.projectId}:${ref.itemType}:${ref.fieldId}:${ref.id}`;
  if (ref.ref === 'jiraOption') return `jiraOption:${ref.fieldId}:${ref.id}`;
  return ref.ref === 'aquaField' ? `aquaField:${ref.projectId}:${ref.itemType}:${ref.id}` : `${ref.ref}:${ref.id}`;
}

/** Whether a thing is aqua's; the others are Jira's, or plans of this app. */
export function isOfAqua({ ref }: Ref): boolean {
  return ref.startsWith('aqua');
}

/** Everything that findings refer to, each once. */
export function refsOf(findings: readonly Pick<Finding, 'args'>[]): Ref[] {
  return onceEach(findings.flatMap(({ args }) => Object.values(args).flatMap(refsIn)));
}

/** Every reference in an argument of a finding, in order. */
export function refsIn(arg: Arg | undefined): Ref[] {
  if (isRef(arg)) return [arg];
  if (Array.isArray(arg)) return arg.flatMap(refsIn);
  return typeof arg === 'object' ? Object.values(arg).flatMap(refsIn) : [];
}

function onceEach(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

/** Whether an argument of a finding is a reference. */
function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && 'id' in value;
}

/** Codes, texts and things referred to in an argument, each with the names of the members that it stands in; no numbers. */
export function idsIn(arg: Arg | undefined): string[] {
  if (arg === undefined || typeof arg === 'number') return [];
  if (typeof arg !== 'object') return [String(arg)];
  if (isRef(arg)) return [refKey(arg)];
  if (isList(arg)) return arg.flatMap(idsIn);
  return Object.entries(arg).flatMap(([name, one]) => idsIn(one).map((id) => `${name}=${id}`));
}

function isList(arg: object): arg is readonly Arg[] {
  return Array.isArray(arg);
}
