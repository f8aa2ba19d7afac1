import type { QuestionId } from '../../../../src/contract';
import { groupOf, type QuestionWords } from '../../../../src/wording/describe';
import { QuestionForm } from './QuestionForm';
import type { JudgedRow, RowActions } from './ResultRow';

/** A question of this run, once, with the rows that it settles. */
export interface AskedQuestion {
  id: QuestionId;
  words: QuestionWords;
  settles: string[];
}

/** The id of a question's card, for the focus. */
export function questionCard(question: QuestionId): string {
  return `question-${question}`;
}

/**
 * The open questions that no machine can answer, each once. One that somebody has answered stands in the rows that it settled, where the
 * answer can be changed; one about what could not be seen is asked in its row, beside what would settle it otherwise.
 */
export function questionsOf(rows: readonly JudgedRow[]): AskedQuestion[] {
  const questions = new Map<QuestionId, AskedQuestion>();
  for (const { result, row } of rows) {
    if (!row.question || groupOf(result) !== 'question') continue;
    const { id, words } = row.question;
    questions.set(id, { id, words, settles: [...(questions.get(id)?.settles ?? []), row.name] });
  }
  return [...questions.values()];
}

/** Questions to a person, answered in place. */
export function Questions({
  questions,
  twoAccounts,
  actions,
}: {
  questions: readonly AskedQuestion[];
  twoAccounts: boolean;
  actions: RowActions;
}) {
  return (
    <ul className="questions">
      {questions.map(({ id, words, settles }) => (
        <li key={id} id={questionCard(id)} tabIndex={-1} className="card">
          <QuestionForm id={id} words={words} twoAccounts={twoAccounts} onAnswer={actions.answer} />
          <p className="subtle">Settles: {settles.join('; ')}</p>
        </li>
      ))}
    </ul>
  );
}
