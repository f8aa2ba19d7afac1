import { couldNotLook } from '../checklist/engine/run-checks';
import { refKey, refsOf } from '../checklist/model/refs';
import { keyOfNameless } from '../checklist/model/subjects';
import type { Token } from '../checklist/model/plan';
import type { Overview, QuestionId } from '../contract';
import { keepConfirmation, withdrawConfirmation } from '../plans/plans';
import { latestRun } from '../runs/runs';
import { endOfAnswer } from './ends';
import { readOverview } from './overview';

/** What a person says to a question. */
interface Said {
  planId: string;
  question: QuestionId;
  answer: 'yes' | 'no';
  note?: string | undefined;
  /** What is told of an API token; it belongs to the connection question alone. */
  token?: Token | undefined;
  /** From when on it no longer counts, ISO 8601. */
  until?: string | undefined;
  /** What differs, as keys of references, where the answer is "no" for some of the things only. */
  differs?: string[] | undefined;
}

/** Keeps a person's answer, and shows what follows from it. Counts for 90 days where no other end within a year is named. */
export async function keepAnswer(
  { planId, question, answer, note, token, differs, until }: Said,
  { accountId }: { accountId: string },
): Promise<Overview> {
  const now = new Date();
  const end = endOfAnswer(until, now);
  const subjects = await openSubjects(planId, question);
  await keepConfirmation(planId, {
    question,
    answer,
    by: accountId,
    at: now.toISOString(),
    ...(note ? { note } : {}),
    ...(token && question === 'connection-tested' ? { token } : {}),
    ...(subjects ? { subjects } : {}),
    ...(answer === 'no' && differs && differs.length > 0 ? { differs } : {}),
    until: end,
  });
  return readOverview(planId);
}

/** More things than one answer is kept for; they would not fit a stored document. */
const mostSubjects = 2_000;

/**
 * What is open in the rows that a question settles, by the plan's latest run: an answer is given for these. Undefined where no run asked it: the
 * answer then counts for all.
 */
async function openSubjects(planId: string, question: QuestionId): Promise<string[] | undefined> {
  const rows = (await latestRun(planId))?.results.filter((result) => result.question === question) ?? [];
  if (rows.length === 0) return undefined;
  const open = rows.flatMap(({ check, findings }) =>
    findings.filter(({ outcome }) => outcome === 'unavailable' || outcome === 'unconfirmed').map((finding) => ({ check, finding })),
  );
  const nameless = open.flatMap(({ check, finding }) => (finding.code === couldNotLook ? [] : (keyOfNameless(check, finding) ?? [])));
  const keys = [...refsOf(open.map(({ finding }) => finding)).map(refKey), ...nameless];
  return keys.length <= mostSubjects ? keys : undefined;
}

/** Takes an answer back, and shows what follows from that. */
export async function withdrawAnswer({ planId, question }: { planId: string; question: QuestionId }): Promise<Overview> {
  await withdrawConfirmation(planId, question);
  return readOverview(planId);
}
