import { listTable, type FoundList } from '../../../../src/report/lists';
import type { Say } from '../../../../src/wording/say';
import { usePack } from '../words/pack';
import { ListPanel } from './ListPanel';

/** People or values that a finding names. */
export function FoundListPanel({ list, say, onClose }: { list: FoundList; say: Say; onClose: () => void }) {
  const { lists } = usePack().page.result;
  return (
    <ListPanel
      title={lists.show(say.number(list.entries.length), lists[list.of])}
      table={listTable(list, say)}
      file={list.of}
      say={say}
      onClose={onClose}
    />
  );
}
