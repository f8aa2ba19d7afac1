import { kind } from './define-check';
import type { InputFault } from '../model/input-faults';
import type { Token } from '../model/plan';
import type { Finding, Ref } from '../model/vocabulary';

/** A token that ends within so many days is a risk. */
const warnDays = 30;
/** Atlassian's tokens live a year at most (docs/platform/jira.md#api-tokens); a day more for a leap year, and one for the other side of the world. */
const mostDays = 367;
const dayMs = 86_400_000;
/** A day is over everywhere once it is over twelve hours west of Greenwich. */
const overEverywhereMs = 1.5 * dayMs;

export const tokenFindingKinds = {
  /** `beside`: another account does the work, with a token of its own. */
  asked: kind<{ user: Ref; beside?: boolean }>('unconfirmed'),
  ended: kind<{ ends: string }>('failed'),
  endsSoon: kind<{ ends: string; days: number }>('warning', { effect: 'risk' }),
  lives: kind<{ ends: string }>('unconfirmed'),
  endUnknown: kind('unconfirmed'),
};

/** Whether a token that exists at this moment can have this last day, such as 2027-06-30. Where nobody named a day there is nothing to refuse. */
export function isPossibleEnd(ends: string | undefined, now: Date): boolean {
  return ends === undefined || Date.parse(ends) <= now.getTime() + mostDays * dayMs;
}

/** What is said of a last day that no token can have. */
export const livesAYear: InputFault = 'livesAYear';

/**
 * What a token makes of its row once somebody has said that it works. The last day is a date without a time zone, so the token has ended when
 * that day is over in every time zone.
 */
export function tokenFinding(ends: Token['ends'], now: Date): Finding {
  const found = (code: keyof typeof tokenFindingKinds, args: Finding['args']): Finding => ({
    code,
    outcome: tokenFindingKinds[code].outcome,
    args,
  });
  if (ends === undefined) return found('endUnknown', {});
  const lastDay = Date.parse(ends);
  if (now.getTime() >= lastDay + overEverywhereMs) return found('ended', { ends });
  const days = Math.max(0, lastDay / dayMs - Math.floor(now.getTime() / dayMs));
  return days <= warnDays ? found('endsSoon', { ends, days }) : found('lives', { ends });
}
