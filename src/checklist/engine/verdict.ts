import { failsOnNo } from '../model/questions';
import type { CheckResult, Summary, Verdict } from './results';
import type { Answers, Confirmation, Waiver } from '../model/plan';
import { tokenFinding } from './tokens';
import { outcomes, type Effect, type Finding, type Outcome } from '../model/vocabulary';

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
export function applyAnswers<R extends CheckResult>(results: readonly R[], answers: Answers, now: Date): R[] {
  const confirmations = new Map(answers.confirmations.filter((one) => stillHolds(one, now)).map((one) => [one.question, one]));
  const waivers = new Map(answers.waivers.filter((one) => stillHolds(one, now)).map((one) => [one.check, one]));
  const separateSyncUser = results.some(({ check, outcome }) => check === 'jira-sync-user-api-token' && outcome !== 'notApplicable');
  return results.map((result) => {
    const open = result.question !== undefined && undecided.includes(result.outcome);
    // A check that shares its question today may have had one of its own when it was answered.
    const confirmation = open ? (confirmations.get(result.question ?? '') ?? confirmations.get(result.check)) : undefined;
    const answered = confirmation ? withAnswer(result, confirmation, { now, separateSyncUser }) : result;
    const waiver = answered.outcome === 'failed' ? waivers.get(answered.check) : undefined;
    return waiver ? { ...answered, waiver } : answered;
  });
}

/** What an answer is laid over: when that is, and whether the plan names a sync user beside the configuration user. */
interface AnswerContext {
  now: Date;
  separateSyncUser: boolean;
}

function withAnswer<R extends CheckResult>(result: R, confirmation: Confirmation, context: AnswerContext): R {
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
  if (check === 'jira-configuration-user-api-token') return tokenFinding(separateSyncUser ? token?.configurationEnds : token?.ends, now);
  if (check !== 'jira-address' || first?.outcome !== outcome || token?.kind === undefined) return undefined;
  // Which address is right depends on the kind of token.
  return { ...first, args: { ...first.args, tokenKind: token.kind } };
}

function stillHolds(said: Confirmation | Waiver, now: Date): boolean {
  return said.until === undefined || new Date(said.until) > now;
}

/** The verdict over results that answers have been applied to. `sight`, risks and advice never change it. */
function verdictOf(results: readonly CheckResult[]): Verdict {
  if (results.some(isProblem)) return 'notReady';
  if (results.some((result) => decisive.includes(result.effect) && undecided.includes(result.outcome) && !result.confirmation))
    return 'undecided';
  return results.some((result) => result.waiver) ? 'readyWithWaivers' : 'ready';
}

/** A failure that nobody waived. */
export function isProblem(result: CheckResult): boolean {
  return result.outcome === 'failed' && !result.waiver && result.effect !== 'sight';
}

/** A problem that shows with the first load: nothing is transferred, or items in scope are not. */
function hitsFirstLoad(result: CheckResult): boolean {
  return isProblem(result) && (result.effect === 'stops' || (result.effect === 'items' && itemsOf(result) > 0));
}

/** How many in-scope items the failing findings of a row hit; an item hit twice counts twice. */
function itemsOf(result: CheckResult): number {
  return result.findings.reduce((sum, finding) => sum + (finding.outcome === result.outcome ? (finding.items ?? 0) : 0), 0);
}

/** The figures of a run that follow from its results. */
export function summarise(results: readonly CheckResult[]): Summary {
  const counts = Object.fromEntries(
    outcomes.map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length]),
  ) as Summary['counts'];
  return {
    verdict: verdictOf(results),
    counts,
    problems: results.filter(isProblem).length,
    problemsOfFirstLoad: results.filter(hitsFirstLoad).length,
  };
}
