import type { Group } from '../../../../src/wording/describe';
import { usePack } from '../words/pack';
import { groupHeading } from './RowGroup';

/** How many rows stand in each group, as its heading says it; each leads there. A number in front would count what the name names. */
export function Tally({ counts }: { counts: readonly { group: Group; count: number }[] }) {
  const { words, page } = usePack();
  const { groupNames } = words;
  return (
    <nav aria-label={page.result.views.groups}>
      <ul className="tally">
        {counts.map(({ group, count }) => (
          <li key={group} data-group={group}>
            <button type="button" onClick={() => document.getElementById(groupHeading(group))?.focus()}>
              {groupNames[group]} <span className="number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
