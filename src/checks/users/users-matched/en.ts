import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { hit, showAddress } from '../../../wording/en/people';
import type { WordsOf } from '../../../wording/words';
import type { usersMatched } from './check';

const whyMatched =
  'aqua finds the other side’s person by e-mail address. Whoever it does not find cannot be assigned or named as reporter; the item ends up in the sync log with an error.';

export const en: WordsOf<typeof usersMatched> = {
  name: 'Everybody on items in scope has a counterpart on the other side',
  why: whyMatched,
  looksAt:
    'For each such person the user with the same address on the other side, after trimming and folding case. Users of the aqua project count; Jira is searched for aqua people who are on no issue in scope, by their address and then by what stands before the @: whoever differs in the domain only is told as that, if exactly one person on each side has it. Portal customers who report work items are a risk unless the plan names a user who stands in.',
  cannotSee:
    "People who hide their address, unless the sync user's own token is at hand and sees it. Deactivated Jira accounts are not found by a search. Everybody who is on no item in scope is left alone: 900 employees whom aqua does not know are no finding.",
  mend: '1. Add the person to the aqua project, or correct the address in aqua. 2. People who differ only in the domain stand together: change the domain of their addresses in aqua. 3. Invite to Jira whoever has no account there.',
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
};
