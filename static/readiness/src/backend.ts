import { makeInvoke } from '@forge/bridge';
import type { Definitions, Problem, Reply } from '../../../src/contract';

/** Calls the app's backend; typed by the contract on both sides. */
export const backend = makeInvoke<Definitions>();

/** The platform did not carry a call to its end: the network, a time limit, a deployment in between. It has words of its own. */
export const lostCall: Problem = { code: 'fault', id: 'no answer' };

/** A call whose failure on the way is a problem like any other. */
export async function ask<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, problem: lostCall };
  }
}
