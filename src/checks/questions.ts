import { sharedQuestions, type SharedQuestionId } from '../checklist/model/questions';
import type { CheckId } from '.';
import { checkIds, isCheckId } from './ids';
import { questionOf } from './places';

export type QuestionId = SharedQuestionId | CheckId;

export function isQuestionId(id: string): id is QuestionId {
  return sharedQuestions.some((question) => question === id) || isCheckId(id);
}

/**
 * Questions of single checks that an answer to this one takes the place of. A check may have had a question of its own before it shared one:
 * an answer from then still settles that check, and no other.
 */
export function narrowerQuestions(question: QuestionId): CheckId[] {
  return checkIds.filter((check) => questionOf[check] === question);
}
