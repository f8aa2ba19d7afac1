import type { tokenFindingKinds } from '../../checklist/engine/tokens';
import { type FindingsOf, type JiraRole } from './jira-accounts';
import { apiTokens, step } from './links';

/** Words about how aqua reaches Jira; all of it is settled by trying the connection. */

/** Nobody can sign in as one. */
const ofService = 'For a service account an organisation admin does that in Atlassian Administration, under Directory → Service accounts.';

export function tokenFindings({ the }: JiraRole): FindingsOf<typeof tokenFindingKinds> {
  const renew = {
    owner: 'syncUser' as const,
    steps: [
      step(`Signed in to Atlassian with that account, create a new API token. ${ofService}`, apiTokens),
      step('Enter it in SyncConfigurator in place of the old one and press “Test Connection”.'),
      step('Then answer the question about the connection anew, with the new token’s last day.'),
    ],
  };
  return {
    asked: () => ({
      text: `Only “Test Connection” can tell whether ${the.toLowerCase()} has an API token that aqua can use`,
      remedy: {
        owner: 'syncUser',
        steps: [
          step(
            `Signed in to Atlassian with that account, create an API token; it lives a year at most. Note its last day. ${ofService}`,
            apiTokens,
          ),
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
    lives: ({ ends }, say) => ({ text: `The API token’s last day is ${say.date(ends)}, according to the answer given` }),
    endUnknown: () => ({
      text: 'Nobody has said when the API token ends; it lives a year at most, and then the synchronisation stops',
      remedy: {
        owner: 'syncUser',
        steps: [
          step(`Signed in to Atlassian with that account, look up when the token expires. ${ofService}`, apiTokens),
          step('Answer the question about the connection anew, with that day; this row reminds you from 30 days before it.'),
        ],
      },
    }),
  };
}

export const tokenWhy =
  'aqua logs in to Jira Cloud with the account’s e-mail address and an API token; a password is refused. A token lives a year at most, and when it ends the synchronisation stops without a warning in Jira.';
