import { useState } from 'react';
import type { Overview } from '../../../../../src/contract';
import { idleWaivers } from '../../../../../src/report/idle-waivers';
import type { DescribedRow } from '../../../../../src/report/rows';
import type { Say } from '../../../../../src/wording/say';
import { Message } from '../../common/Message';
import { usePack } from '../../words/pack';
import type { RowActions } from '../use-result-actions';
import { WaiverLine } from './WaiverLine';

/** Waivers that have run out, and those of rows that do not fail: somebody has to know that they do nothing. */
export function IdleWaivers({
  overview,
  rows,
  say,
  actions,
}: {
  overview: Overview;
  rows: readonly DescribedRow[];
  say: Say;
  actions: RowActions;
}) {
  const { waive } = usePack().page.result;
  const [now] = useState(() => new Date());
  const idle = idleWaivers(overview.plan?.answers.waivers ?? [], rows, now);
  if (idle.length === 0) return null;
  return (
    <div className="note">
      <Message appearance="information" title={waive.noticeTitle}>
        {idle.map(({ check, name, waiver, why }) => (
          <div key={check}>
            <p>{why === 'expired' ? waive.expired(name, say.date(waiver.until ?? waiver.at)) : waive[why](name)}</p>
            <WaiverLine check={check} waiver={waiver} say={say} onWithdraw={actions.withdrawWaiver} />
          </div>
        ))}
      </Message>
    </div>
  );
}
