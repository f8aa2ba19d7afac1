import { readingOf } from '../checklist/engine/define-fact';
import type { Plan } from '../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../checklist/model/scope';
import type { Finding } from '../checklist/model/vocabulary';
import type { JiraClient } from '../clients/jira/client';
import { issueCount } from '../clients/jira/operations/issues';
import type { CheckResult, Impact, ImpactOneWay } from '../contract';

/** JQL that Jira is asked about at once. It documents no limit for a body; much longer queries were seen to fail. */
const longestJql = 60_000;

/**
 * How many distinct items in scope would fail now, out of how many, each way. Jira's are one count over all clauses of what failed. aqua counts by
 * groups only, which may overlap: the largest of them is the least that fails. What stops everything is told apart, since it hides what is left to
 * mend after it. Undefined where the run did not count what is in scope.
 */
export async function impactOf(results: readonly CheckResult[], plan: Plan, jira: JiraClient): Promise<Impact | undefined> {
  const scope = results.find(({ check }) => check === 'items-in-scope')?.findings.find(({ code }) => code === 'counted')?.args;
  if (!scope) return undefined;
  const toAqua = numberIn(scope['toAqua']);
  const toJira = numberIn(scope['toJira']);
  const failed = results.filter(({ outcome, effect }) => outcome === 'failed' && (effect === 'stops' || effect === 'items'));
  const stopped = failed.some(({ effect }) => effect === 'stops');
  const failing = failed.flatMap(({ findings }) => findings.filter(({ outcome, items = 0 }) => outcome === 'failed' && items > 0));
  const inAqua = failing.filter(({ clause }) => clause === undefined);
  return {
    ...(toAqua === undefined ? {} : { toAqua: await inJira(toAqua) }),
    ...(toJira === undefined ? {} : { toJira: atLeast(toJira, inAqua) }),
    ...(stopped ? { stopped } : {}),
  };

  async function inJira(items: number): Promise<ImpactOneWay> {
    const { jql, complete } = anyOf(plan, failing);
    // Without a clause it is aqua's, or what no clause could name.
    if (jql === undefined) return toJira === undefined ? atLeast(items, inAqua, inAqua.length > 0) : { items, failing: 0, atLeast: false };
    const counted = await readingOf(jira.ask(issueCount, { jql }));
    if (!counted.ok)
      return atLeast(
        items,
        failing.filter(({ clause }) => clause !== undefined),
        true,
      );
    return { items, failing: Math.min(counted.value.count, items), atLeast: !complete };
  }
}

function numberIn(arg: unknown): number | undefined {
  return typeof arg === 'number' ? arg : undefined;
}

/** The least that groups which may overlap come to; exactly that where there is one. */
function atLeast(items: number, findings: readonly Finding[], unsure = false): ImpactOneWay {
  const largest = findings.reduce((most, finding) => Math.max(most, finding.items ?? 0), 0);
  return { items, failing: Math.min(largest, items), atLeast: largest < items && (unsure || findings.length > 1) };
}

/** JQL for the issues on their way to aqua that any of the clauses finds, the largest first, as far as they fit. */
function anyOf(plan: Plan, findings: readonly Finding[]): { jql?: string; complete: boolean } {
  const bySize = [...findings].sort((one, other) => (other.items ?? 0) - (one.items ?? 0));
  const clauses = [...new Set(bySize.flatMap(({ clause }) => clause ?? []))];
  const fitting: string[] = [];
  let length = 0;
  for (const clause of clauses) {
    if (length + clause.length > longestJql) continue;
    length += clause.length;
    fitting.push(`(${clause})`);
  }
  if (fitting.length === 0) return { complete: true };
  return { jql: `${jqlOfScope(plan, pairsToAqua(plan))} AND (${fitting.join(' OR ')})`, complete: fitting.length === clauses.length };
}
