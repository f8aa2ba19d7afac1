import type { Say } from '../say';

/** What the items that start in aqua come to, as the end of a sentence; empty where none were counted. */
export function ofFirstLoad(say: Say, items: number): string {
  return items ? `: ${say.count(items, 'Element aus aqua scheitert', 'Elemente aus aqua scheitern')}` : '';
}
