import type { CheckResult, Finding } from '../contract';
import { groupOf } from '../wording/groups';

const groupsInOrder = ['stops', 'items', 'silent'] as const;
type FailedGroup = (typeof groupsInOrder)[number];

/** Something to mend: a failed finding of a row that nobody waived. */
export interface Failure {
  result: CheckResult;
  group: FailedGroup;
  finding: Finding;
  /** Its place among the failed findings of its row, those with the most items first. */
  place: number;
}

/** Failures that nobody waived, in the order in which to mend them: what stops everything, then what hits most items, then silent harm. */
export function mendingOrder(results: readonly CheckResult[]): Failure[] {
  return results
    .flatMap((result) => {
      const group = groupsInOrder.find((one) => one === groupOf(result));
      if (!group) return [];
      const failed = result.findings.filter(({ outcome }) => outcome === 'failed').sort(byItems);
      return failed.map((finding, place): Failure => ({ result, group: finding.effect ?? group, finding, place }));
    })
    .sort((a, b) => groupsInOrder.indexOf(a.group) - groupsInOrder.indexOf(b.group) || byItems(a.finding, b.finding));
}

function byItems(a: Finding, b: Finding): number {
  return (b.items ?? 0) - (a.items ?? 0);
}
