import { isCheckId, type CheckId } from './checks';

/** Questions that settle more than one check. Every other check has a question of its own, which bears its id. */
export const sharedQuestions = ['connection-tested', 'hidden-addresses'] as const;
export type SharedQuestionId = (typeof sharedQuestions)[number];
export type QuestionId = SharedQuestionId | CheckId;

export function isQuestionId(id: string): id is QuestionId {
  return sharedQuestions.some((question) => question === id) || isCheckId(id);
}
