import { Suspense, type ComponentProps } from 'react';
import type { CheckId, Finding, Overview } from '../../../../src/contract';
import { decidableIn } from '../decide/decidable';
import { lazyView } from '../words/later';

const Decide = lazyView(['decide'], async () => (await import('../decide/Decide')).Decide);
const WaiveForm = lazyView([], async () => (await import('./waive/WaiveForm')).WaiveForm);

/** What a part that stands in a finding gets to know. */
export interface FindingSlotProps {
  check: CheckId;
  finding: Finding;
  overview: Overview;
  /** After something was decided: the plan, and the run as it stands then. */
  onOverview: (overview: Overview) => void;
  /** Whether it stands open from the beginning. */
  opened?: boolean;
}

/** Whether something can be decided about what was found: then “Decide” stands beside it. */
export function canDecide(check: CheckId, finding: Finding): boolean {
  return decidableIn(check, finding) !== undefined;
}

/** Where a value is decided on: between what was found and what mends it. */
export function DecideSlot(props: FindingSlotProps) {
  if (!canDecide(props.check, props.finding)) return null;
  return (
    <Suspense fallback={null}>
      <Decide {...props} />
    </Suspense>
  );
}

/** Where somebody says why to go ahead in spite of a failure. */
export function WaiveSlot(props: ComponentProps<typeof WaiveForm>) {
  return (
    <Suspense fallback={null}>
      <WaiveForm {...props} />
    </Suspense>
  );
}
