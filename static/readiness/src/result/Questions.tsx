import { refKey } from '../../../../src/checklist/model/refs';
import type { QuestionId } from '../../../../src/contract';
import { groupOf, openSubjects, type QuestionWords } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { QuestionForm, type Subject } from './QuestionForm';
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

/** Questions that are answered for several people or accounts, of whom only some may differ. */
const askedForEach: readonly QuestionId[] = ['hidden-addresses', 'account-settings'];

/** The things that each question is asked for, by the rows that are still open. */
export function subjectsOf(rows: readonly JudgedRow[], say: Say): ReadonlyMap<QuestionId, Subject[]> {
  const subjects = new Map<QuestionId, Map<string, Subject>>();
  for (const { result } of rows) {
    if (!result.question || result.confirmation || !askedForEach.includes(result.question)) continue;
    const known = subjects.get(result.question) ?? new Map<string, Subject>();
    for (const ref of openSubjects(result)) known.set(refKey(ref), { key: refKey(ref), name: say.name(ref) });
    subjects.set(result.question, known);
  }
  return new Map([...subjects].map(([id, known]) => [id, [...known.values()]]));
}

/** Questions to a person, answered in place. */
export function Questions({
  questions,
  subjects,
  twoAccounts,
  actions,
}: {
  questions: readonly AskedQuestion[];
  subjects: ReturnType<typeof subjectsOf>;
  twoAccounts: boolean;
  actions: RowActions;
}) {
  return (
    <ul className="questions">
      {questions.map(({ id, words, settles }) => (
        <li key={id} id={questionCard(id)} tabIndex={-1} className="card">
          <QuestionForm id={id} words={words} subjects={subjects.get(id) ?? []} twoAccounts={twoAccounts} onAnswer={actions.answer} />
          <p className="subtle">Settles: {settles.join('; ')}</p>
        </li>
      ))}
    </ul>
  );
}
