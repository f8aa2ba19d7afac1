import type { tokenFindingKinds } from '../../checklist/engine/tokens';
import type { RemedyStep, WordsFor } from '../words';
import { configurationUser, noSeparateUser, syncUser, type FindingsOf, type JiraRole } from './jira-accounts';
import { apiTokens, atlassianAdministration, step } from './links';

/** Words about how aqua reaches Jira; all of it is settled by trying the connection. */

function tokenFindings({ the }: JiraRole): FindingsOf<typeof tokenFindingKinds> {
  const renew = {
    owner: 'syncUser' as const,
    steps: [
      step(`Signed in to Atlassian with that account, create a new API token.`, apiTokens),
      step('Enter it in SyncConfigurator in place of the old one and press “Test Connection”.'),
      step('Then answer the question about the connection anew, with the new token’s last day.'),
    ],
  };
  return {
    asked: () => ({
      text: `Whether ${the.toLowerCase()} has an API token that aqua can use, only “Test Connection” can tell`,
      remedy: {
        owner: 'syncUser',
        steps: [
          step(`Signed in to Atlassian with that account, create an API token; it lives a year at most. Note its last day.`, apiTokens),
          step('In SyncConfigurator, enter the account’s e-mail address as user name and the token as password.'),
        ],
      },
    }),
    ended: ({ ends }, say) => ({
      text: `The API token ended on ${say.date(ends)}; aqua can no longer log in to Jira`,
      expected: 'A token that has not ended',
      found: `Ended on ${say.date(ends)}`,
      remedy: renew,
    }),
    endsSoon: ({ ends, days }, say) => ({
      text:
        days === 0
          ? `The API token’s last day is ${say.date(ends)}; then the synchronisation stops`
          : `The API token ends on ${say.date(ends)}, in ${say.count(days, 'day', 'days')}; then the synchronisation stops`,
      expected: 'A token that lives 30 days or longer',
      found: `Ends on ${say.date(ends)}`,
      remedy: renew,
    }),
    lives: ({ ends }, say) => ({ text: `The API token’s last day is ${say.date(ends)}, as somebody told` }),
    endUnknown: () => ({
      text: 'Nobody told when the API token ends; it lives a year at most, and then the synchronisation stops',
      remedy: {
        owner: 'syncUser',
        steps: [
          step('Signed in to Atlassian with that account, look up when the token expires.', apiTokens),
          step('Answer the question about the connection anew, with that day; from 30 days before, this row reminds you.'),
        ],
      },
    }),
  };
}

/** Where Jira answers tokens with scopes; `only` says that there are others. */
function gatewayStep({ address, gateway, only }: { address: string; gateway: string | undefined; only: boolean }): RemedyStep {
  const when = only ? 'Only for a token with scopes or of a service account: enter' : 'In SyncConfigurator, open the connection and enter';
  if (gateway !== undefined) return step(`${when} ${gateway}.`);
  return step(`${when} https://api.atlassian.com/ex/jira/ followed by the site’s cloud id, which the page behind this link tells.`, {
    text: 'Cloud id',
    href: `${address}/_edge/tenant_info`,
  });
}

const tokenWhy =
  'aqua logs in to Jira Cloud with the account’s e-mail address and an API token; a password is refused. A token lives a year at most, and when it ends the synchronisation stops without a warning in Jira.';

export const jiraConnectionWords: WordsFor<
  'jira-configuration-user-api-token' | 'jira-sync-user-api-token' | 'jira-address' | 'jira-allowlist'
> = {
  'jira-configuration-user-api-token': {
    name: 'The configuration user has an API token',
    why: tokenWhy,
    findings: tokenFindings(configurationUser),
    question: 'shared',
  },
  'jira-sync-user-api-token': {
    name: 'The sync user has an API token',
    why: tokenWhy,
    findings: { ...tokenFindings(syncUser), noSyncUser: noSeparateUser },
    question: 'shared',
  },
  'jira-address': {
    name: 'aqua has the right address of Jira',
    why: 'A token without scopes works at the site’s own address; a token with scopes, and that of a service account, only at Atlassian’s gateway. At the wrong one aqua may be let in as nobody, and sees no project.',
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
  },
  'jira-allowlist': {
    name: 'No IP allow list keeps aqua out of Jira',
    why: 'Where the organisation lets only some addresses reach Jira, its API refuses aqua unless aqua’s addresses are on the list.',
    findings: {
      asked: () => ({
        text: 'Whether an IP allow list keeps aqua out, only “Test Connection” can tell',
        remedy: {
          owner: 'organisationAdmin',
          steps: [
            step(
              'In Atlassian Administration, open Security → IP allowlists. If there is one for this site, add the addresses from which the aqua server reaches the internet; aqua’s support tells those of its cloud.',
              atlassianAdministration,
            ),
          ],
        },
      }),
    },
    question: 'shared',
  },
};
