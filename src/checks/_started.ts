import type { Reading } from '../checklist/engine/define-fact';
import type { Pair } from '../checklist/model/plan';
import { itemsFromAqua } from '../checklist/model/scope';

/** How many items start in aqua and come to Jira by some pairs. Undefined where there are none, or where aqua did not tell. */
export function startedInAqua(byPair: Reading<readonly { pair: Pair; items: number }[]>, pairs: readonly Pair[]): number | undefined {
  if (!byPair.ok) return undefined;
  return itemsFromAqua(byPair.value.filter(({ pair }) => pairs.includes(pair))) || undefined;
}
