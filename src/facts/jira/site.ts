import { defineFact } from '../../checklist/engine/define-fact';

/** The site's address and its default time zone (facts/jira §7). */
export const jiraSite = defineFact({
  id: 'jira.site',
  gather: ({ jira }) => jira.serverInfo(),
});

/** Where the site's API answers tokens with scopes, and those of service accounts (facts/jira §3.5); undefined where the site's id is not known. */
export const jiraGateway = defineFact({
  id: 'jira.gateway',
  gather: async ({ cloudId }) => (cloudId === undefined ? undefined : `https://api.atlassian.com/ex/jira/${cloudId}`),
});
