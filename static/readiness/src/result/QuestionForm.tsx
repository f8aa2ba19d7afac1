import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { QuestionId, Token } from '../../../../src/contract';
import type { QuestionWords } from '../../../../src/wording/describe';
import { Steps } from '../common/Steps';
import { TokenFields } from './TokenFields';

/** One of the things that a question is asked for. */
export interface Subject {
  /** Its `refKey`. */
  key: string;
  name: string;
}

interface Props {
  id: QuestionId;
  words: QuestionWords;
  /** What it is asked for one by one; empty where it is asked as a whole. */
  subjects: readonly Subject[];
  /** Whether the plan names two Jira accounts. */
  twoAccounts: boolean;
  onAnswer: (question: QuestionId, answer: 'yes' | 'no', note: string, token?: Token, differs?: string[]) => Promise<void>;
}

/** As long as a note is kept; the backend refuses longer ones. */
const longestNote = 2000;

/** A question to a person, with the exact place to look, answered in place. */
export function QuestionForm({ id, words, subjects, twoAccounts, onAnswer }: Props) {
  const [note, setNote] = useState('');
  const [waiting, setWaiting] = useState<'yes' | 'no'>();
  const [token, setToken] = useState<Token>({});
  const [differing, setDiffering] = useState<ReadonlySet<string>>(new Set());
  const field = useId();
  const give = async (answer: 'yes' | 'no'): Promise<void> => {
    setWaiting(answer);
    const told = answer === 'yes' && (token.kind ?? token.ends ?? token.configurationEnds) ? token : undefined;
    const differs = subjects.map(({ key }) => key).filter((key) => differing.has(key));
    await onAnswer(id, answer, note, told, answer === 'no' && differs.length > 0 ? differs : undefined);
    setWaiting(undefined);
  };
  return (
    <div className="question" role="group" aria-label={words.ask}>
      <p className="ask">{words.ask}</p>
      <Steps steps={words.look} />
      {id === 'connection-tested' && <TokenFields token={token} two={twoAccounts} onChange={setToken} />}
      {subjects.length > 1 && (
        <fieldset className="subjects">
          <legend>Tick whoever differs before you answer “{words.no}”; nobody ticked means all.</legend>
          {subjects.map(({ key, name }) => (
            <Checkbox key={key} label={name} isChecked={differing.has(key)} onChange={() => setDiffering(toggled(differing, key))} />
          ))}
        </fieldset>
      )}
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

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
