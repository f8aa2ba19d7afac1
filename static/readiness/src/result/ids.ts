import type { CheckId, QuestionId } from '../../../../src/contract';

/** The id of a question's card, for the focus. */
export function questionCard(question: QuestionId): string {
  return `question-${question}`;
}

/** The id of the button that opens a row, for the focus. */
export function rowButton(check: CheckId): string {
  return `row-${check}`;
}
