import { refKey, refsOf } from '../checklist/model/refs';
import type { Token } from '../checklist/model/plan';
import type { Overview, QuestionId } from '../contract';
import { keepConfirmation, onlyPlan, withdrawConfirmation } from '../plans/plans';
import { latestRun } from '../runs/runs';
import { readOverview } from './overview';

/** What a person says to a question. */
interface Said {
  question: QuestionId;
  answer: 'yes' | 'no';
  note?: string | undefined;
  /** What is told of an API token; it belongs to the connection question alone. */
  token?: Token | undefined;
  /** What differs, as keys of references, where the answer is "no" for some of the things only. */
  differs?: string[] | undefined;
}

/** Keeps a person's answer, and shows what follows from it. */
export async function keepAnswer(
  { question, answer, note, token, differs }: Said,
  { accountId }: { accountId: string },
): Promise<Overview> {
  const subjects = await openSubjects(question);
  await keepConfirmation(onlyPlan, {
    question,
    answer,
    by: accountId,
    at: new Date().toISOString(),
    ...(note ? { note } : {}),
    ...(token && question === 'connection-tested' ? { token } : {}),
    ...(subjects ? { subjects } : {}),
    ...(answer === 'no' && differs && differs.length > 0 ? { differs } : {}),
  });
  return readOverview();
}

/** More things than one answer is kept for; they would not fit a stored document. */
const mostSubjects = 2_000;

/**
 * What is open in the rows that a question settles, by the plan's latest run: an answer is given for these. Undefined where no run asked it: the
 * answer then counts for all.
 */
async function openSubjects(question: QuestionId): Promise<string[] | undefined> {
  const rows = (await latestRun(onlyPlan))?.results.filter((result) => result.question === question) ?? [];
  if (rows.length === 0) return undefined;
  const open = rows.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'unavailable' || outcome === 'unconfirmed'));
  const keys = refsOf(open).map(refKey);
  return keys.length <= mostSubjects ? keys : undefined;
}

/** Takes an answer back, and shows what follows from that. */
export async function withdrawAnswer(question: QuestionId): Promise<Overview> {
  await withdrawConfirmation(onlyPlan, question);
  return readOverview();
}
