import { covers } from '../checklist/model/waivers';
import type { CheckId, CheckResult } from '../contract';
import type { DescribedRow } from './rows';

type Waiver = NonNullable<CheckResult['waiver']>;

/** A waiver that does nothing: the row fails and its time has run out, or by more than was waived; or the row does not fail. */
export interface IdleWaiver {
  check: CheckId;
  /** The short statement of the check. */
  name: string;
  waiver: Waiver;
  why: 'expired' | 'worse' | 'pointless';
}

/** What a row came to that does not fail; one that could not be looked at may. */
const settled: readonly CheckResult['outcome'][] = ['passed', 'warning', 'advice', 'notApplicable'];

/** Waivers of the rows of a run that do nothing at a moment. One that has run out for a row that does not fail is no news to anybody. */
export function idleWaivers(waivers: readonly Waiver[], rows: readonly DescribedRow[], now: Date): IdleWaiver[] {
  return waivers.flatMap((waiver): IdleWaiver[] => {
    const judged = rows.find(({ result }) => result.check === waiver.check);
    if (!judged || judged.result.waiver) return [];
    const { check, outcome } = judged.result;
    const over = waiver.until !== undefined && new Date(waiver.until) <= now;
    const named = { check, name: judged.row.name, waiver };
    if (over) return outcome === 'failed' ? [{ ...named, why: 'expired' }] : [];
    if (outcome === 'failed' && !covers(waiver, judged.result)) return [{ ...named, why: 'worse' }];
    return settled.includes(outcome) ? [{ ...named, why: 'pointless' }] : [];
  });
}
