import type { Say } from '../say';
import type { Remedy, WordsFor } from '../words';
import { ask } from './jira-accounts';
import { aquaStep, atlassianVisibility, checkAgain, jiraProjectSettings, step } from './links';

function hit(say: Say, items: number): string {
  return items > 0 ? ` on ${say.items(items)}` : '';
}

const whyMatched =
  'aqua finds the other side’s person by e-mail address. Whoever it does not find cannot be assigned or named as reporter; the item ends up in the sync log with an error.';

function showAddress(): Remedy {
  return {
    owner: 'jiraUser',
    steps: [
      step('Each of them can show the address to “Anyone” under Profile and visibility.', atlassianVisibility),
      step('Or look the addresses up in Atlassian Administration, compare them with aqua and answer the question once for all of them.'),
    ],
  };
}

export const peopleWords: WordsFor<
  'users-have-email' | 'users-matched' | 'users-unambiguous' | 'users-active' | 'users-assignable' | 'users-next'
> = {
  'users-assignable': {
    name: 'Everybody’s Jira account can be assigned in the project',
    why: 'An item that is assigned in aqua is assigned in Jira too. Jira refuses an account that the project does not let be assigned, and the item is not transferred.',
    findings: {
      notAssignable: ({ people }, say, items) => ({
        text: `${say.count(items, 'aqua item is', 'aqua items are')} assigned to ${people.length === 1 ? say.names(people.map(({ jira }) => jira)) : say.count(people.length, 'person', 'people')}, whom Jira does not let be assigned in this project`,
        expected: '“Assignable User” in the Jira project for everybody who has items in scope',
        found: `Cannot be assigned: ${say.names(
          people.map(({ jira }) => jira),
          8,
        )}`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('In the project’s settings, open Permissions and see who holds “Assignable User”.', jiraProjectSettings(say)),
            step(
              'Add these people to a role or group that holds it. Where the group comes from an identity provider, its admin adds them; without access to the Jira product nobody can be assigned.',
            ),
            checkAgain,
          ],
        },
      }),
      leftOut: ({ people }, say) => ({
        text: `${say.count(people, 'person', 'people')} with few items could not be asked about: there are too many`,
      }),
      assignable: ({ people }, say) => ({ text: `${say.count(people, 'person', 'people')} with items in aqua can be assigned in Jira` }),
      notCarried: () => ({ text: 'The plan carries no assignee to Jira' }),
    },
    question: {
      ask: 'Can everybody who has items in aqua be assigned in the Jira project?',
      look: [step('In Jira, open a work item of the project and look whether each of these people is offered as assignee.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'users-next': {
    name: 'Whoever may be assigned next has a counterpart too',
    why: 'Today nobody of them is on an item in scope. The first item that names one of them without a counterpart ends up in the sync log with an error.',
    findings: {
      aquaEmpty: ({ users }, say) => ({
        text: `${say.names(users, 2)} in aqua ${users.length === 1 ? 'has' : 'have'} no e-mail address; the first item assigned there would fail`,
        expected: 'An address for everybody in the aqua project',
        found: `Empty: ${say.names(users, 8)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, open Administration → Users and enter the address that the person has in Jira.'), checkAgain],
        },
      }),
      notInJira: ({ users }, say) => ({
        text: `${say.count(users.length, 'user', 'users')} of the aqua project ${users.length === 1 ? 'has' : 'have'} no Jira account with that address; the first item assigned there would fail`,
        expected: 'A Jira account with the same address for everybody who is assigned items',
        found: `None for ${say.names(users, 8)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'Compare the addresses in aqua (Administration → Users) with those in Jira and correct them in aqua.'),
            step('Where nobody is going to assign items to them there is nothing to do.'),
          ],
        },
      }),
      notInAqua: ({ users }, say) => ({
        text: `${say.count(users.length, 'person', 'people')} named in the Jira project’s roles ${users.length === 1 ? 'has' : 'have'} no user in the aqua project; the first item of theirs would fail`,
        expected: 'A user of the aqua project with the same address',
        found: `None for ${say.names(users, 8)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'In aqua, add them to the project with the addresses that they have in Jira.'),
            step('Where nobody is going to assign items to them there is nothing to do.'),
          ],
        },
      }),
      partly: ({ looked, of }, say) => ({ text: `${say.count(looked, 'person was', 'people were')} looked up, of ${of}` }),
      known: ({ people }, say) => ({ text: `${say.count(people, 'person without items has', 'people without items have')} a counterpart` }),
      nobodyElse: () => ({ text: 'Beside those on items in scope there is nobody to look up' }),
      notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
    },
    question: ask(
      'Do all who may be assigned items next have the same address in Jira and in aqua?',
      'Compare the users of the aqua project with the people of the Jira project.',
    ),
  },
  'users-have-email': {
    name: 'Everybody on items in scope has an e-mail address',
    why: 'People are matched by e-mail address. One that is empty, or that Jira hides from aqua’s account, matches nobody and leads to sync errors.',
    findings: {
      aquaEmpty: ({ users }, say, items) => ({
        text: `${say.count(users.length, 'person', 'people')} in aqua${hit(say, items)} ${users.length === 1 ? 'has' : 'have'} no e-mail address`,
        expected: 'An address for everybody who has items in scope',
        found: `Empty: ${say.names(users)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, open Administration → Users and enter the address that the person has in Jira.'), checkAgain],
        },
      }),
      jiraHidden: ({ users, of }, say, items) => ({
        text: `${users.length} of ${of} people${hit(say, items)} hide their e-mail address from this app; aqua’s account may see it all the same`,
        found: `Hidden: ${say.names(users, 8)}`,
        remedy: showAddress(),
      }),
      hiddenFromSyncUser: ({ users, of }, say, items) => ({
        text: `${users.length} of ${of} people${hit(say, items)} ${users.length === 1 ? 'hides the' : 'hide their'} e-mail address from aqua’s account too, so they match nobody`,
        expected: 'An address that the sync user sees',
        found: `Hidden from the sync user: ${say.names(users, 8)}`,
        remedy: {
          owner: 'jiraUser',
          steps: [step('Each of them shows the address to “Anyone” or to the organisation.', atlassianVisibility), checkAgain],
        },
      }),
      shownToSyncUser: ({ users, jira, aqua }, say) => ({
        text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua, all with an address; the sync user sees ${users.length === 1 ? 'the one' : `those ${users.length}`} that ${users.length === 1 ? 'is' : 'are'} hidden from this app`,
      }),
      aquaUnidentified: ({ people }, say, items) => ({
        text: `Who ${say.count(people, 'person', 'people')} in aqua${hit(say, items)} ${people === 1 ? 'is' : 'are'} could not be told from aqua’s answer`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, group the items by “Assigned to” and make sure that everybody named there has an address.')],
        },
      }),
      allHave: ({ jira, aqua }, say) => ({
        text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua, all with an address`,
      }),
      notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
    },
    question: 'shared',
  },
  'users-matched': {
    name: 'Everybody on items in scope has a counterpart on the other side',
    why: whyMatched,
    findings: {
      otherDomain: ({ people, jiraDomain, aquaDomain }, say, items) => ({
        text: `${say.count(people.length, 'person differs', 'people differ')} only in the domain of the address: ${aquaDomain} in aqua, ${jiraDomain} in Jira${items > 0 ? `, ${say.items(items)}` : ''}`,
        expected: 'The same address on both sides',
        found: say.names(
          people.map(({ jira }) => jira),
          8,
        ),
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua, open Administration → Users and change these addresses from ${aquaDomain} to ${jiraDomain}.`),
            checkAgain,
          ],
        },
      }),
      outsideProject: ({ people, project }, say, items) => ({
        text: `${say.count(people.length, 'person', 'people')}${hit(say, items)} ${people.length === 1 ? 'has' : 'have'} an aqua user who is not in ${say.name(project)}`,
        expected: `A user of ${say.name(project)}`,
        found: say.names(
          people.map(({ aqua }) => aqua),
          8,
        ),
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, `In aqua, open the project’s configuration → Users and add them to ${say.name(project)}.`), checkAgain],
        },
      }),
      missingInAqua: ({ users, mayBeDeactivated }, say, items) => ({
        text: `${say.count(users.length, 'person', 'people')}${hit(say, items)} ${users.length === 1 ? 'has' : 'have'} no user in aqua by e-mail address`,
        expected: 'An active user of the aqua project with the same address',
        found: `${mayBeDeactivated ? 'None among the active users' : 'None'}: ${say.names(users, 8)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              'In aqua, add them to the project with the addresses that they have in Jira, or correct the addresses of the users they already have.',
            ),
            checkAgain,
          ],
        },
      }),
      customers: ({ customers }, say, items) => ({
        text: `${say.count(customers, 'portal customer reports', 'portal customers report')} ${items > 0 ? say.items(items) : 'items in scope'}; aqua has no user for them, and the plan names none who stands in`,
        expected: 'An aqua user who stands in for people without a counterpart',
        found: 'None in the plan',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('Pick a user who stands in under “Who” in the plan, and set the same one in SyncConfigurator.'),
            step('Or leave the reporter out of what travels.'),
          ],
        },
      }),
      customersStoodIn: ({ customers, fallback }, say) => ({
        text: `${say.name(fallback)} stands in for ${say.count(customers, 'portal customer', 'portal customers')}`,
      }),
      missingInJira: ({ users }, say, items) => ({
        text: `${say.count(users.length, 'person', 'people')} in aqua${hit(say, items)} ${users.length === 1 ? 'is' : 'are'} not found in Jira by e-mail address`,
        expected: 'An active Jira account with the same address',
        found: `None for ${say.names(users, 8)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'Compare the addresses in aqua (Administration → Users) with those in Jira and correct them in aqua.'),
            step('Invite to Jira whoever has no account there.'),
            checkAgain,
          ],
        },
      }),
      hidden: ({ users, of }, say, items) => ({
        text: `${users.length} of ${of} people${hit(say, items)} hide their e-mail address from this app, so their counterpart could not be looked up`,
        found: `Hidden: ${say.names(users, 8)}`,
        remedy: showAddress(),
      }),
      hiddenInJira: ({ users }, say, items) => ({
        text: `The Jira accounts of ${say.count(users.length, 'person', 'people')} in aqua${hit(say, items)} hide their address, so they could not be compared`,
        found: say.names(users, 8),
        remedy: showAddress(),
      }),
      matched: ({ jira, aqua, shown }, say) => ({
        text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua have a counterpart${shown ? `, ${shown} by an address that only the sync user sees` : ''}`,
      }),
      notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
    },
    question: 'shared',
  },
  'users-unambiguous': {
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
      unambiguous: ({ people }, say) => ({ text: `${say.count(people, 'person has', 'people have')} exactly one counterpart` }),
      notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
    },
    question: {
      ask: 'Does every address in the aqua project belong to one user only?',
      look: [step('In aqua, open the project’s configuration → Users and sort by e-mail address.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'users-active': {
    name: 'Everybody’s counterpart is active',
    why: 'A deactivated user cannot be assigned, so items that name one are not transferred.',
    findings: {
      deactivatedInAqua: ({ people }, say, items) => ({
        text: `${items > 0 ? `${say.items(items)} name` : 'Items in scope name'} ${say.names(
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
            aquaStep(say, 'In aqua, open Administration → Users and activate the user; it takes a licence.'),
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
      active: ({ people }, say) => ({ text: `${say.count(people, 'counterpart', 'counterparts')}, all active` }),
      notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
    },
    question: 'shared',
  },
};
