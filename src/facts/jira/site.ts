import { defineFact } from '../../checklist/define-fact';

/** The site's address and its default time zone (facts/jira §7). */
export const jiraSite = defineFact({
  id: 'jira.site',
  gather: ({ jira }) => jira.serverInfo(),
});
