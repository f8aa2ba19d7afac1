import type { CheckId, Finding, Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';

/** What a part that stands in a finding gets to know. */
export interface FindingSlotProps {
  check: CheckId;
  finding: Finding;
  say: Say;
  overview: Overview;
  /** After something was decided: the plan, and the run as it stands then. */
  onOverview: (overview: Overview) => void;
}

/** Whether something can be decided about what was found: then “Decide” stands beside it. */
export function canDecide(_check: CheckId, _finding: Finding): boolean {
  return false;
}

/** Where a value is decided on: between what was found and what mends it. */
export function DecideSlot(_props: FindingSlotProps) {
  return null;
}
