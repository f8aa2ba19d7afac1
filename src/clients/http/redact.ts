import { errorLike } from './error-like';

/**
 * What can be told of an error without its secrets: names, codes and messages down the chain of causes. Everything else that hangs on it is
 * left behind, since a transport may put the whole request there.
 */
export function withoutSecrets(error: unknown, secrets: readonly string[], depth = 3): Error | undefined {
  const original = errorLike(error);
  if (!original) return undefined;
  const forms = secrets.filter((secret) => secret !== '').flatMap(writtenForms);
  const clean = (text: string): string => forms.reduce((cleaned, form) => cleaned.replaceAll(form, '•••'), text);
  const cause = depth > 0 ? withoutSecrets(original.cause, secrets, depth - 1) : undefined;
  const told = new Error(clean(original.message), cause && { cause });
  told.name = clean(original.name);
  // The trace of this place would tell nothing, and that of the original quotes its message.
  delete told.stack;
  return typeof original.code === 'string' ? Object.assign(told, { code: clean(original.code) }) : told;
}

/** A secret as it may appear in a request: as it is, in a form, in a URL, in JSON. The longer ones first, since one may contain another. */
function writtenForms(secret: string): string[] {
  const inForm = new URLSearchParams({ secret }).toString().slice('secret='.length);
  const forms = [secret, inForm, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
