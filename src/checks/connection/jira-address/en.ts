import type { AboutWords, RemedyStep } from '../../../wording/words';
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

export const about: AboutWords = {
  looksAt:
    "The site's own address and the one at Atlassian's gateway; SyncConfigurator needs one of the two. Once somebody has said which kind of token is used, or where the plan names a service account, the row names the right one. It also names a custom domain of the site, since that is not the address to enter. The answer to the question whether “Test Connection” says “Success!” and lists the project settles the row.",
  cannotSee: "The address that was entered: aqua's interface does not tell how synchronisations are set up.",
  mend: "Enter the address that the row tells, without a path. For a token with scopes, or of a service account: the gateway's address, which is `https://api.atlassian.com/ex/jira/` and the site's cloud id.",
};
