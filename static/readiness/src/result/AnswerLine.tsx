import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Confirmation, Problem, QuestionId } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { ProblemMessage } from '../common/ProblemMessage';
import { usePack } from '../words/pack';
import { moment } from '../words/time';

interface Props {
  question: QuestionId;
  confirmation: Confirmation;
  say: Say;
  /** Absent where it is only looked at. */
  onWithdraw: ((question: QuestionId) => Promise<Problem | undefined>) | undefined;
}

/** Who answered what, when and until when it counts, and the way to change it. */
export function AnswerLine({ question, confirmation, say, onWithdraw }: Props) {
  const { page, locale } = usePack();
  const { questions, waive } = page.result;
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { by, answer, at, note, until } = confirmation;
  const withdraw = async (): Promise<void> => {
    setWaiting(true);
    setProblem(await onWithdraw?.(question));
    setWaiting(false);
  };
  return (
    <>
      {problem && <ProblemMessage problem={problem} onRetry={() => void withdraw()} />}
      <div className="answer">
        <p>
          {questions.answered(say.name({ ref: 'jiraUser', id: by }), answer)}, <time dateTime={at}>{moment(at, locale)}</time>
          {until ? `, ${waive.validUntil(say.date(until))}` : ''}
          {note ? `: “${note}”` : '.'}
        </p>
        {onWithdraw && (
          <Button spacing="compact" isLoading={waiting} onClick={() => void withdraw()}>
            {questions.change}
          </Button>
        )}
      </div>
    </>
  );
}
