import { defineFact } from '../../checklist/engine/define-fact';
import { evidenceOf, type Evidence } from '../../checklist/model/evidence';
import { effectiveSyncUser } from '../../checklist/model/scope';
import { observe } from './observe';

/** What the planned accounts showed of themselves, as far as it still counts. */
export interface OwnEvidence {
  configurationUser?: Evidence | undefined;
  /** Of the account that does the work; the configuration user's where there is no separate one. */
  syncUser?: Evidence | undefined;
}

/** Evidence of the planned Jira accounts about themselves: as it was kept, and anew where the sync user's own eyes are at hand. */
export const ownEvidence = defineFact({
  id: 'jira.ownEvidence',
  gather: async ({ syncUser, evidence = [], plan, now }): Promise<OwnEvidence> => {
    const all = syncUser ? [...evidence, await observe(syncUser.jira, syncUser.self, plan, now)] : evidence;
    return {
      configurationUser: evidenceOf(plan.who.configurationUser, all, plan, now),
      syncUser: evidenceOf(effectiveSyncUser(plan), all, plan, now),
    };
  },
});
