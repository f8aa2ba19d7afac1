import { lazy, Suspense } from 'react';
import type { QuestionId } from '../../../../src/contract';
import { Later } from '../common/Later';
import { Steps } from '../common/Steps';
import { usePack } from '../words/pack';
import { questionCard } from './ids';
import type { AskedQuestion, Subject } from './subjects';
import type { RowActions } from './use-result-actions';

const QuestionForm = lazy(async () => ({ default: (await import('./QuestionForm')).QuestionForm }));

const toCome = <div className="question-to-come" />;

interface Props {
  planId: string;
  questions: readonly AskedQuestion[];
  subjects: ReadonlyMap<QuestionId, Subject[]>;
  twoAccounts: boolean;
  /** Absent of an earlier check, which is only looked at. */
  actions: RowActions | undefined;
}

/** Questions to a person, answered in place; those of an earlier check are only told. */
export function Questions({ planId, questions, subjects, twoAccounts, actions }: Props) {
  const { settles: settlesRows } = usePack().page.result.questions;
  return (
    <ul className="questions">
      {questions.map(({ id, words, settles }) => (
        <li key={id} id={questionCard(id)} tabIndex={-1} className="card">
          {actions ? (
            <Later instead={toCome}>
              <Suspense fallback={toCome}>
                <QuestionForm
                  planId={planId}
                  id={id}
                  words={words}
                  subjects={subjects.get(id) ?? []}
                  twoAccounts={twoAccounts}
                  onAnswer={actions.answer}
                />
              </Suspense>
            </Later>
          ) : (
            <>
              <p className="ask">{words.ask}</p>
              <Steps steps={words.look} />
            </>
          )}
          <p className="subtle">{settlesRows(settles.join(' · '))}</p>
        </li>
      ))}
    </ul>
  );
}
