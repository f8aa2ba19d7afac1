import { dropListed, keepListed, type ListedPlan } from '../plans/listed';
import { findPlan, isGone } from '../plans/plans';
import { reportFault } from '../problems/fault';
import { keptOfRuns } from '../runs/history';
import { changeWatch } from '../watching/watches';
import { removeAll, type Kept } from '../storage/documents';

/** Time for removing while somebody waits for the list: what is left is removed the next time. */
const removingMs = 5_000;

/** Removes plans whose time to be brought back has passed, with all that was kept for them. Answers the others. */
export async function withoutGone(plans: readonly ListedPlan[], now: Date): Promise<ListedPlan[]> {
  const gone = plans.filter((plan) => isGone(plan, now));
  const until = Date.now() + removingMs;
  for (const { id } of gone) {
    if (Date.now() > until) break;
    // The list is shown all the same.
    await remove(id).catch((error: unknown) => reportFault(error, 'removing a plan'));
  }
  return plans.filter((plan) => !gone.includes(plan));
}

async function remove(id: string): Promise<void> {
  const plan = await findPlan(id);
  // The list was behind: somebody has brought it back.
  if (plan) return keepListed(plan);
  // The plan itself comes last: what is interrupted is removed the next time.
  const all: Kept[] = [...(await keptOfRuns(id)), { entity: 'evidence', key: id }, { entity: 'plan', key: id }];
  await changeWatch(id, () => undefined);
  await removeAll(all);
  await dropListed(id);
}
