import { defineFact, optional } from '../../checklist/engine/define-fact';
import { compareAddresses } from '../../checklist/matching/evidence';
import { mostCompared, type AddressEvidence } from '../../checklist/model/address-evidence';
import { effectiveSyncUser } from '../../checklist/model/scope';
import type { Seen } from '../../checklist/model/vocabulary';
import { aquaSyncUser } from '../aqua/sync-user';
import { readAccounts } from '../jira/accounts';
import { jiraPeople } from '../jira/people';
import { aquaCounterparts, jiraCounterparts, projectPeople } from './counterparts';

/** Whether the Jira account that does the work was seen to have the aqua sync user's address, elsewhere than in this app. */
export const syncUserCompared = defineFact({
  id: 'people.syncUserCompared',
  gather: async ({ plan, addressEvidence = [] }): Promise<{ same: boolean; seen: Seen } | undefined> => {
    const told = addressEvidence.filter(({ accountId, result }) => accountId === effectiveSyncUser(plan) && result !== 'unseen');
    const one = told.find(({ by }) => by === 'syncUser') ?? told[0];
    return one && { same: one.result === 'same' && one.aquaUserId === plan.who.aquaSyncUserId, seen: { by: one.by, at: one.at } };
  },
});

/**
 * Whether the addresses that the sync user sees are those of aqua's users: of everybody on items in scope, of those whom aqua's people were
 * found to be, and of its own. Undefined where the sync user's eyes are not at hand. The reader's own eyes count for nothing here: what is
 * carried elsewhere has to hold for aqua's account.
 */
export const addressesAsSyncUser = defineFact({
  id: 'people.addressesAsSyncUser',
  needs: {
    people: jiraPeople,
    project: projectPeople,
    aquaUser: aquaSyncUser,
    jira: jiraCounterparts,
    aqua: optional(aquaCounterparts),
  },
  gather: async ({ syncUser, plan, now }, { people, project, aquaUser, jira, aqua }): Promise<AddressEvidence | undefined> => {
    if (!syncUser) return undefined;
    const own = syncUser.self;
    const found = (aqua.ok ? aqua.value : []).flatMap(({ match }) => ('accountId' in match ? [match.accountId] : []));
    const ids = [...new Set([...people.people.map(({ accountId }) => accountId), ...found])].filter((id) => id !== own.accountId);
    const accounts = await readAccounts(syncUser.jira, ids.slice(0, mostCompared - 1));
    const outside = jira.matches.flatMap((match) => ('aqua' in match && !Array.isArray(match.aqua) ? [match.aqua] : []));
    // aqua's sync user first: the account that does the work is compared with that one.
    const aquaUsers = [...(aquaUser ? [{ id: aquaUser.id, address: aquaUser.email }] : []), ...project, ...outside];
    return {
      format: 'aqua-sync-readiness-evidence',
      version: 1,
      by: 'syncUser',
      eyesOf: own.accountId,
      jiraProjectId: plan.where.jiraProjectId,
      aquaProjectId: plan.where.aquaProjectId,
      at: now.toISOString(),
      addresses: compareAddresses(
        [own, ...accounts].map(({ accountId, emailAddress }) => ({ accountId, address: emailAddress })),
        aquaUsers,
      ),
    };
  },
});
