import type { Say } from '../say';
import type { Remedy } from '../words';
import { atlassianVisibility, step } from './links';

export function hit(say: Say, items: number): string {
  return items > 0 ? ` on ${say.items(items)}` : '';
}

export function showAddress(): Remedy {
  return {
    owner: 'jiraUser',
    steps: [
      step('Each of them can show the address to “Anyone” under Profile and visibility.', atlassianVisibility),
      step('Or look the addresses up in Atlassian Administration, compare them with aqua and answer the question once for all of them.'),
    ],
  };
}

/** What to do about people of aqua whom Jira's search does not find, where the search may not find addresses that are hidden. */
export function findAccount(): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      step('In Atlassian Administration, open Directory → Users and look up each of these addresses.'),
      step('Where somebody has it: answer the question, or let the person show the address to “Anyone”.', atlassianVisibility),
      step('Where the account is deactivated: activate it, or reassign the items in aqua. Where nobody has it: invite the person.'),
    ],
  };
}

/** Why finding nobody proves something, or does not. */
export function whatSearchProves(findsHidden: boolean): string {
  return findsHidden
    ? 'Jira’s search was seen to find hidden addresses in this run'
    : 'Jira’s search was not seen to find hidden addresses in this run';
}
