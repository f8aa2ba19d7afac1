import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import type { Finding, Ref } from '../../../../src/contract';
import { listsOf } from '../../../../src/report/lists';
import type { Say } from '../../../../src/wording/say';
import { Loading } from '../common/Loading';
import { usePack } from '../words/pack';
import './lists.css';

const FoundListPanel = lazy(async () => ({ default: (await import('./FoundListPanel')).FoundListPanel }));
const WorkItemsPanel = lazy(async () => ({ default: (await import('./WorkItemsPanel')).WorkItemsPanel }));

interface Props {
  finding: Finding;
  say: Say;
  /** Whether it was found by an earlier check. */
  earlier: boolean;
  children?: ReactNode;
}

/** Ways to everything that a finding only counts: people and values that it names, and work items by its clause. */
export function Behind({ finding, say, earlier, children }: Props) {
  const { lists } = usePack().page.result;
  const [open, setOpen] = useState<number | 'items'>();
  const id = useId();
  const found = listsOf(finding);
  const { clause, items } = finding;
  if (found.length === 0 && clause === undefined) return null;
  const toggle = (what: number | 'items') => () => setOpen(open === what ? undefined : what);
  const close = (): void => {
    setOpen(undefined);
    document.getElementById(`${id}${open ?? ''}`)?.focus();
  };
  const shown = typeof open === 'number' ? found[open] : undefined;
  return (
    <>
      <div className="actions behind">
        {found.map(({ of, entries, columns }, index) => (
          <Button key={index} id={`${id}${index}`} spacing="compact" aria-expanded={open === index} onClick={toggle(index)}>
            {lists.show(say.number(entries.length), found.length > 1 ? lists.named(lists[of], kindsOf(columns, say)) : lists[of])}
          </Button>
        ))}
        {clause !== undefined && (
          <Button id={`${id}items`} spacing="compact" aria-expanded={open === 'items'} onClick={toggle('items')}>
            {items ? lists.workItems(say.items(items)) : lists.workItemsAny}
          </Button>
        )}
        {children}
      </div>
      {open !== undefined && (
        <Suspense fallback={<Loading label={lists.loading} />}>
          {shown && <FoundListPanel list={shown} say={say} onClose={close} />}
          {open === 'items' && clause !== undefined && (
            <WorkItemsPanel clause={clause} expected={items} earlier={earlier} say={say} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  );
}

/** What the columns of a list hold, each kind once: tells two lists of one finding apart. */
function kindsOf(columns: readonly Ref['ref'][], say: Say): string {
  return [...new Set(columns)].map((column) => say.words.naming.kinds[column]).join(', ');
}
