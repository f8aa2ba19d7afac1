import type { Waiver } from './plan';
import { effects, type Effect } from './vocabulary';

/** Whether a waiver was given for something that weighs as much: who went ahead without some items did not go ahead without all. */
export function covers({ effect }: Waiver, row: { effect: Effect }): boolean {
  return effect === undefined || effects.indexOf(row.effect) >= effects.indexOf(effect);
}
