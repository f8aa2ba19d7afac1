import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { findAccount, hideTheirAddress, hit, showAddress, withItems } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersActive } from './check';

export const en: WordsOf<typeof usersActive> = {
  name: 'Everybody’s counterpart is active',
  why: 'A deactivated user cannot be assigned, so items that name one are not transferred.',
  findings: {
    deactivatedInAqua: ({ people }, say, items) => ({
      text: `${items > 0 ? `${say.items(items)} ${items === 1 ? 'names' : 'name'}` : 'Items in scope name'} ${say.names(
        people.map(({ jira }) => jira),
        2,
      )}, whose aqua ${people.length === 1 ? 'user is' : 'users are'} deactivated`,
      expected: 'An active aqua user',
      found: `Deactivated: ${say.names(
        people.map(({ aqua }) => aqua),
        8,
      )}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the menu ☰ → User administration and activate the user; it takes a licence.'),
          step('Or, in Jira, reassign these work items to somebody who has a user in aqua.'),
          checkAgain,
        ],
      },
    }),
    inactiveInJira: ({ people }, say, items) => ({
      text: `${items > 0 ? say.count(items, 'aqua item names', 'aqua items name') : 'Items in aqua name'} ${say.names(
        people.map(({ aqua }) => aqua),
        2,
      )}, whose Jira ${people.length === 1 ? 'account is' : 'accounts are'} deactivated`,
      expected: 'An active Jira account',
      found: `Deactivated: ${say.names(
        people.map(({ jira }) => jira),
        8,
      )}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, assign these items to somebody who has an active Jira account.'), checkAgain],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, so their aqua users could not be looked at`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    noActiveAccount: ({ users }, say, items) => ({
      text: `No active Jira account was found for ${say.names(users, 2)} in aqua${withItems(say, items)}; there may be a deactivated one`,
      expected: 'An active Jira account',
      found: `Jira’s search lists active accounts only: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    notLookedUp: ({ users }, say, items) => ({
      text: `Too many aqua users outside the project have fitting names to look all of them up: the users of ${say.count(users.length, 'person', 'people')}${hit(say, items)} may be deactivated, or there may be none`,
      found: `No user of the project: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, open the menu ☰ → User administration and look for these people among the deactivated ones.')],
      },
    }),
    active: ({ people }, say) => ({ text: `${say.count(people, 'counterpart', 'counterparts')}, all active` }),
    nobody: () => ({ text: 'Nobody on items in scope has a counterpart that could be looked at' }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    "People without a counterpart among the project's active users: the few aqua users whose names fit are looked up, since aqua lists no addresses of deactivated users. Jira accounts of aqua people, where they are on issues in scope.",
  cannotSee:
    "A deactivated aqua user whose name fits neither the person's name nor address counts as missing, in the row about counterparts. A deactivated Jira account that is on no issue in scope: Jira's search finds active ones only, so whoever it does not find is open here. People who hide their address.",
  mend: 'Activate the user, or reassign the items to somebody else.',
};
