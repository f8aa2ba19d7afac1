import { jiraGateway, jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Token } from '../../../checklist/model/plan';

/** What to enter, and what not. */
type Enter = {
  /** The site's own address. */
  address: string;
  /** The custom domain that people see, where the site has one. */
  customDomain?: string;
  gateway?: string;
  /** Present once an answer names it. */
  tokenKind?: NonNullable<Token['kind']>;
};

export const jiraAddress = defineCheck({
  id: 'jira-address',
  effect: 'silent',
  question: 'connection-tested',
  needs: { site: jiraSite, gateway: jiraGateway },
  kinds: { enter: kind<Enter>('unconfirmed') },
  judge: ({ site: { baseUrl, displayUrl }, gateway }, { found }) => [
    found.enter({
      address: baseUrl,
      ...(displayUrl !== undefined && origin(displayUrl) !== origin(baseUrl) ? { customDomain: displayUrl } : {}),
      ...(gateway === undefined ? {} : { gateway }),
    }),
  ],
});

function origin(address: string): string {
  return address.replace(/\/+$/, '').toLowerCase();
}
