import type { Options } from '../../../../src/contract';
import type { Words } from '../../../../src/wording/words';
import type { Option } from '../jira';

/** Options for a picker from a part that aqua may not have shown. */
export function optionsOf<T>(part: Options<T> | undefined, toOptions: (one: T) => Option[]): Option[] {
  return part?.ok ? part.options.flatMap(toOptions) : [];
}

/** Why a part has no options, and what to do; undefined where it has, or is still on its way. */
export function whyNone(words: Words, part: Options<unknown> | undefined): string | undefined {
  if (!part || part.ok) return undefined;
  const { because, next } = words.unavailableReason(part.unavailable);
  return `${because}. ${next}`;
}
