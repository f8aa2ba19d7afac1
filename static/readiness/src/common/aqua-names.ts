import type { Ref } from '../../../../src/contract';
import { ask, backend } from '../backend';

/** So many things fit one call with room to spare. */
const atOnce = 500;

/** What aqua calls its things, by their keys. What nobody tells is left out, and all of it where aqua does not answer. */
export async function namesInAqua(refs: readonly Ref[]): Promise<Record<string, string>> {
  const starts = Array.from({ length: Math.ceil(refs.length / atOnce) }, (_none, at) => at * atOnce);
  const replies = await Promise.all(starts.map((start) => ask(backend('aquaNames', { refs: refs.slice(start, start + atOnce) }))));
  return Object.fromEntries(replies.flatMap((reply) => (reply.ok ? Object.entries(reply.value) : [])));
}
