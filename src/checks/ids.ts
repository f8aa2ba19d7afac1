import type { CheckId } from '.';
import { checkIds } from './places';

/** The ids of all checks, in the order of the checklist, for whoever judges nothing: the checks themselves are far larger. */
export { checkIds };

export function isCheckId(id: string): id is CheckId {
  return (checkIds as readonly string[]).includes(id);
}
