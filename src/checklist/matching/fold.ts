/** A name without case, white space and punctuation: what people may mean by the same name, whoever typed it. Idempotent. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const folded = plain.replace(/[^\p{L}\p{N}]+/gu, '');
  return folded === '' ? plain.trim() : folded;
}

/** An e-mail address for comparison: trimmed and without case. Empty where there is none. */
export function foldAddress(address: string | undefined): string {
  return (address ?? '').normalize('NFKC').trim().toLowerCase();
}

/** Whether a folded text is one e-mail address, rather than nothing, a note, or several of them. */
export function isAddress(folded: string): boolean {
  return /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/.test(folded);
}

/** An address in two: what stands before and after its @. Undefined where it is no address. */
export function splitAddress(address: string): { local: string; domain: string } | undefined {
  const folded = foldAddress(address);
  if (!isAddress(folded)) return undefined;
  const at = folded.indexOf('@');
  return { local: folded.slice(0, at), domain: folded.slice(at + 1) };
}

/** An aqua user name without the tenant that the public cloud appends, and without case (docs/platform/aqua.md#user-names). */
export function foldUserName(userName: string): string {
  const folded = userName.normalize('NFKC').trim().toLowerCase();
  const at = folded.indexOf('@');
  return at > 0 ? folded.slice(0, at) : folded;
}

/**
 * A value's name as the two systems are taken to compare it: case, outer and repeated white space and Unicode form do not tell two values
 * apart, everything else does (docs/platform/aqua.md#automatic-mapping). Idempotent.
 */
export function foldValue(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Groups by a key, in one pass. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
