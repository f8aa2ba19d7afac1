import { aquaStep, checkAgain } from '../../../wording/en/links';
import { hideTheirAddress, hit, showAddress, withItems } from '../../../wording/en/people';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { usersUnambiguous } from './check';

function ownAddresses(say: Say): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [aquaStep(say, 'In aqua, give each of these users an address of its own, or deactivate those that nobody uses.'), checkAgain],
  };
}

export const en: WordsOf<typeof usersUnambiguous> = {
  name: 'No two aqua users share an address that items in scope need',
  why: 'aqua lets any number of users share one address. Which of them an item goes to is then a matter of chance, or an error.',
  findings: {
    shared: ({ jira, aqua }, say, items) => ({
      text: `${say.count(aqua.length, 'aqua user shares', 'aqua users share')} the address of ${say.name(jira)}${hit(say, items)}`,
      expected: 'One aqua user with this address',
      found: say.names(aqua, 8),
      remedy: ownAddresses(say),
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, so it could not be looked at whether several aqua users have it`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    sharedInAqua: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'aqua user', 'aqua users')}${withItems(say, items)} that go to Jira and come back share one address`,
      expected: 'An address of its own for each of them',
      found: `In Jira they are one person, and one of them when the items come back: ${say.names(users, 8)}`,
      remedy: ownAddresses(say),
    }),
    sharedWithUnused: ({ users, others }, say) => ({
      text: `${say.names(users)} shares the address with ${say.names(others, 2)}; items that come back from Jira may go to ${others.length === 1 ? 'that user' : 'one of those users'} instead`,
      expected: 'An address of its own for each of them',
      found: say.names([...users, ...others], 8),
      remedy: ownAddresses(say),
    }),
    unambiguous: ({ people }, say) => ({
      text: `${say.count(people, 'person', 'people')}; no other user of the aqua project shares ${people === 1 ? 'the' : 'their'} address`,
    }),
    nobody: () => ({ text: 'Nobody on items in scope has a counterpart among the users of the aqua project' }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'The active users of the aqua project with the address of a person on items in scope, whether the items are in Jira or in aqua; of those in aqua only where they go to Jira and come back.',
  cannotSee: 'Users outside the project who share the address. People who hide their address.',
  mend: 'Give each user an address of its own, or deactivate those that nobody uses.',
};
