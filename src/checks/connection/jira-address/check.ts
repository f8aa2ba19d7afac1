import { isServiceAccount, jiraConfigurationUser, jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { jiraGateway, jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import type { Token } from '../../../checklist/model/plan';

/** What to enter, and what not. */
type Enter = {
  /** The site's own address. */
  address: string;
  /** The custom domain that people see, where the site has one. */
  customDomain?: string;
  gateway?: string;
  /** Present where the plan names a service account, and once an answer names it. */
  tokenKind?: NonNullable<Token['kind']>;
};

export const jiraAddress = defineCheck({
  id: 'jira-address',
  effect: 'silent',
  question: 'connection-tested',
  needs: {
    site: jiraSite,
    gateway: jiraGateway,
    configurationUser: optional(jiraConfigurationUser),
    syncUser: optional(jiraEffectiveSyncUser),
  },
  kinds: { enter: kind<Enter>('unconfirmed') },
  judge: ({ site: { baseUrl, displayUrl }, gateway, configurationUser, syncUser }, { found }) => {
    // aqua is given one address, at which the tokens of both accounts have to work.
    const service = [configurationUser, syncUser].some((account) => account.ok && account.value && isServiceAccount(account.value));
    return [
      found.enter({
        address: baseUrl,
        ...(displayUrl !== undefined && origin(displayUrl) !== origin(baseUrl) ? { customDomain: displayUrl } : {}),
        ...(gateway === undefined ? {} : { gateway }),
        ...(service ? { tokenKind: 'serviceAccount' } : {}),
      }),
    ];
  },
});

function origin(address: string): string {
  return address.replace(/\/+$/, '').toLowerCase();
}
