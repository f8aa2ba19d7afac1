import type { Reading } from '../checklist/engine/define-fact';
import type { Pair } from '../checklist/model/plan';

/**
 * How many items start in aqua and come to Jira by some pairs: those of an item type count once. Undefined where there are none, or where
 * aqua did not tell.
 */
export function startedInAqua(byPair: Reading<readonly { pair: Pair; items: number }[]>, pairs: readonly Pair[]): number | undefined {
  if (!byPair.ok) return undefined;
  const types = new Map(byPair.value.filter(({ pair }) => pairs.includes(pair)).map(({ pair, items }) => [pair.aquaItemType, items]));
  return [...types.values()].reduce((total, items) => total + items, 0) || undefined;
}
