import { defineFact } from '../../checklist/define-fact';
import { evidenceOf, type Evidence } from '../../checklist/evidence';
import { effectiveSyncUser } from '../../checklist/scope';

/** What the planned accounts showed of themselves, as far as it still counts. */
export interface OwnEvidence {
  configurationUser?: Evidence | undefined;
  /** Of the account that does the work; the configuration user's where there is no separate one. */
  syncUser?: Evidence | undefined;
}

/** Evidence of the planned Jira accounts about themselves. */
export const ownEvidence = defineFact({
  id: 'jira.ownEvidence',
  gather: async ({ evidence = [], plan, now }): Promise<OwnEvidence> => ({
    configurationUser: evidenceOf(plan.who.configurationUser, evidence, plan, now),
    syncUser: evidenceOf(effectiveSyncUser(plan), evidence, plan, now),
  }),
});
