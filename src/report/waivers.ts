import type { CheckResult, PlanView } from '../contract';

type Waiver = PlanView['answers']['waivers'][number];

/** Whether a waiver covers a failure: `expired` when its time has passed, `pointless` where its row does not fail (any more). */
export type WaiverState = 'active' | 'expired' | 'pointless';

/** The waivers of a plan with what they are worth in a run. A row that the run has not judged may still fail. */
export function waiverStates<W extends Waiver>(
  waivers: readonly W[],
  results: readonly CheckResult[],
  now: Date,
): { waiver: W; state: WaiverState }[] {
  const rows = new Map<string, CheckResult>(results.map((result) => [result.check, result]));
  return waivers.map((waiver) => {
    const row = rows.get(waiver.check);
    if (row && row.outcome !== 'failed') return { waiver, state: 'pointless' };
    return { waiver, state: waiver.until !== undefined && new Date(waiver.until) <= now ? 'expired' : 'active' };
  });
}
