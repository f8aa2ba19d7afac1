import { errorLike } from '../../src/clients/http/error-like';
import { ToldError } from '../wording/sentence';
import { suggestion } from './suggest';

/** Wrong usage: one line that says what is wrong, and the way out. */
export class UsageError extends ToldError {
  override readonly name = 'UsageError';
}

/** What Node says about arguments that it cannot take, with the option that was meant and the way out. */
export function usageOf(error: unknown, options: readonly string[]): UsageError {
  const { code, message = '' } = errorLike(error) ?? {};
  const [, word = ''] = /'(.+?)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = suggestion(word.replace(/^-+/, ''), options);
    return new UsageError(({ usage }) => usage.noOption(word, meant === undefined ? undefined : `--${meant}`));
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return new UsageError(({ usage }) => usage.unexpected(word));
  const [option] = /--[\w-]+/.exec(word) ?? [];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || option === undefined) return new UsageError(({ usage }) => usage.wrong);
  return new UsageError(({ usage }) => (/does not take/.test(message) ? usage.takesNoValue(option) : usage.needsValue(option)));
}

/** The word, if it is one of those that there are. */
export function oneOf<T extends string>(choice: 'format' | 'language' | 'scenario', all: readonly T[], word: string): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new UsageError(({ usage }) => usage.noSuch(choice, word, suggestion(word, all), all.join(', ')));
  return found;
}
