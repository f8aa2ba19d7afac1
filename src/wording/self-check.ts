import type { SelfCheckView } from '../contract';
import type { Say, SelfCheckItem, SelfCheckWords } from './words';

const order: readonly SelfCheckItem['state'][] = ['mend', 'ask', 'unread', 'right'];

/** Everything that was looked at, what has to be mended first. */
export function selfCheckItems(words: SelfCheckWords, view: SelfCheckView, say: Say): SelfCheckItem[] {
  if (!view.named || !view.shown) return [];
  return words.items({ ...view, shown: view.shown }, say).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
