import type { ReactNode } from 'react';
import type { CheckId, Overview } from '../../../../src/contract';
import type { RowFinding } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { OutLink } from '../common/OutLink';
import { Steps } from '../common/Steps';
import { Behind } from '../lists/Behind';
import { usePack } from '../words/pack';
import { DecideSlot } from './slots';
import type { RowActions } from './use-result-actions';

interface Props {
  check: CheckId;
  finding: RowFinding;
  say: Say;
  overview: Overview;
  /** What can be done with the row; absent in an earlier check, which is only looked at. */
  actions: RowActions | undefined;
  /** Whether the finding says what it is: not where it is the row's only one, whose title says so. */
  titled?: boolean;
  /** Whether it says what mends it: not where that stands once for several. */
  steps?: boolean;
  /** Whether what can be decided is decided here: not where that has a button of its own beside it. */
  decide?: boolean;
  /** Stands between what was found and what mends it. */
  children?: ReactNode;
}

/** A finding: expected against found, what stands behind its numbers, what can be decided, and the steps that mend it. */
export function FindingBlock({ check, finding, say, overview, actions, titled = false, steps = true, decide = true, children }: Props) {
  const { row, lists } = usePack().page.result;
  const { text, expected, found, remedy, link } = finding;
  return (
    <div className="finding">
      {titled && <p className="finding-title">{text}</p>}
      {(expected ?? found) && (
        <dl>
          {expected && (
            <>
              <dt>{row.expected}</dt>
              <dd>{expected}</dd>
            </>
          )}
          {found && (
            <>
              <dt>{row.found}</dt>
              <dd>{found}</dd>
            </>
          )}
        </dl>
      )}
      <Behind finding={finding.finding} say={say} earlier={!actions}>
        {link && <OutLink link={{ ...link, text: lists.showInJira }} />}
      </Behind>
      {decide && actions && <DecideSlot check={check} finding={finding.finding} overview={overview} onOverview={actions.onDecided} />}
      {children}
      {steps && remedy && <Steps steps={remedy.steps} />}
    </div>
  );
}
