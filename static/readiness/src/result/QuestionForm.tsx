import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { Problem, QuestionId } from '../../../../src/contract';
import type { QuestionWords } from '../../../../src/wording/describe';
import { ProblemMessage } from '../common/ProblemMessage';
import { Steps } from '../common/Steps';
import { useDraft } from '../common/use-draft';
import { usePack } from '../words/pack';
import { dayIn, endOfDay } from './days';
import { SubjectTicks } from './SubjectTicks';
import type { Subject } from './subjects';
import { TokenFields, tokenFrom, tokenText } from './TokenFields';
import type { RowActions } from './use-result-actions';

interface Props {
  planId: string;
  id: QuestionId;
  words: QuestionWords;
  /** What it is asked for one by one; empty where it is asked as a whole. */
  subjects: readonly Subject[];
  /** Whether the plan names two Jira accounts. */
  twoAccounts: boolean;
  onAnswer: RowActions['answer'];
}

/** As long as a note is kept; the backend refuses longer ones. */
const longestNote = 2000;
/** How long an answer counts where nobody says otherwise. */
const usualDays = 90;

/** A question to a person, with the exact place to look, answered in place. What is typed stays until the answer is kept. */
export function QuestionForm({ planId, id, words, subjects, twoAccounts, onAnswer }: Props) {
  const { questions } = usePack().page.result;
  const [note, setNote, clearNote] = useDraft(`note:${planId}:${id}`);
  const [ticked, setTicked, clearTicked] = useDraft(`ticked:${planId}:${id}`);
  const [until, setUntil, clearUntil] = useDraft(`until:${planId}:${id}`, dayIn(usualDays));
  const [waiting, setWaiting] = useState<'yes' | 'no'>();
  const [problem, setProblem] = useState<{ problem: Problem; answer: 'yes' | 'no' }>();
  const [told, setTold, clearTold] = useDraft(`token:${planId}:${id}`);
  const token = tokenFrom(told);
  const [noteId, untilId] = [useId(), useId()];
  const differing = new Set(ticked === '' ? [] : ticked.split('\n'));

  const give = async (answer: 'yes' | 'no'): Promise<void> => {
    setWaiting(answer);
    const tells = answer === 'yes' && (token.kind ?? token.ends ?? token.configurationEnds);
    const differs = subjects.map(({ key }) => key).filter((key) => differing.has(key));
    const trouble = await onAnswer({
      question: id,
      answer,
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(tells ? { token } : {}),
      ...(answer === 'no' && differs.length > 0 ? { differs } : {}),
      ...(until === '' ? {} : { until: endOfDay(until) }),
    });
    setWaiting(undefined);
    setProblem(trouble && { problem: trouble, answer });
    if (trouble) return;
    clearNote();
    clearTicked();
    clearUntil();
    clearTold();
  };

  const tick = (key: string): void => {
    const next = new Set(differing);
    if (!next.delete(key)) next.add(key);
    setTicked([...next].join('\n'));
  };

  return (
    <div className="question" role="group" aria-label={words.ask}>
      <p className="ask">{words.ask}</p>
      <Steps steps={words.look} />
      {problem && <ProblemMessage problem={problem.problem} onRetry={() => void give(problem.answer)} />}
      {id === 'connection-tested' && <TokenFields token={token} two={twoAccounts} onChange={(next) => setTold(tokenText(next))} />}
      {subjects.length > 1 && (
        <SubjectTicks legend={questions.tickWhatDiffers(words.no)} subjects={subjects} ticked={differing} onTick={tick} />
      )}
      <div className="said">
        <div>
          <label htmlFor={noteId}>{questions.note}</label>
          <TextArea
            id={noteId}
            minimumRows={1}
            maxHeight="200px"
            maxLength={longestNote}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={untilId}>{questions.until}</label>
          <Textfield
            id={untilId}
            type="date"
            min={dayIn(1)}
            max={dayIn(365)}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </div>
      </div>
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
