import { countsOf } from '../checklist/matching/evidence';
import { endOfAddressEvidence } from '../checklist/model/address-evidence';
import { connectionView } from '../connection/connection';
import type { AddressEvidenceView, Overview, Run } from '../contract';
import { loadPlan, viewOf, wholePlan, type StoredPlan } from '../plans/plans';
import { keepFigures } from './keep-figures';
import { latestRun, runView } from '../runs/runs';
import { loadWatches, watchingOf } from '../watching/watches';
import { countingFor, loadKeptEvidence, type TakenEvidence } from '../self-check/kept-evidence';

/** Everything the page shows of one plan, all of it from the store: it is shown however slow Jira is. Refuses where there is no such plan. */
export async function readOverview(planId: string): Promise<Overview> {
  const [connection, { plan, run }, evidence, watches] = await Promise.all([
    connectionView(),
    readPlanAndRun(planId),
    loadKeptEvidence(planId),
    loadWatches(),
  ]);
  const whole = wholePlan(plan.draft);
  const watching = watchingOf(watches, planId);
  const counted = whole ? countingFor(whole, evidence, new Date()) : [];
  return {
    ...(connection ? { connection } : {}),
    plan: viewOf(plan),
    ...(run ? { run } : {}),
    ...(watching ? { watching } : {}),
    ...(counted.length > 0 ? { addressEvidence: counted.map(addressEvidenceView) } : {}),
  };
}

/** The plan and its latest run, of which lists tell the figures of this moment from then on. */
async function readPlanAndRun(planId: string): Promise<{ plan: StoredPlan; run?: Run | undefined }> {
  const [plan, latest] = await Promise.all([loadPlan(planId), latestRun(planId)]);
  const run = latest && runView(latest, plan.answers, new Date());
  await keepFigures(plan, run);
  return { plan, run };
}

/** What a comparison says, without the accounts. */
function addressEvidenceView(evidence: TakenEvidence): AddressEvidenceView {
  const { by, eyesOf, at, takenBy } = evidence;
  return { by, ...(eyesOf ? { eyesOf } : {}), at, until: endOfAddressEvidence(evidence), takenBy, ...countsOf(evidence) };
}
