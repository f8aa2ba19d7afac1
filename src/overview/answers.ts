import type { Token } from '../checklist/model/plan';
import type { Overview, QuestionId } from '../contract';
import { keepConfirmation, onlyPlan, withdrawConfirmation } from '../plans/plans';
import { readOverview } from './overview';

/** What a person says to a question. */
interface Said {
  question: QuestionId;
  answer: 'yes' | 'no';
  note?: string | undefined;
  /** What is told of an API token; it belongs to the connection question alone. */
  token?: Token | undefined;
}

/** Keeps a person's answer, and shows what follows from it. */
export async function keepAnswer({ question, answer, note, token }: Said, { accountId }: { accountId: string }): Promise<Overview> {
  await keepConfirmation(onlyPlan, {
    question,
    answer,
    by: accountId,
    at: new Date().toISOString(),
    ...(note ? { note } : {}),
    ...(token && question === 'connection-tested' ? { token } : {}),
  });
  return readOverview();
}

/** Takes an answer back, and shows what follows from that. */
export async function withdrawAnswer(question: QuestionId): Promise<Overview> {
  await withdrawConfirmation(onlyPlan, question);
  return readOverview();
}
