import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { jiraAccountsAtSyncAddress, jiraSyncUserOwnAddress } from '../../../facts/jira/sync-address';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { foldAddress } from '../../../checklist/matching/fold';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';

export const jiraSyncUserEmail = defineCheck({
  id: 'jira-sync-user-email',
  effect: 'silent',
  needs: { aquaUser: aquaSyncUser, jiraUser: jiraEffectiveSyncUser, own: jiraSyncUserOwnAddress, accounts: jiraAccountsAtSyncAddress },
  kinds: {
    aquaEmpty: kind<{ aqua: Ref }>('failed'),
    differs: kind<{ jira: Ref; aqua: Ref; seen?: Seen }>('failed'),
    nobody: kind<{ jira: Ref; aqua: Ref }>('failed'),
    otherAccount: kind<{ jira: Ref; aqua: Ref; other: Ref }>('failed'),
    hidden: kind<{ jira: Ref; aqua: Ref }>('unavailable'),
    same: kind<{ jira: Ref; aqua: Ref; seen?: Seen }>('passed'),
    noAccount: kind('notApplicable'),
  },
  judge: ({ aquaUser, jiraUser, own, accounts }, { now, found }) => {
    if (!aquaUser || !jiraUser) return [found.noAccount({})];
    const aqua: Ref = { ref: 'aquaUser', id: aquaUser.id };
    const jira: Ref = { ref: 'jiraUser', id: jiraUser.accountId };
    const wanted = foldAddress(aquaUser.email);
    if (wanted === '') return [found.aquaEmpty({ aqua })];
    const address = jiraUser.emailAddress ?? own;
    if (address) {
      const args = { jira, aqua, ...(jiraUser.emailAddress ? {} : { seen: { by: 'syncUser' as const, at: now.toISOString() } }) };
      return [foldAddress(address) === wanted ? found.same(args) : found.differs(args)];
    }
    const other = accounts?.find((account) => account.showsAddress && account.accountId !== jiraUser.accountId);
    if (other) return [found.otherAccount({ jira, aqua, other: { ref: 'jiraUser', id: other.accountId } })];
    // aqua searches Jira in the same way: an address by which Jira finds nobody is one by which aqua finds nobody.
    if (accounts?.length === 0 && jiraUser.active) return [found.nobody({ jira, aqua })];
    return [found.hidden({ jira, aqua })];
  },
});
