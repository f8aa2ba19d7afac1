import type { KeptRun } from '../contract';
import { loadPlan, type StoredPlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { loadHistory } from './history';
import { stepsKept } from './mending';
import { latestId, loadRun, runView } from './runs';
import { readSaidThen, type SaidThen } from './said-then';

/**
 * A run of a plan as it stood when a later one was begun; the latest as it stands. Refuses where there is no such plan, and where the plan has no
 * such run: only the last 20 are kept.
 */
export async function readKeptRun({ planId, runId }: { planId: string; runId: string }): Promise<KeptRun> {
  const [plan, stored, latest, then] = await Promise.all([loadPlan(planId), loadRun(runId), latestId(planId), readSaidThen(runId)]);
  if (stored?.planId !== planId || latest === undefined) throw new RefusedError({ code: 'not-found' });
  const { at, said } = runId === latest ? today(plan) : (then ?? (await saidBefore(plan, runId)));
  const run = runView(stored, said, new Date(at));
  return { run, latest, ...(runId === latest || then ? {} : { saidInPart: true }), mending: stepsKept(stored, run.results) };
}

function today({ answers }: StoredPlan): SaidThen {
  return { at: new Date().toISOString(), said: answers };
}

/**
 * Of a run that an older version left behind: what people say today and had said by the time the next one was begun. What was changed or taken back
 * since is not known.
 */
async function saidBefore(plan: StoredPlan, runId: string): Promise<SaidThen> {
  const runs = await loadHistory(plan.id);
  const next = runs[runs.findIndex(({ id }) => id === runId) - 1];
  if (!next) return today(plan);
  const before = ({ at }: { at: string }): boolean => at <= next.startedAt;
  const { confirmations, waivers } = plan.answers;
  return { at: next.startedAt, said: { confirmations: confirmations.filter(before), waivers: waivers.filter(before) } };
}
