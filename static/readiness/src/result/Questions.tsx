import type { QuestionId } from '../../../../src/contract';
import { usePack } from '../words/pack';
import { questionCard } from './ids';
import { QuestionForm } from './QuestionForm';
import type { AskedQuestion, Subject } from './subjects';
import type { RowActions } from './use-result-actions';

interface Props {
  planId: string;
  questions: readonly AskedQuestion[];
  subjects: ReadonlyMap<QuestionId, Subject[]>;
  twoAccounts: boolean;
  actions: RowActions;
}

/** Questions to a person, answered in place. */
export function Questions({ planId, questions, subjects, twoAccounts, actions }: Props) {
  const { settles: settlesRows } = usePack().page.result.questions;
  return (
    <ul className="questions">
      {questions.map(({ id, words, settles }) => (
        <li key={id} id={questionCard(id)} tabIndex={-1} className="card">
          <QuestionForm
            planId={planId}
            id={id}
            words={words}
            subjects={subjects.get(id) ?? []}
            twoAccounts={twoAccounts}
            onAnswer={actions.answer}
          />
          <p className="subtle">{settlesRows(settles.join('; '))}</p>
        </li>
      ))}
    </ul>
  );
}
