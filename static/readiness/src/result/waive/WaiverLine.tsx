import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { CheckId, CheckResult, Problem } from '../../../../../src/contract';
import type { Say } from '../../../../../src/wording/say';
import { ProblemMessage } from '../../common/ProblemMessage';
import { usePack } from '../../words/pack';
import { moment } from '../../words/time';

interface Props {
  check: CheckId;
  waiver: NonNullable<CheckResult['waiver']>;
  say: Say;
  /** Absent where it is only looked at. */
  onWithdraw: ((check: CheckId) => Promise<Problem | undefined>) | undefined;
}

/** Who decided to go ahead, why and until when, and the way to take it back. */
export function WaiverLine({ check, waiver, say, onWithdraw }: Props) {
  const { page, locale } = usePack();
  const { waive } = page.result;
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const withdraw = async (): Promise<void> => {
    setWaiting(true);
    setProblem(await onWithdraw?.(check));
    setWaiting(false);
  };
  return (
    <>
      {problem && <ProblemMessage problem={problem} onRetry={() => void withdraw()} />}
      <div className="answer">
        <p>
          {waive.by(say.name({ ref: 'jiraUser', id: waiver.by }))}, <time dateTime={waiver.at}>{moment(waiver.at, locale)}</time>,{' '}
          {waiver.until ? waive.validUntil(say.date(waiver.until)) : waive.withoutEnd}: “{waiver.reason}”
        </p>
        {onWithdraw && (
          <Button spacing="compact" isLoading={waiting} onClick={() => void withdraw()}>
            {waive.withdraw}
          </Button>
        )}
      </div>
    </>
  );
}
