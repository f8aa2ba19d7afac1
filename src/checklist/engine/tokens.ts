import type { z } from 'zod';
import { kind } from './define-check';
import type { Token } from '../model/plan';
import type { Finding } from '../model/vocabulary';

/** From so many days before its end on a token is told as a risk. */
const warnDays = 30;
/** Atlassian's tokens live a year at most (facts/jira §3.5); a day more for a leap year, and one for the other side of the world. */
const mostDays = 367;
const dayMs = 86_400_000;
/** A day is over everywhere once it is over twelve hours west of Greenwich. */
const overEverywhereMs = 1.5 * dayMs;

export const tokenFindingKinds = {
  asked: kind('unconfirmed'),
  ended: kind<{ ends: string }>('failed'),
  endsSoon: kind<{ ends: string; days: number }>('warning', { effect: 'risk' }),
  lives: kind<{ ends: string }>('unconfirmed'),
  endUnknown: kind('unconfirmed'),
};

/** Whether a token that is made by this moment can have this last day, such as 2027-06-30; one that is not told can. */
export function isPossibleEnd(ends: string | undefined, now: Date): boolean {
  return ends === undefined || Date.parse(ends) <= now.getTime() + mostDays * dayMs;
}

/** Refuses, in a schema, days on which what is told of tokens cannot end. */
export function refuseImpossibleEnds(now: () => Date): (token: Token, context: z.RefinementCtx) => void {
  return (token, context) => {
    for (const member of ['ends', 'configurationEnds'] as const)
      if (!isPossibleEnd(token[member], now()))
        context.addIssue({ code: 'custom', path: [member], message: 'an API token lives a year at most' });
  };
}

/**
 * What a token makes of its row, once somebody has said that it works. It has ended when its last day is over in every time zone, since nobody
 * tells in which one that day was meant.
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
