import type { Ref, Reply } from '../../../../src/contract';
import { refKey } from '../../../../src/checklist/model/refs';
import { ask, backend } from '../backend';

/** Names by key; null where aqua does not tell one. */
type Told = Readonly<Record<string, string | null>>;

/** So many things fit one call with room to spare. */
const atOnce = 500;
/** For how long names that were asked for beforehand count once they are there: what is shown later is asked for anew. */
const beforehandMs = 5000;

const nothing: Promise<Told> = Promise.resolve({});
let beforehand = nothing;

/** Takes names that were asked for before anything was on the screen: whoever needs some of them waits for these, and asks for the rest. */
export function expectNamesInAqua(reply: Promise<Reply<Told>>): void {
  const expected = reply.then((told) => (told.ok ? told.value : {}));
  beforehand = expected;
  void expected.then(() =>
    setTimeout(() => {
      if (beforehand === expected) beforehand = nothing;
    }, beforehandMs),
  );
}

/** What aqua calls its things, by their keys. What nobody tells is left out, and all of it where aqua does not answer. */
export async function namesInAqua(refs: readonly Ref[]): Promise<Record<string, string>> {
  if (refs.length === 0) return {};
  const told = await beforehand;
  const fresh = refs.filter((ref) => told[refKey(ref)] === undefined);
  const starts = Array.from({ length: Math.ceil(fresh.length / atOnce) }, (_none, at) => at * atOnce);
  const replies = await Promise.all(starts.map((start) => ask(backend('aquaNames', { refs: fresh.slice(start, start + atOnce) }))));
  const known = refs.flatMap((ref): [string, string][] => {
    const name = told[refKey(ref)];
    return typeof name === 'string' ? [[refKey(ref), name]] : [];
  });
  return Object.fromEntries([...known, ...replies.flatMap((reply) => (reply.ok ? Object.entries(reply.value) : []))]);
}
