import type { CheckResult } from '../contract';

/** The groups of a result, in the order in which they stand: what it means for the synchronisation. */
export const groups = ['stops', 'items', 'silent', 'question', 'unseen', 'risks', 'advice', 'waived', 'passed', 'notApplicable'] as const;
export type Group = (typeof groups)[number];

/** The group of a row. */
export function groupOf(result: CheckResult): Group {
  if (result.waiver) return 'waived';
  if (result.outcome === 'failed') return result.effect === 'stops' ? 'stops' : result.effect === 'silent' ? 'silent' : 'items';
  if (result.outcome === 'warning') return 'risks';
  if (result.confirmation?.answer === 'yes') return 'passed';
  if (result.outcome === 'unconfirmed') return 'question';
  if (result.outcome === 'unavailable') return 'unseen';
  return result.outcome;
}
