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
