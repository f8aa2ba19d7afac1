import type { Options } from '../../../../src/contract';
import type { Option } from '../jira';

/** Options for a picker from a part that aqua may not have shown. */
export function optionsOf<T>(part: Options<T> | undefined, toOptions: (one: T) => Option[]): Option[] {
  return part?.ok ? part.options.flatMap(toOptions) : [];
}
