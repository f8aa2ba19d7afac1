import { defineFact } from '../../checklist/engine/define-fact';
import { pairsToJira } from '../../checklist/model/scope';
import type { JiraSiteSettings } from '../../clients/jira/types';

/** What the site lets anybody do (facts/jira §7); undefined where nothing travels to Jira, which then is not asked. */
export const jiraSiteSettings = defineFact({
  id: 'jira.siteSettings',
  gather: async ({ jira, plan }): Promise<JiraSiteSettings | undefined> =>
    pairsToJira(plan).length === 0 ? undefined : jira.siteSettings(),
});
