import type { Options } from '../../../../src/contract';
import type { Option } from '../jira';

/** Options for a picker from a part that aqua may not have shown. */
export function optionsOf<T>(part: Options<T> | undefined, toOptions: (one: T) => Option[]): Option[] {
  return part?.ok ? part.options.flatMap(toOptions) : [];
}

/** Whether aqua did not show a part; undefined where it did, or where it is still on its way. */
export function isSilent(part: Options<unknown> | undefined): boolean {
  return part !== undefined && !part.ok;
}
