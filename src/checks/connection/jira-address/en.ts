import type { RemedyStep } from '../../../wording/words';
import { step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { jiraAddress } from './check';

/** Where Jira answers tokens with scopes; `only` says that there are others. */
function gatewayStep({ address, gateway, only }: { address: string; gateway: string | undefined; only: boolean }): RemedyStep {
  const when = only ? 'Only for a token with scopes or of a service account: enter' : 'In SyncConfigurator, open the connection and enter';
  if (gateway !== undefined) return step(`${when} ${gateway}.`);
  return step(`${when} https://api.atlassian.com/ex/jira/ followed by the site’s cloud id, which the page behind this link tells.`, {
    text: 'Cloud id',
    href: `${address}/_edge/tenant_info`,
  });
}

export const en: WordsOf<typeof jiraAddress> = {
  name: 'aqua has the right address of Jira',
  why: 'A token without scopes works at the site’s own address; a token with scopes, and that of a service account, only at Atlassian’s gateway. At the wrong address Jira may treat aqua as nobody, and aqua sees no project.',
  findings: {
    enter: ({ address, customDomain, gateway, tokenKind }) => {
      const scoped = tokenKind === 'scoped' || tokenKind === 'serviceAccount';
      const entered = scoped ? (gateway ?? 'the gateway’s address') : address;
      return {
        text: `Enter ${entered} as Jira’s address in SyncConfigurator`,
        expected: `${entered} ${scoped ? 'for this token' : 'for an API token without scopes'}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(scoped ? [] : [step(`In SyncConfigurator, open the connection and enter ${address}, without a path behind it.`)]),
            ...(customDomain === undefined ? [] : [step(`Do not enter ${customDomain}: this custom domain is for people.`)]),
            ...(tokenKind === 'unscoped' ? [] : [gatewayStep({ address, gateway, only: !scoped })]),
          ],
        },
      };
    },
  },
  question: 'shared',
};
