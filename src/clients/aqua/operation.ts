import type { AnswerSchema } from '../http/answer-schema';

type Value = string | number | boolean;

/** What one call puts into an operation's address. */
export interface AquaRequest {
  /** Values of the path's `{…}`, by name. */
  path?: Readonly<Record<string, Value>>;
  query?: Readonly<Record<string, Value>>;
}

/** Method and path of something that aqua is asked for, as the vendor's document writes them (docs/platform/aqua.md#requests-and-answers). */
export interface AquaCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
}

/** A call of aqua's API: all that is known of it. `Params` is a tuple, empty where the operation takes nothing. */
export interface AquaOperation<Params extends readonly unknown[], T> extends AquaCall {
  readonly method: 'GET';
  readonly request: (...params: Params) => AquaRequest;
  /** What the app makes of the answer; demands every member on which a judgement rests. */
  readonly answer: AnswerSchema<T>;
}

/** Declares an operation; its types follow from `request` and `answer`. aqua is only ever read. */
export function aquaOperation<Params extends readonly unknown[], T>(
  declared: Omit<AquaOperation<Params, T>, 'method'>,
): AquaOperation<Params, T> {
  return { method: 'GET', ...declared };
}

/** Path and query of one call, with a slash in front. */
export function addressOf<Params extends readonly unknown[]>(
  { path, request }: Pick<AquaOperation<Params, unknown>, 'path' | 'request'>,
  ...params: Params
): string {
  const { path: values = {}, query = {} } = request(...params);
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(valueOf(values, name, path)));
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

function valueOf(values: Readonly<Record<string, Value>>, name: string, path: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`${path} lacks its ${name}`);
  return value;
}
