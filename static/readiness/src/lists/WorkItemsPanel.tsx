import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { useEffect, useRef, useState } from 'react';
import type { Say } from '../../../../src/wording/say';
import { OutLink } from '../common/OutLink';
import { usePack } from '../words/pack';
import { ListPanel } from './ListPanel';
import { findWorkItems, type WorkItem } from './find-work-items';

interface Props {
  /** JQL that finds them. */
  clause: string;
  /** How many the finding counted. */
  expected: number | undefined;
  /** Whether an earlier check counted them: Jira finds what is there today. */
  earlier: boolean;
  say: Say;
  onClose: () => void;
}

interface Loaded {
  items: readonly WorkItem[];
  /** How to ask for the next page; absent after the last. */
  next?: string;
}

/** Work items that a finding counts, asked of Jira as the person in front of the page, a page at a time. */
export function WorkItemsPanel({ clause, expected, earlier, say, onClose }: Props) {
  const { lists } = usePack().page.result;
  const [loaded, setLoaded] = useState<Loaded>();
  const [state, setState] = useState<'asking' | 'idle' | 'failed'>('asking');
  const left = useRef(false);

  useEffect(() => {
    left.current = false;
    void findWorkItems(clause).then(
      (page) => {
        if (left.current) return;
        setLoaded(page);
        setState('idle');
      },
      () => !left.current && setState('failed'),
    );
    return () => {
      left.current = true;
    };
  }, [clause]);

  /** Asks for the next page, or for all that are left, and shows each as it comes. */
  async function more(all: boolean): Promise<void> {
    setState('asking');
    let known: Loaded = loaded ?? { items: [] };
    try {
      do {
        const page = await findWorkItems(clause, known.next);
        if (left.current) return;
        known = { items: [...known.items, ...page.items], ...(page.next === undefined ? {} : { next: page.next }) };
        setLoaded(known);
      } while (all && known.next !== undefined);
      setState('idle');
    } catch {
      if (!left.current) setState('failed');
    }
  }

  const items = loaded?.items ?? [];
  return (
    <ListPanel
      title={expected === undefined ? lists.workItemsAny : lists.workItems(say.items(expected))}
      table={{ head: [lists.key, lists.summary], lines: items.map(({ key, summary }) => [key, summary]) }}
      file="work-items"
      say={say}
      onClose={onClose}
      first={(key) => <OutLink link={{ text: key, href: say.jira(`/browse/${encodeURIComponent(key)}`) }} />}
    >
      <div className="list-foot" aria-live="polite">
        {state === 'asking' && <Spinner size="small" label={lists.loading} />}
        {state === 'failed' && (
          <>
            <p role="alert">{lists.failed}</p>
            <Button spacing="compact" onClick={() => void more(false)}>
              {lists.again}
            </Button>
          </>
        )}
        {state === 'idle' && loaded?.next !== undefined && (
          <>
            <Button spacing="compact" onClick={() => void more(false)}>
              {lists.more('50')}
            </Button>
            <Button spacing="compact" appearance="subtle" onClick={() => void more(true)}>
              {lists.loadAll}
            </Button>
          </>
        )}
        {state === 'idle' && items.length === 0 && <p>{lists.none}</p>}
        <p className="subtle">
          {earlier && `${lists.ofToday} `}
          {lists.asYou}
        </p>
      </div>
    </ListPanel>
  );
}
