import type { InputFault } from '../checklist/model/input-faults';
import { RefusedError } from '../problems/refused';

const dayMs = 86_400_000;
/** How long an answer counts where nobody names an end. */
const usualDays = 90;
/** How long it may count. */
const mostDays = 366;

/** Refuses an end that has passed, or that is further away than days are allowed. */
export function refuseEnd(until: string | undefined, now: Date, days = Infinity): void {
  if (until === undefined) return;
  const ms = new Date(until).getTime() - now.getTime();
  const message: InputFault | undefined = ms <= 0 ? 'hasPassed' : ms > days * dayMs ? 'moreThanAYear' : undefined;
  if (message !== undefined) throw new RefusedError({ code: 'invalid-input', fields: [{ path: 'until', message }] });
}

/** When an answer no longer counts: as named, within a year, else in 90 days. ISO 8601. */
export function endOfAnswer(until: string | undefined, now: Date): string {
  refuseEnd(until, now, mostDays);
  return until ?? new Date(now.getTime() + usualDays * dayMs).toISOString();
}
