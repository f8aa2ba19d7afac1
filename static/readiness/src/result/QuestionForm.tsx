import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { QuestionId } from '../../../../src/contract';
import type { QuestionWords } from '../../../../src/wording/describe';
import { OutLink } from '../common/OutLink';

interface Props {
  id: QuestionId;
  words: QuestionWords;
  onAnswer: (question: QuestionId, answer: 'yes' | 'no', note: string) => Promise<void>;
}

/** A question to a person, with the exact place to look, answered in place. */
export function QuestionForm({ id, words, onAnswer }: Props) {
  const [note, setNote] = useState('');
  const [waiting, setWaiting] = useState(false);
  const field = useId();
  const say = (answer: 'yes' | 'no') => async (): Promise<void> => {
    setWaiting(true);
    await onAnswer(id, answer, note);
    setWaiting(false);
  };
  return (
    <div className="question" role="group" aria-label={words.ask}>
      <p className="ask">{words.ask}</p>
      <ol>
        {words.look.map((step, index) => (
          <li key={index}>
            {step.text} {step.link && <OutLink link={step.link} />}
          </li>
        ))}
      </ol>
      <label htmlFor={field}>Note (optional)</label>
      <TextArea id={field} minimumRows={1} maxHeight="20vh" value={note} onChange={(event) => setNote(event.target.value)} />
      <div className="actions">
        <Button onClick={() => void say('yes')()} isDisabled={waiting}>
          {words.yes}
        </Button>
        <Button onClick={() => void say('no')()} isDisabled={waiting}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
