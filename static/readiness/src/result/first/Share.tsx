import type { Finding, Run } from '../../../../../src/contract';
import type { Say } from '../../../../../src/wording/say';
import { usePack } from '../../words/pack';
import type { Way } from '../vocabulary';

/** How many of the items in scope a finding hits, as a number and as a little bar. */
export function Share({ finding, run, say }: { finding: Finding | undefined; run: Run; say: Say }) {
  const { first } = usePack().page.result;
  if (finding?.items === undefined || finding.items === 0) return null;
  const way = wayOf(finding);
  const of = way && run.impact?.[way]?.items;
  const items = say.number(finding.items);
  if (of === undefined || of < finding.items) return <li className="number">{first.items(finding.items, items)}</li>;
  return (
    <li className="share number">
      <svg width="48" height="6" aria-hidden="true" focusable="false">
        <rect className="track" width="48" height="6" rx="2" />
        <rect className="part" width={Math.max(2, (finding.items / of) * 48)} height="6" rx="2" />
      </svg>
      {first.shareOf(items, say.number(of))}
    </li>
  );
}

/** The direction that the items of a finding go; undefined where it hits both, or nobody knows. */
function wayOf({ clause, side, inAqua }: Finding): Way | undefined {
  if (inAqua !== undefined) return undefined;
  if (side) return side === 'jira' ? 'toAqua' : 'toJira';
  return clause === undefined ? undefined : 'toAqua';
}
