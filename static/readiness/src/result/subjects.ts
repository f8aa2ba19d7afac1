import { refKey } from '../../../../src/checklist/model/refs';
import { keyInRow } from '../../../../src/checklist/model/subjects';
import type { QuestionId } from '../../../../src/contract';
import type { DescribedRow } from '../../../../src/report/rows';
import { groupOf, openSubjects, type QuestionWords } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';

/** One of the things that a question is asked for. */
export interface Subject {
  /** Its `refKey`, or `keyInRow` where each row asks for something else of it. */
  key: string;
  name: string;
  /** Under which heading it stands: the account, where the things are its settings. */
  of?: string;
}

/** A question of this run, once, with the rows that it settles. */
export interface AskedQuestion {
  id: QuestionId;
  words: QuestionWords;
  settles: string[];
}

/** Asked for several people, of whom only some may differ: a person who does, does so in every row. */
const askedForEachPerson: readonly QuestionId[] = ['hidden-addresses'];
/** Asked for several settings of several accounts: each stands in a row of its own. */
const askedForEachSetting: readonly QuestionId[] = ['account-settings'];

/**
 * The open questions that no machine can answer, each once. One that somebody has answered stands in the rows that it settled, where the
 * answer can be changed; one about what could not be seen is asked in its row, beside what would settle it otherwise.
 */
export function questionsOf(rows: readonly DescribedRow[]): AskedQuestion[] {
  const questions = new Map<QuestionId, AskedQuestion>();
  for (const { result, row } of rows) {
    if (!row.question || groupOf(result) !== 'question') continue;
    const { id, words } = row.question;
    questions.set(id, { id, words, settles: [...(questions.get(id)?.settles ?? []), row.name] });
  }
  return [...questions.values()];
}

/** The things that each question is asked for, by the rows that are still open. */
export function subjectsOf(rows: readonly DescribedRow[], say: Say): ReadonlyMap<QuestionId, Subject[]> {
  const subjects = new Map<QuestionId, Map<string, Subject>>();
  for (const { result, row } of rows) {
    const { question, confirmation, check } = result;
    if (!question || confirmation) continue;
    const bySetting = askedForEachSetting.includes(question);
    if (!bySetting && !askedForEachPerson.includes(question)) continue;
    const known = subjects.get(question) ?? new Map<string, Subject>();
    for (const ref of openSubjects(result)) {
      const key = bySetting ? keyInRow(check, refKey(ref)) : refKey(ref);
      known.set(key, { key, ...(bySetting ? { name: row.name, of: say.name(ref) } : { name: say.name(ref) }) });
    }
    subjects.set(question, known);
  }
  return new Map([...subjects].map(([id, known]) => [id, [...known.values()]]));
}
