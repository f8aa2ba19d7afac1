import { failsOnNo } from '../model/questions';
import { refKey, refsOf } from '../model/refs';
import { isProblem, problemsIn } from './problems';
import type { CheckResult, Summary, Verdict } from './results';
import type { Answers, Confirmation, Waiver } from '../model/plan';
import { couldNotLook } from './run-checks';
import { isOfThose, isThing, keyInRow, keyOfNameless, olderKeyOf, subjectsOf, without, type Meant } from '../model/subjects';
import { tokenFinding } from './tokens';
import { covers } from '../model/waivers';
import { outcomes, type Effect, type Finding, type Outcome, type Ref } from '../model/vocabulary';

/** The code of the finding that a person's "no" makes of a question. */
const answeredNo = 'answered-no';

const undecided: readonly Outcome[] = ['unavailable', 'unconfirmed'];
const decisive: readonly Effect[] = ['stops', 'items'];

/** What a "no" means for a row: a failure where the effect is one, else as much as the effect can come to. */
const outcomeOfNo: Record<Effect, Outcome> = {
  stops: 'failed',
  items: 'failed',
  silent: 'failed',
  risk: 'warning',
  advice: 'advice',
  sight: 'unavailable',
};

/**
 * Results as judged, with what people said laid over them: an answered question settles rows that could not be decided, a waiver covers a
 * failure. Answers and waivers that have run out do not count.
 */
export function applyAnswers<R extends CheckResult>(
  results: readonly R[],
  answers: Pick<Answers, 'confirmations' | 'waivers'>,
  now: Date,
): R[] {
  const confirmations = new Map(answers.confirmations.filter((one) => stillHolds(one, now)).map((one) => [one.question, one]));
  const waivers = new Map(answers.waivers.filter((one) => stillHolds(one, now)).map((one) => [one.check, one]));
  const separateSyncUser = results.some(({ check, outcome }) => check === 'jira-sync-user-api-token' && outcome !== 'notApplicable');
  return results.map((result) => {
    const open = result.question !== undefined && undecided.includes(result.outcome);
    // A check that shares its question today may have had one of its own when it was answered.
    const confirmation = open ? (confirmations.get(result.question ?? '') ?? confirmations.get(result.check)) : undefined;
    const answered = confirmation ? withAnswer(result, confirmation, { now, separateSyncUser }) : result;
    const waiver = answered.outcome === 'failed' ? waivers.get(answered.check) : undefined;
    return waiver && covers(waiver, answered) ? { ...answered, waiver } : answered;
  });
}

/** What an answer is laid over: when that is, and whether the plan names a sync user beside the configuration user. */
interface AnswerContext {
  now: Date;
  separateSyncUser: boolean;
}

/** Lays an answer over a row: for the things that it was given for, and no others. */
function withAnswer<R extends CheckResult>(result: R, confirmation: Confirmation, context: AnswerContext): R {
  const { answer, subjects, differs } = confirmation;
  const open = result.findings.filter(({ outcome }) => undecided.includes(outcome));
  const meant = given(subjects);
  const answered = (finding: Finding): boolean => isAnswered(result.check, finding, subjects) && isOfThose(finding, meant);
  const left = open.flatMap((finding) => (answered(finding) ? (without(finding, meant) ?? []) : finding));
  if (answer === 'no' && (differs !== undefined || left.length > 0)) {
    const differing = given(differs);
    const isWrong: Meant = (key) => meant(key) && (differing(key) || differing(keyInRow(result.check, key)));
    const wrong = open.flatMap(subjectsOf).filter((ref) => isWrong(refKey(ref)));
    if (wrong.length > 0) return withSomeNo(result, confirmation, { open, left, wrong: refsOf([{ args: { wrong } }]) });
  }
  if (left.length > 0) return partly(result, left);
  // What differs is none of this row's: for its own the answer is a yes.
  return withWholeAnswer(result, answer === 'no' && differs !== undefined ? { ...confirmation, answer: 'yes' } : confirmation, context);
}

/** Whether a thing is among those named; all are where none is named. */
function given(keys: readonly string[] | undefined): Meant {
  const named = keys && new Set(keys);
  return (key) => named === undefined || named.has(key);
}

/**
 * Whether an answer is one for such a finding at all. One for things that were seen says nothing where nothing could be looked at, nor of what
 * names no thing and came later.
 */
function isAnswered(check: string, finding: Finding, subjects: Confirmation['subjects']): boolean {
  if (subjects === undefined || subjects.length === 0) return true;
  if (finding.code === couldNotLook) return !subjects.some(isThing);
  const nameless = keyOfNameless(check, finding);
  return nameless === undefined || subjects.includes(nameless) || subjects.includes(olderKeyOf(check, finding));
}

/** A row of which an answer settled a part: what came later is open. */
function partly<R extends CheckResult>(result: R, left: readonly Finding[]): R {
  const outcome: Outcome = left.some((finding) => finding.outcome === 'unavailable') ? 'unavailable' : 'unconfirmed';
  return { ...result, outcome, findings: [...left, ...result.findings.filter((finding) => !undecided.includes(finding.outcome))] };
}

/** A row in which some things differ, by somebody's word; those fail, the others that were answered for are settled. */
function withSomeNo<R extends CheckResult>(
  result: R,
  confirmation: Confirmation,
  { open, left, wrong }: { open: readonly Finding[]; left: readonly Finding[]; wrong: Ref[] },
): R {
  const outcome = outcomeOfNo[result.effect];
  const keys = new Set(wrong.map(refKey));
  const [only, second] = open;
  // Items are counted for all that a finding names together.
  const whole = only && !second && without(only, (key) => keys.has(key)) === undefined ? only : undefined;
  const no: Finding = {
    code: answeredNo,
    outcome,
    args: { differs: wrong },
    ...(whole?.items === undefined ? {} : { items: whole.items }),
    ...(whole?.clause === undefined ? {} : { clause: whole.clause }),
    ...(whole?.side === undefined ? {} : { side: whole.side }),
    ...(whole?.inAqua === undefined ? {} : { inAqua: whole.inAqua }),
  };
  const decided = result.findings.filter((finding) => !undecided.includes(finding.outcome));
  return { ...result, outcome, confirmation, findings: [no, ...left, ...decided] };
}

function withWholeAnswer<R extends CheckResult>(result: R, confirmation: Confirmation, context: AnswerContext): R {
  if (confirmation.answer === 'yes') {
    const finding = tokenFindingOf(result, confirmation, context);
    if (!finding) return { ...result, confirmation };
    const effect = finding.outcome === 'warning' ? 'risk' : result.effect;
    return { ...result, confirmation, outcome: finding.outcome, effect, findings: [finding] };
  }
  const failing = failsOnNo[confirmation.question];
  if (failing !== undefined && failing !== result.check) return { ...result, outcome: 'unavailable', confirmation };
  const outcome = outcomeOfNo[result.effect];
  return { ...result, outcome, confirmation, findings: [{ code: answeredNo, outcome, args: {} }, ...result.findings] };
}

/** The finding that a row about the token comes to by a yes about the connection; undefined for all other rows and questions. */
function tokenFindingOf(
  { check, outcome, findings: [first] }: CheckResult,
  { question, token }: Confirmation,
  { now, separateSyncUser }: AnswerContext,
): Finding | undefined {
  if (question !== 'connection-tested') return undefined;
  // `ends` is the last day of the token of the account that does the work. A configuration user beside it has a token of its own.
  if (check === 'jira-sync-user-api-token') return tokenFinding(token?.ends, now);
  const isBeside = separateSyncUser || first?.args['beside'] === true;
  if (check === 'jira-configuration-user-api-token') return tokenFinding(isBeside ? token?.configurationEnds : token?.ends, now);
  if (check !== 'jira-address' || first?.outcome !== outcome || token?.kind === undefined) return undefined;
  // Which address is right depends on the kind of token. What the row itself saw of it holds.
  return { ...first, args: { tokenKind: token.kind, ...first.args } };
}

function stillHolds(said: Confirmation | Waiver, now: Date): boolean {
  return said.until === undefined || new Date(said.until) > now;
}

/** The verdict over results that answers have been applied to. `sight`, risks and advice never change it. */
function verdictOf(results: readonly CheckResult[]): Verdict {
  if (results.some(isProblem)) return 'notReady';
  if (results.some(isUndecided)) return 'undecided';
  return results.some((result) => result.waiver) ? 'readyWithWaivers' : 'ready';
}

/** An open row that would decide the verdict and that nobody has settled. */
export function isUndecided(result: CheckResult): boolean {
  return decisive.includes(result.effect) && undecided.includes(result.outcome) && !result.confirmation;
}

/** The figures of a run that follow from its results. */
export function summarise(results: readonly CheckResult[]): Summary {
  const counts = Object.fromEntries(
    outcomes.map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length]),
  ) as Summary['counts'];
  return {
    verdict: verdictOf(results),
    counts,
    ...problemsIn(results),
  };
}
