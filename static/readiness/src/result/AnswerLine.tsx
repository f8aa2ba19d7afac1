import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Confirmation, QuestionId } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { usePack } from '../words/pack';
import { moment } from '../words/time';

interface Props {
  question: QuestionId;
  confirmation: Confirmation;
  say: Say;
  onWithdraw: (question: QuestionId) => Promise<void>;
}

/** Who answered what and when, and the way to change it. */
export function AnswerLine({ question, confirmation, say, onWithdraw }: Props) {
  const { locale } = usePack();
  const [waiting, setWaiting] = useState(false);
  const { by, answer, at, note } = confirmation;
  const withdraw = async (): Promise<void> => {
    setWaiting(true);
    await onWithdraw(question);
    setWaiting(false);
  };
  return (
    <div className="answer">
      <p>
        {say.name({ ref: 'jiraUser', id: by })} answered <strong>{answer}</strong>, <time dateTime={at}>{moment(at, locale)}</time>
        {note ? `: “${note}”` : '.'}
      </p>
      <Button spacing="compact" isLoading={waiting} onClick={() => void withdraw()}>
        Change
      </Button>
    </div>
  );
}
