import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { QuestionId, Token } from '../../../../src/contract';
import type { QuestionWords } from '../../../../src/wording/describe';
import { Steps } from '../common/Steps';
import { TokenFields } from './TokenFields';

interface Props {
  id: QuestionId;
  words: QuestionWords;
  /** Whether the plan names two Jira accounts. */
  twoAccounts: boolean;
  onAnswer: (question: QuestionId, answer: 'yes' | 'no', note: string, token?: Token) => Promise<void>;
}

/** As long as a note is kept; the backend refuses longer ones. */
const longestNote = 2000;

/** A question to a person, with the exact place to look, answered in place. */
export function QuestionForm({ id, words, twoAccounts, onAnswer }: Props) {
  const [note, setNote] = useState('');
  const [waiting, setWaiting] = useState<'yes' | 'no'>();
  const [token, setToken] = useState<Token>({});
  const field = useId();
  const give = async (answer: 'yes' | 'no'): Promise<void> => {
    setWaiting(answer);
    await onAnswer(id, answer, note, answer === 'yes' && (token.kind ?? token.ends ?? token.configurationEnds) ? token : undefined);
    setWaiting(undefined);
  };
  return (
    <div className="question" role="group" aria-label={words.ask}>
      <p className="ask">{words.ask}</p>
      <Steps steps={words.look} />
      {id === 'connection-tested' && <TokenFields token={token} two={twoAccounts} onChange={setToken} />}
      <label htmlFor={field}>Note (optional)</label>
      <TextArea
        id={field}
        minimumRows={1}
        maxHeight="200px"
        maxLength={longestNote}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="actions">
        {(['yes', 'no'] as const).map((answer) => (
          <Button
            key={answer}
            isLoading={waiting === answer}
            isDisabled={waiting !== undefined && waiting !== answer}
            onClick={() => void give(answer)}
          >
            {words[answer]}
          </Button>
        ))}
      </div>
    </div>
  );
}
