import { aquaStep, atlassianVisibility, checkAgain, step } from '../../../wording/en/links';
import { hideTheirAddress, showAddress, withItems } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersHaveEmail } from './check';

export const en: WordsOf<typeof usersHaveEmail> = {
  name: 'Everybody on items in scope has an e-mail address',
  why: 'People are matched by e-mail address. One that is empty, or that Jira hides from aqua’s account, matches nobody and leads to sync errors.',
  findings: {
    aquaEmpty: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'person', 'people')} in aqua${withItems(say, items)} ${users.length === 1 ? 'has' : 'have'} no e-mail address`,
      expected: 'An address for everybody who has items in scope',
      found: `Empty: ${say.names(users)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the menu ☰ → User administration and enter the address that the person has in Jira.'),
          checkAgain,
        ],
      },
    }),
    aquaNoAddress: ({ users }, say, items) => ({
      text: `What stands as e-mail address of ${say.count(users.length, 'person', 'people')} in aqua${withItems(say, items)} is none, so nobody is found by it`,
      expected: 'One address, and nothing besides',
      found: `A note, a part of an address, or several: ${say.names(users)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the menu ☰ → User administration and enter the one address that the person has in Jira.'),
          checkAgain,
        ],
      },
    }),
    jiraHidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} from this app; aqua’s account may see it all the same`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    hiddenFromSyncUser: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} from aqua’s account too and ${users.length === 1 ? 'matches' : 'match'} nobody`,
      expected: 'An address that the sync user sees',
      found: `Hidden from the sync user: ${say.names(users, 8)}`,
      remedy: {
        owner: 'jiraUser',
        steps: [step('Each of them shows the address to “Anyone” or to the organisation.', atlassianVisibility), checkAgain],
      },
    }),
    hiddenByLeft: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} from aqua’s account too, and their accounts are deactivated: ${users.length === 1 ? 'it matches' : 'they match'} nobody, and nobody can show the address any more`,
      expected: 'People whose address the sync user sees',
      found: `Deactivated, and hidden from the sync user: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [step('In Jira, give these work items to somebody whose address shows and who has a user in aqua.'), checkAgain],
      },
    }),
    shownToSyncUser: ({ users, jira, aqua }, say) => ({
      text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua, all with an address; ${users.length} of them ${users.length === 1 ? 'hides' : 'hide'} it from this app, but not from the sync user`,
    }),
    aquaUnidentified: ({ people }, say, items) => ({
      text: `aqua’s answer does not tell who ${say.count(people, 'person', 'people')}${withItems(say, items)} ${people === 1 ? 'is' : 'are'}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, group the items by “Assigned to” and make sure that everybody named there has an address.')],
      },
    }),
    aquaNotRead: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'aqua user', 'aqua users')} with ${say.count(items, 'item', 'items')} could not be read: they are not in the project`,
      found: `Not read: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, add them to the project, or assign these items to somebody who is in it.'), checkAgain],
      },
    }),
    allHave: ({ jira, aqua }, say) => ({
      text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua, all with an address`,
    }),
    aquaReportersUnseen: () => ({
      text: 'No assignee was seen on items in scope, and aqua does not tell who reported its items',
      found: 'aqua’s interface lists only who items are assigned to',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('In aqua, make sure that everybody who reports items has an address, then answer the question.')],
      },
    }),
    nobody: () => ({ text: 'No item in scope names a person' }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Assignees and reporters of issues in scope, people in other fields of Jira that the plan pairs with a field of aqua users, and users of aqua to whom items in scope are assigned or who stand in a field of aqua that the plan pairs with one of Jira, as far as the plan carries people that way. App accounts, portal customers and the sync user do not count.',
  cannotSee:
    "Addresses that Jira hides from apps: aqua's account may see them, so the row is open and not failed. With the sync user's own token beside the admin's (command line) they are read as that user: what it sees counts. Whoever hides the address from that user as well matches nobody, and the row fails. aqua's own reporters: its interface lists only who items are assigned to. People in aqua's fields that hold several.",
  mend: '1. Enter the address in aqua in the menu ☰ → User administration. 2. Where Jira hides it: the person shows it, or you look it up in Atlassian Administration and answer the question; one answer covers everybody.',
};
