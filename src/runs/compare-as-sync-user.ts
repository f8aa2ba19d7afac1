import { readFact } from '../checklist/engine/run-checks';
import type { AddressEvidence } from '../checklist/model/address-evidence';
import { Unavailable } from '../checklist/model/unavailable';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { createJiraClient } from '../clients/jira/client';
import { openKeptAqua } from '../connection/connection';
import { addressesAsSyncUser } from '../facts/people/address-evidence';
import { loadPlan, missingSections, wholePlan } from '../plans/plans';
import { reportFault } from '../problems/fault';
import { RefusedError } from '../problems/refused';
import { openSyncUserClient } from './sync-user-client';

/** Time for comparing, while somebody waits. */
const comparingMs = 16_000;

/**
 * Compares the addresses that the sync user sees with aqua's, and keeps ids and codes. For the command line, where that account's own token is at
 * hand; undefined elsewhere. Rejects with `Unavailable` where something could not be read.
 */
export async function compareAsSyncUser(planId: string, viewer: string): Promise<AddressEvidence | undefined> {
  const { draft } = await loadPlan(planId);
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  const now = new Date();
  const deadline = now.getTime() + comparingMs;
  const [aqua, syncUser] = await Promise.all([openKeptAqua(deadline), openSyncUserClient(plan, deadline)]);
  try {
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline });
    const compared = await readFact(addressesAsSyncUser, {
      sources: { plan, eyes: 'user', jira, aqua, viewer, syncUser, now },
      onFault: (error, where) => void reportFault(error, where),
    });
    if (!compared.ok) throw new Unavailable(compared.why);
    return compared.value;
  } finally {
    await aqua.close();
  }
}
