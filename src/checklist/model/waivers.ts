import type { Waiver } from './plan';
import type { Effect } from './vocabulary';

/** From worst to least. */
export const effectSeverity: readonly Effect[] = ['stops', 'items', 'silent', 'risk', 'advice', 'sight'];

/** Whether a waiver was given for something that weighs as much: who went ahead without some items did not go ahead without all. */
export function covers({ effect }: Waiver, row: { effect: Effect }): boolean {
  return effect === undefined || effectSeverity.indexOf(row.effect) >= effectSeverity.indexOf(effect);
}
