import type { InputFault } from '../checklist/model/input-faults';
import type { Waiver } from '../checklist/model/plan';
import type { CheckId, Overview } from '../contract';
import { changeAnswers, loadLivePlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { latestRun, runView } from '../runs/runs';
import { readOverview } from './overview';
import { refuseEnd } from './ends';

/** A decision to go ahead in spite of a failed row. */
interface Waived {
  planId: string;
  check: CheckId;
  reason: string;
  /** From when on it no longer counts, ISO 8601. */
  until?: string | undefined;
}

/** Keeps a waiver in place of an earlier one of the row, and shows what follows. Refuses one of a row that did not fail in the latest run. */
export async function waive({ planId, check, reason, until }: Waived, { accountId }: { accountId: string }): Promise<Overview> {
  const now = new Date();
  refuseEnd(until, now);
  const { answers } = await loadLivePlan(planId);
  const run = await latestRun(planId);
  const row = run && runView(run, answers, now).results.find((result) => result.check === check);
  if (row?.outcome !== 'failed') {
    const message: InputFault = row ? 'didNotFail' : 'notJudged';
    throw new RefusedError({ code: 'invalid-input', fields: [{ path: 'check', message }] });
  }
  const waiver: Waiver = { check, by: accountId, at: now.toISOString(), reason, effect: row.effect, ...(until ? { until } : {}) };
  await changeAnswers(planId, (all) => ({ ...all, waivers: [...all.waivers.filter((one) => one.check !== check), waiver] }));
  return readOverview(planId);
}

/** Takes a waiver back, and shows what follows from that. */
export async function withdrawWaiver({ planId, check }: { planId: string; check: CheckId }): Promise<Overview> {
  await changeAnswers(planId, (all) => ({ ...all, waivers: all.waivers.filter((one) => one.check !== check) }));
  return readOverview(planId);
}
