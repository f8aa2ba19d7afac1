/** What an error tells. An error of another realm, such as a DOMException or one from the platform's own sandbox, is no `Error` of ours. */
export interface ErrorLike {
  name: string;
  message: string;
  code?: unknown;
  cause?: unknown;
}

/** What was thrown, if it tells anything. */
export function errorLike(thrown: unknown): ErrorLike | undefined {
  return isErrorLike(thrown) ? thrown : undefined;
}

function isErrorLike(thrown: unknown): thrown is ErrorLike {
  if (typeof thrown !== 'object' || thrown === null || !('name' in thrown) || !('message' in thrown)) return false;
  return typeof thrown.name === 'string' && typeof thrown.message === 'string';
}
