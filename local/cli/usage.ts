import { errorLike } from '../../src/clients/http/error-like';
import { didYouMean } from './suggest';

/** Wrong usage: one line that says what is wrong, and the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What Node says about arguments that it cannot take, with the option that was meant and the way out. */
export function usageOf(error: unknown, options: readonly string[]): UsageError {
  const [message = 'Wrong usage.'] = errorLike(error)?.message.split('\n') ?? [];
  const [, dashes = '', word] = /^Unknown option '(--?)([^']+)'/.exec(message) ?? [];
  if (word === undefined) return new UsageError(`${message.replace(/\.?$/, '.')} --help shows what there is.`);
  return new UsageError(`There is no option "${dashes}${word}".${didYouMean(word, options, '--')} --help shows what there is.`);
}

/** The word, if it is one of those that there are. */
export function oneOf<T extends string>(kind: string, all: readonly T[], word: string): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new UsageError(`There is no ${kind} "${word}".${didYouMean(word, all)} There is: ${all.join(', ')}.`);
  return found;
}
