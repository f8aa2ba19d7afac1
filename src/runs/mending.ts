import { fingerprint } from '../checklist/model/fingerprint';
import type { Plan } from '../checklist/model/plan';
import { createJiraClient, type JiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import type { CheckResult, MendingStep } from '../contract';
import { loadPlan, wholePlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { mendingOrder, type Failure } from '../report/mending-order';
import { countingIn, hitsItemsIn, impactOfFindings, itemsInScope, type CountIssues, type ItemsInScope } from './impact';
import { changeRun, loadRun, runView, type StoredRun } from './runs';

/** Time for counting while somebody waits. */
const countingMs = 14_000;
/** Questions that Jira is asked for one list of failures: the first of them matter most. */
const mostCounts = 12;

/**
 * What remains after each failure of a run is mended, in the order in which to mend them, counted with the caller's eyes and kept with the run.
 * Nothing is counted while rows are to be judged, nor of a run that judged an older plan. Refuses where there is no such run.
 */
export async function mendingSteps(runId: string): Promise<MendingStep[]> {
  const run = await loadRun(runId);
  if (!run) throw new RefusedError({ code: 'not-found' });
  const { draft, answers, setUpVersion } = await loadPlan(run.planId);
  const { results } = runView(run, answers, new Date());
  const failures = mendingOrder(results);
  const of = codeOf(failures);
  if (run.mending?.of === of) return run.mending.steps;
  const plan = wholePlan(draft);
  const scope = itemsInScope(results);
  if (!plan || !scope || run.pending.length > 0 || run.planVersion !== setUpVersion) return failures.map(stepOf);
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + countingMs });
  const { steps, complete } = await countedSteps(failures, scope, plan, jira);
  // What was judged meanwhile is not what was counted.
  if (complete)
    await changeRun(runId, ({ workedAt, pending }) =>
      workedAt === run.workedAt && pending.length === 0 ? { mending: { of, steps } } : undefined,
    );
  return steps;
}

/** The steps as they were counted for these failures of the run, if they were; nothing is counted. */
export function stepsKept({ mending }: StoredRun, results: readonly CheckResult[]): MendingStep[] {
  return mending?.of === codeOf(mendingOrder(results)) ? mending.steps : [];
}

/** The steps with their numbers, and whether Jira answered all that it was asked. */
export async function countedSteps(
  failures: readonly Failure[],
  scope: ItemsInScope,
  plan: Plan,
  jira: JiraClient,
): Promise<{ steps: MendingStep[]; complete: boolean }> {
  const counting = countingOnce(countingIn(jira));
  const steps = await Promise.all(failures.map((failure, index) => counted(failure, failures.slice(index + 1))));
  return { steps, complete: counting.complete() };

  async function counted(failure: Failure, later: readonly Failure[]): Promise<MendingStep> {
    // Nothing is transferred before the last of them is mended.
    const stopped = later.some(({ group }) => group === 'stops');
    const wanted = failure.group === 'silent' || stopped ? {} : pick(scope, failure);
    if (wanted.toAqua === undefined && wanted.toJira === undefined) return stepOf(failure);
    const left = later.filter(({ group }) => group !== 'silent').map(({ finding }) => finding);
    const { toAqua, toJira } = await impactOfFindings(left, [], { scope: wanted, plan, count: counting.count });
    return {
      ...stepOf(failure),
      ...(toAqua && !toAqua.atLeast ? { toAqua: toAqua.items - toAqua.failing } : {}),
      ...(toJira && !toJira.atLeast ? { toJira: toJira.items - toJira.failing } : {}),
    };
  }
}

/** The ways for which mending a failure makes a difference: where it hits items, or lets everything go. */
function pick({ toAqua, toJira }: ItemsInScope, { group, finding }: Failure): ItemsInScope {
  return {
    ...(toAqua !== undefined && (group === 'stops' || hitsItemsIn('jira', finding)) ? { toAqua } : {}),
    ...(toJira !== undefined && (group === 'stops' || hitsItemsIn('aqua', finding)) ? { toJira } : {}),
  };
}

function stepOf({ result: { check }, place }: Failure): MendingStep {
  return { check, finding: place };
}

/** Asks each question once, and not more than a dozen. */
function countingOnce(count: CountIssues): { count: CountIssues; complete: () => boolean } {
  const asked = new Map<string, Promise<number | undefined>>();
  let refused = false;
  return {
    count: (jql) => {
      const known = asked.get(jql);
      if (known) return known;
      if (asked.size >= mostCounts) return Promise.resolve(undefined);
      const answer = count(jql).then((found) => {
        refused ||= found === undefined;
        return found;
      });
      asked.set(jql, answer);
      return answer;
    },
    complete: () => !refused,
  };
}

/** A code of failures in their order: another one where one of them is another, or is about other items. */
function codeOf(failures: readonly Failure[]): string {
  return fingerprint(
    JSON.stringify(failures.map(({ result, group, finding }) => [result.check, group, finding.code, finding.items, finding.clause])),
  );
}
