import { defineFact } from '../../checklist/engine/define-fact';
import { pairsToJira } from '../../checklist/model/scope';
import { siteSettings, type JiraSiteSettings } from '../../clients/jira/operations/site';

/** What the site lets anybody do (docs/platform/jira.md#site-settings); undefined where nothing travels to Jira, which then is not asked. */
export const jiraSiteSettings = defineFact({
  id: 'jira.siteSettings',
  gather: async ({ jira, plan }): Promise<JiraSiteSettings | undefined> =>
    pairsToJira(plan).length === 0 ? undefined : jira.ask(siteSettings),
});
