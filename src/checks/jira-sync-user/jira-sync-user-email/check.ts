import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { isClosed, jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { searchFindsHidden } from '../../../facts/people/counterparts';
import { jiraAccountsAtSyncAddress, jiraSyncUserOwnAddress } from '../../../facts/jira/sync-address';
import { syncUserCompared } from '../../../facts/people/address-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { foldAddress, isAddress } from '../../../checklist/matching/fold';
import { serviceIn } from '../../_service-account';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';

export const jiraSyncUserEmail = defineCheck({
  id: 'jira-sync-user-email',
  effect: 'silent',
  needs: {
    aquaUser: aquaSyncUser,
    jiraUser: jiraEffectiveSyncUser,
    own: jiraSyncUserOwnAddress,
    compared: syncUserCompared,
    accounts: optional(jiraAccountsAtSyncAddress),
    searchFindsHidden,
  },
  kinds: {
    aquaEmpty: kind<{ aqua: Ref }>('failed'),
    differs: kind<{ jira: Ref; aqua: Ref; seen?: Seen }>('failed'),
    nobody: kind<{ jira: Ref; aqua: Ref }>('failed'),
    otherAccount: kind<{ jira: Ref; aqua: Ref; other: Ref }>('failed'),
    /** `search`: what looking for the address in Jira came to. `service`: of a service account, as which nobody can sign in. */
    hidden: kind<{ jira: Ref; aqua: Ref; search: 'nobody' | 'others' | 'byName' | 'notSearched'; service?: true }>('unavailable'),
    same: kind<{ jira: Ref; aqua: Ref; seen?: Seen }>('passed'),
    foundByAddress: kind<{ jira: Ref; aqua: Ref }>('passed'),
    noAccount: kind('notApplicable'),
  },
  judge: ({ aquaUser, jiraUser, own, compared, accounts, searchFindsHidden: findsHidden }, { now, found }) => {
    if (!aquaUser || !jiraUser || isClosed(jiraUser)) return [found.noAccount({})];
    const aqua: Ref = { ref: 'aquaUser', id: aquaUser.id };
    const jira: Ref = { ref: 'jiraUser', id: jiraUser.accountId };
    const wanted = foldAddress(aquaUser.email);
    if (wanted === '') return [found.aquaEmpty({ aqua })];
    // Whatever it is, no account of Jira has it.
    if (!isAddress(wanted)) return [found.differs({ jira, aqua })];
    const address = jiraUser.emailAddress ?? own;
    if (address) {
      const args = { jira, aqua, ...(jiraUser.emailAddress ? {} : { seen: { by: 'syncUser' as const, at: now.toISOString() } }) };
      return [foldAddress(address) === wanted ? found.same(args) : found.differs(args)];
    }
    if (compared)
      return [compared.same ? found.same({ jira, aqua, seen: compared.seen }) : found.differs({ jira, aqua, seen: compared.seen })];
    if (!accounts.ok) return [couldNotLookFinding(accounts.why)];
    const searched = accounts.value;
    const other = searched?.find((account) => account.shows === 'this' && account.accountId !== jiraUser.accountId);
    if (other) return [found.otherAccount({ jira, aqua, other: { ref: 'jiraUser', id: other.accountId } })];
    // Two accounts never share an address, so the one that is found by it has it, though it does not show it.
    const itself = searched?.find((account) => account.accountId === jiraUser.accountId);
    if (itself?.shows === 'this' || itself?.shows === 'nothing') return [found.foundByAddress({ jira, aqua })];
    const nobody = searched?.every(({ shows }) => shows === 'another') === true;
    // A search lists active accounts only, and finds hidden addresses on some sites only.
    if (nobody && findsHidden && jiraUser.active) return [found.nobody({ jira, aqua })];
    const search = searched === undefined ? 'notSearched' : itself?.shows === 'name' ? 'byName' : nobody ? 'nobody' : 'others';
    return [found.hidden({ jira, aqua, search, ...serviceIn(jiraUser) })];
  },
});
