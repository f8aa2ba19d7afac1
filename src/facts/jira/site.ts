import { defineFact } from '../../checklist/engine/define-fact';
import { serverInfo } from '../../clients/jira/operations/site';

/** The site's address and its default time zone (docs/platform/jira.md#site-address). */
export const jiraSite = defineFact({
  id: 'jira.site',
  gather: ({ jira }) => jira.ask(serverInfo),
});

/**
 * Where the site's API answers tokens with scopes, and those of service accounts (docs/platform/jira.md#api-gateway); undefined where the
 * site's id is not known.
 */
export const jiraGateway = defineFact({
  id: 'jira.gateway',
  gather: async ({ cloudId }) => (cloudId === undefined ? undefined : `https://api.atlassian.com/ex/jira/${cloudId}`),
});
