import { aquaStep, checkAgain } from '../../../wording/en/links';
import { hideTheirAddress, hit, showAddress } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersUnambiguous } from './check';

export const en: WordsOf<typeof usersUnambiguous> = {
  name: 'No two aqua users share an address that items in scope need',
  why: 'aqua lets any number of users share one address. Which of them an item goes to is then a matter of chance, or an error.',
  findings: {
    shared: ({ jira, aqua }, say, items) => ({
      text: `${say.count(aqua.length, 'aqua user shares', 'aqua users share')} the address of ${say.name(jira)}${hit(say, items)}`,
      expected: 'One aqua user with this address',
      found: say.names(aqua, 8),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, give each of these users an address of its own, or deactivate those that nobody uses.'),
          checkAgain,
        ],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, so it could not be looked at whether several aqua users have it`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    unambiguous: ({ people }, say) => ({ text: `${say.count(people, 'person has', 'people have')} exactly one counterpart` }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'The active users of the aqua project with the address of a person on items in scope.',
  cannotSee: 'Users outside the project who share the address. People who hide their address.',
  mend: 'Give each user an address of its own, or deactivate those that nobody uses.',
};
