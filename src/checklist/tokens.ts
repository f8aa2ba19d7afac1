import { kind } from './define-check';
import type { Confirmation } from './plan';
import type { Finding } from './vocabulary';

/** So long before its end a token is told as a risk. */
const warnDays = 30;
const dayMs = 86_400_000;

export const tokenFindingKinds = {
  asked: kind('unconfirmed'),
  ended: kind<{ ends: string }>('failed'),
  endsSoon: kind<{ ends: string; days: number }>('warning', { effect: 'risk' }),
};

/** What the token that an answer tells of makes of a row: nothing while it is far from its end, or where nobody told. */
export function tokenFindings(check: string, { token }: Confirmation, { now, separate }: { now: Date; separate: boolean }): Finding[] {
  // The answer tells of one token: that of the account that does the work.
  const row = separate ? 'jira-sync-user-api-token' : 'jira-configuration-user-api-token';
  if (!token?.ends || check !== row) return [];
  const { ends } = token;
  // It holds through its last day, wherever that begins and ends.
  const left = Math.floor((Date.parse(`${ends}T23:59:59Z`) - now.getTime()) / dayMs);
  if (left < 0) return [{ code: 'ended', outcome: tokenFindingKinds.ended.outcome, args: { ends } }];
  return left < warnDays ? [{ code: 'endsSoon', outcome: tokenFindingKinds.endsSoon.outcome, args: { ends, days: left } }] : [];
}
