import { projectUsers } from '../clients/aqua/operations/projects';
import { systemUser } from '../clients/aqua/operations/users';
import { withAqua } from '../connection/connection';
import type { AquaAddress } from '../contract';
import { loadPlan, missingSections, wholePlan } from '../plans/plans';
import { RefusedError } from '../problems/refused';

/** The addresses of the users of the plan's aqua project and of its sync user, read when they are compared and kept nowhere. */
export async function aquaAddresses({ planId }: { planId: string }): Promise<AquaAddress[]> {
  const { draft } = await loadPlan(planId);
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  return withAqua(async (aqua) => {
    const [syncUser, users] = await Promise.all([
      aqua.find(systemUser, { userId: plan.who.aquaSyncUserId }),
      aqua.ask(projectUsers, { projectId: plan.where.aquaProjectId }),
    ]);
    // The sync user first: where two users share an address, the account that has it is compared with that one.
    const byId = new Map([...(syncUser ? [syncUser] : []), ...users].map(({ id, email }) => [id, email?.trim() ?? '']));
    return [...byId].flatMap(([id, address]) => (address === '' ? [] : [{ id, address }]));
  });
}
