import type { Say } from '../say';
import type { Remedy } from '../words';
import { atlassianVisibility, step } from './links';

export function hit(say: Say, items: number): string {
  return items > 0 ? ` on ${say.items(items)}` : '';
}

/** " with 5 items", behind people of aqua; empty where none were counted. */
export function withItems(say: Say, items: number): string {
  return items > 0 ? ` with ${say.count(items, 'item', 'items')}` : '';
}

/** "3 of 40 people on 12 work items hide their e-mail address". */
export function hideTheirAddress(say: Say, users: number, of: number, items: number): string {
  return `${say.number(users)} of ${say.number(of)} people${hit(say, items)} ${users === 1 ? 'hides the' : 'hide their'} e-mail address`;
}

export function showAddress(): Remedy {
  return {
    owner: 'jiraUser',
    steps: [
      step('Each of them can show the address to “Anyone” under Profile and visibility.', atlassianVisibility),
      step(
        'Or look the addresses up in Atlassian Administration, compare them with aqua and answer the question; one answer covers all of them.',
      ),
    ],
  };
}

/** What to do about people of aqua whom Jira's search does not find, where the search may not find addresses that are hidden. */
export function findAccount(): Remedy {
  return {
    owner: 'organisationAdmin',
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
