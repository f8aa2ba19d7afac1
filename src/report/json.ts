import type { Run } from '../contract';

/** What JSON may hold as it is, and a terminal obeys or hides. */
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A run as JSON: the `Run` of the contract and nothing else, without a character that is not to be seen. */
export function toJson(run: Run): string {
  return JSON.stringify(run, null, 2).replace(unseen, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
