import { ask } from '../../../wording/en/questions';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { findAccount, showAddress } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersNext } from './check';

export const en: WordsOf<typeof usersNext> = {
  name: 'Whoever may be assigned next has a counterpart too',
  why: 'None of these people is on an item in scope today. The first item that names somebody without a counterpart ends up in the sync log with an error.',
  findings: {
    aquaEmpty: ({ users }, say) => ({
      text: `${say.names(users, 2)} in aqua ${users.length === 1 ? 'has' : 'have'} no e-mail address; the first item assigned there would fail`,
      expected: 'An address for everybody in the aqua project',
      found: `Empty: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the menu ☰ → User administration and enter the address that the person has in Jira.'),
          checkAgain,
        ],
      },
    }),
    notInJira: ({ users }, say) => ({
      text: `${say.count(users.length, 'user', 'users')} of the aqua project ${users.length === 1 ? 'has' : 'have'} no Jira account with that address; the first item assigned there would fail`,
      expected: 'A Jira account with the same address for everybody who is assigned items',
      found: `None for ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'Compare the addresses in aqua (menu ☰ → User administration) with those in Jira and correct them in aqua.'),
          step('Where nobody will assign items to them, there is nothing to do.'),
        ],
      },
    }),
    mayHide: ({ users }, say) => ({
      text: `Jira finds nobody by the address of ${say.count(users.length, 'user', 'users')} of the aqua project; ${users.length === 1 ? 'the account' : 'their accounts'} may hide it`,
      found: `Jira’s search was not seen to find hidden addresses: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    notInAqua: ({ users }, say) => ({
      text: `${say.count(users.length, 'person', 'people')} named in the Jira project’s roles ${users.length === 1 ? 'has' : 'have'} no user in the aqua project; the first item that names ${users.length === 1 ? 'this person' : 'one of them'} would fail`,
      expected: 'A user of the aqua project with the same address',
      found: `None for ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, add them to the project with the addresses that they have in Jira.'),
          step('Where nobody will assign items to them, there is nothing to do.'),
        ],
      },
    }),
    partly: ({ looked, of }, say) => ({ text: `${say.number(looked)} of ${say.count(of, 'person', 'people')} were looked up` }),
    known: ({ people }, say) => ({ text: `${say.count(people, 'person without items has', 'people without items have')} a counterpart` }),
    allHide: ({ people }, say) => ({
      text: `${say.count(people, 'person', 'people')} named in the Jira project’s roles ${people === 1 ? 'hides the' : 'hide their'} address, and there is nobody else to look up`,
      remedy: showAddress(),
    }),
    nobodyElse: () => ({ text: 'Apart from the people on items in scope there is nobody to look up' }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: ask(
    'Do all who may be assigned items next have the same address in Jira and in aqua?',
    'Compare the users of the aqua project with the people of the Jira project.',
  ),
};

export const about: AboutWords = {
  looksAt:
    "Users of the aqua project and people whom the Jira project's roles name, as far as they are on no item in scope; people on items in scope have rows of their own. The row names users of aqua without an address, users of aqua whom Jira does not find by address, and people of the roles whom the aqua project lacks. At most 50 people of each side are looked up; the row says how many.",
  cannotSee:
    'Members of groups that hold a role: a group may hold the whole company. People who hide their address. Everybody else is not mentioned.',
  mend: 'Enter the address in aqua, or add the person to the aqua project. Where nobody will assign items to them, there is nothing to do.',
};
