import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { NoPersonSort } from '../../../checklist/matching/people';
import type { Say } from '../../../wording/say';
import { findAccount, hideTheirAddress, hit, showAddress, whatSearchProves, withItems } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersMatched } from './check';

const whyMatched =
  'aqua finds the other side’s person by e-mail address. Whoever it does not find cannot be assigned or named as reporter; the item ends up in the sync log with an error.';

const sorts: Record<NoPersonSort, readonly [one: string, many: string]> = {
  app: ['account of an app', 'accounts of apps'],
  customer: ['portal customer', 'portal customers'],
  closed: ['closed account (“Former user”)', 'closed accounts (“Former user”)'],
};

/** "2 portal customers". */
function ofSort(say: Say, sort: NoPersonSort, count: number): string {
  return say.count(count, ...sorts[sort]);
}

export const en: WordsOf<typeof usersMatched> = {
  name: 'Everybody on items in scope has a counterpart on the other side',
  why: whyMatched,
  findings: {
    otherDomain: ({ people, jiraDomain, aquaDomain }, say, items) => ({
      text: `${say.count(people.length, 'person differs', 'people differ')} only in the domain of the address: ${aquaDomain} in aqua, ${jiraDomain} in Jira${items > 0 ? ` (${say.count(items, 'item', 'items')} on both sides together)` : ''}`,
      expected: 'The same address on both sides',
      found: say.names(
        people.map(({ jira }) => jira),
        8,
      ),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, open the menu ☰ → User administration and change these addresses from ${aquaDomain} to ${jiraDomain}.`),
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
        steps: [
          aquaStep(say, `In aqua, open the menu ☰ → User administration, open each of them and assign the project ${say.name(project)}.`),
          checkAgain,
        ],
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
    leftWithoutUser: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'person', 'people')}${hit(say, items)} ${users.length === 1 ? 'has' : 'have'} a deactivated Jira account and no user in aqua`,
      expected: 'An active user of the aqua project with the same address',
      found: `Deactivated in Jira, and none in aqua: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('In Jira, reassign these work items to somebody who has a user in aqua.'),
          aquaStep(say, 'Or, in aqua, add users with these addresses to the project.'),
          checkAgain,
        ],
      },
    }),
    missingInJira: ({ users, searchFindsHidden }, say, items) => ({
      text: `${say.count(users.length, 'person', 'people')} in aqua${withItems(say, items)} ${users.length === 1 ? 'has' : 'have'} no active account in Jira with the same address`,
      expected: 'An active Jira account with the same address',
      found: `None for ${say.names(users, 8)}. ${searchFindsHidden ? `${whatSearchProves(true)}.` : 'Nobody of the same name hides the address.'}`,
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(
            'In Atlassian Administration, open Directory → Users. Where the account is deactivated: activate it. Where there is none: invite the person.',
          ),
          aquaStep(say, 'Or, in aqua, assign these items to somebody who has an active Jira account.'),
          aquaStep(say, 'Or, where the person has another address in Jira, enter that one in aqua (menu ☰ → User administration).'),
          checkAgain,
        ],
      },
    }),
    noPerson: ({ sort, users }, say, items) => ({
      text: `${ofSort(say, sort, users.length)} ${users.length === 1 ? 'is' : 'are'} assignee or reporter of ${items > 0 ? say.items(items) : 'items in scope'}; aqua has no user for ${users.length === 1 ? 'it' : 'them'}`,
      expected: 'A person with a user in aqua, or a user who stands in',
      found: `No counterpart: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('In Jira, give these work items to a person who has a user in aqua.'),
          step('Or leave that role (assignee or reporter) out of what travels.'),
          step('Or, where SyncConfigurator has a user who stands in, pick the same one under “Who” in the plan: then this is a risk.'),
          checkAgain,
        ],
      },
    }),
    cannotStandIn: ({ sort, users, fallback, project }, say, items) => ({
      text: `${say.name(fallback)} shall stand in${hit(say, items)} for ${ofSort(say, sort, users.length)}, but is no active user of ${say.name(project)}`,
      expected: `An active user of ${say.name(project)}`,
      found: `Deactivated, or not in the project; stands in for ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, activate this user or add it to ${say.name(project)}.`),
          step('Or pick another one in SyncConfigurator, and the same one under “Who” in the plan.'),
          checkAgain,
        ],
      },
    }),
    stoodIn: ({ sort, users, fallback }, say, items) => ({
      text: `${say.name(fallback)} stands in${hit(say, items)} for ${ofSort(say, sort, users.length)} without a user in aqua`,
      expected: `SyncConfigurator has ${say.name(fallback)} stand in`,
      found: say.names(users, 8),
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Make sure that SyncConfigurator is set to this user: its settings cannot be read from here.')],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} from this app, so their counterpart could not be looked up`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    hiddenInJira: ({ users }, say, items) => ({
      text: `The Jira accounts of ${say.count(users.length, 'person', 'people')} in aqua${withItems(say, items)} hide their address, so they could not be compared`,
      found: say.names(users, 8),
      remedy: showAddress(),
    }),
    mayHide: ({ users, searchFindsHidden }, say, items) => ({
      text: `Jira finds nobody by the address of ${say.count(users.length, 'person', 'people')} in aqua${withItems(say, items)}; ${users.length === 1 ? 'the account' : 'their accounts'} may hide it`,
      expected: 'An active Jira account with the same address',
      found: `${whatSearchProves(searchFindsHidden)}: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    blanks: ({ users }, say) => ({
      text: `The aqua ${users.length === 1 ? 'address of' : 'addresses of'} ${say.names(users, 2)} ${users.length === 1 ? 'begins or ends' : 'begin or end'} with a blank; whether aqua ignores that is not known`,
      expected: 'The address without blanks around it',
      found: `With blanks: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the menu ☰ → User administration and delete the blanks before and after these addresses.'),
          checkAgain,
        ],
      },
    }),
    authors: ({ people, closed }, say) => ({
      text: `Comments or attachments travel, and ${say.count(people, 'account', 'accounts')} in use ${people === 1 ? 'has' : 'have'} no counterpart${closed > 0 ? `, ${closed} of them closed` : ''}: what they wrote or attached may arrive without its author, or not at all`,
      found: 'Who wrote comments and attached files is not looked at',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Look at the sync log after the first run for comments and attachments that were not transferred.'),
          step('Or leave comments and attachments out of what travels.'),
        ],
      },
    }),
    matched: ({ jira, aqua, shown }, say) => ({
      text: `${say.count(jira, 'person', 'people')} in Jira and ${say.count(aqua, 'person', 'people')} in aqua have a counterpart${shown ? `, ${shown} by an address that only the sync user sees` : ''}`,
    }),
    nobody: () => ({
      text: 'There is nobody whose counterpart this row could judge: no item in scope names a person, or another row tells of them',
    }),
    notCarried: () => ({ text: 'The plan carries neither assignee nor reporter' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'For each such person the user with the same address on the other side, after trimming and folding case. Users of the aqua project count; Jira is searched for aqua people who are on no issue in scope, by their address and then by what stands before the @: somebody whose address differs in the domain only is reported as that, if exactly one person on each side has it and the two are not called differently. Where the search was not seen to find hidden addresses, accounts of the same name are looked for as well: one that hides its address may be the one. Apps, portal customers and closed accounts have no counterpart; where the plan names a user who stands in for them, they are only a risk.',
  cannotSee:
    "People who hide their address, unless the sync user's own token is at hand and sees it. Deactivated Jira accounts are not found by a search, only seen on work items. Who wrote comments and attached files. Everybody who is on no item in scope is left alone: 900 employees whom aqua does not know are not reported.",
  mend: '1. Add the person to the aqua project, or correct the address in aqua. 2. People whose addresses differ only in the domain are listed together: change the domain in aqua. 3. Whoever has no active account in Jira: activate it, invite the person, or reassign the items. 4. Work items of apps and closed accounts: give them to a person.',
};
