import type { Confirmation } from '../checklist/model/plan';
import { isQuestionId, narrowerQuestions } from '../checks/questions';

/** All answers but those to this question, or to one that it has taken the place of. */
export function withoutAnswersTo(confirmations: readonly Confirmation[], question: string): Confirmation[] {
  const gone: readonly string[] = isQuestionId(question) ? [question, ...narrowerQuestions(question)] : [question];
  return confirmations.filter((one) => !gone.includes(one.question));
}
