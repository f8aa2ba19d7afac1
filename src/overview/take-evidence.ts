import { whyNotCounted, type AddressEvidence } from '../checklist/model/address-evidence';
import type { Overview } from '../contract';
import { loadPlan, missingSections, wholePlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { keepAddressEvidence } from '../self-check/kept-evidence';
import { readOverview } from './overview';

/** Keeps a comparison of addresses that was made elsewhere, and shows what follows from it. Refuses one that does not count for the plan. */
export async function takeAddressEvidence(
  { planId, evidence }: { planId: string; evidence: AddressEvidence },
  { accountId }: { accountId: string },
): Promise<Overview> {
  const { draft } = await loadPlan(planId);
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  const why = whyNotCounted(evidence, plan, new Date());
  if (why) throw new RefusedError({ code: 'evidence-refused', why });
  await keepAddressEvidence(planId, { ...evidence, takenBy: accountId });
  return readOverview(planId);
}
