import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords } from '../../../wording/words';
import { atlassianAdministration, atlassianVisibility, aquaStep, checkAgain, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserEmail } from './check';

function differs(say: Say, aqua: string, jira: string, text: string, found: string): FindingWords {
  return {
    text,
    expected: `The same address for ${jira} in Jira and ${aqua} in aqua`,
    found,
    remedy: {
      owner: 'aquaAdmin',
      steps: [aquaStep(say, `In aqua, open the menu ☰ → User administration, open ${aqua} and enter the address of ${jira}.`), checkAgain],
    },
  };
}

export const en: WordsOf<typeof jiraSyncUserEmail> = {
  name: 'Both sync users have the same e-mail address',
  why: 'aqua recognises its own changes in Jira by this address. With another one it takes them for somebody else’s and carries them back and forth.',
  findings: {
    aquaEmpty: ({ aqua }, say) => ({
      text: `aqua’s sync user ${say.name(aqua)} has no e-mail address, so the synchronisation does not recognise its own changes`,
      expected: 'The address of the Jira account that does the work',
      found: 'Empty',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, open the menu ☰ → User administration, open ${say.name(aqua)} and enter the Jira account’s address.`),
          checkAgain,
        ],
      },
    }),
    differs: ({ jira, aqua }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `${say.name(jira)} in Jira has another address than ${say.name(aqua)} in aqua, so the synchronisation does not recognise its own changes`,
        'Another address',
      ),
    nobody: ({ jira, aqua }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `Jira finds nobody by the address of ${say.name(aqua)}, so the synchronisation does not recognise its own changes`,
        'No active account is found by it; Jira’s search was seen to find hidden addresses in this run',
      ),
    otherAccount: ({ jira, aqua, other }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `The address of ${say.name(aqua)} belongs to ${say.name(other)} in Jira, not to ${say.name(jira)}`,
        `It is the address of ${say.name(other)}`,
      ),
    hidden: ({ jira, aqua, search, service }, say) => ({
      text: `${say.name(jira)} hides its address from apps, so it could not be compared with that of ${say.name(aqua)} in aqua`,
      found: {
        nobody:
          'Jira’s search finds nobody by it, which proves nothing: it was not seen to find hidden addresses, or the account is not active',
        others: 'Jira’s search finds other accounts, which hide their address too',
        byName: 'Jira’s search finds the account by its name, in which aqua’s address stands; whether it has the address is hidden',
        notSearched: 'This account may not search for people in Jira',
      }[search],
      remedy: {
        owner: service ? 'organisationAdmin' : 'syncUser',
        steps: [
          ...(service
            ? [
                step(
                  'Nobody can sign in as a service account: look it up in Atlassian Administration, under Directory → Service accounts, compare the address yourself, and answer below.',
                  atlassianAdministration,
                ),
              ]
            : [
                step(`Signed in to Atlassian as ${say.name(jira)}, show the address to “Anyone”.`, atlassianVisibility),
                step(
                  'Or look the account up in Atlassian Administration, under Directory → Users, compare the address yourself, and answer below.',
                ),
              ]),
          step('Or run the command line with the sync user’s own token: then that account tells its address.'),
          checkAgain,
        ],
      },
    }),
    same: ({ jira, aqua }, say) => ({ text: `${say.name(jira)} and ${say.name(aqua)} have the same address` }),
    foundByAddress: ({ jira, aqua }, say) => ({
      text: `${say.name(jira)} hides its address, and Jira finds it by that of ${say.name(aqua)}: they are the same`,
    }),
    noAccount: () => ({ text: 'One of the two sync users does not exist' }),
  },
  question: ask(
    'Does the Jira account that does the work have the same e-mail address as aqua’s sync user?',
    'In Atlassian Administration, open Directory → Users and look up the account’s address.',
    'In aqua, open the menu ☰ → User administration and compare.',
  ),
};

export const about: AboutWords = {
  looksAt:
    "The address of aqua's sync user and that of the Jira account that does the work. Where Jira hides the latter, Jira is searched for aqua's address: if the account is found by it, it has it. If nobody is found, that is proof only where the search was seen to find hidden addresses in the same run.",
  cannotSee:
    'A hidden address, where the search does not find the account, or finds it by its name: whoever is shown by an address instead of a name may have it or not.',
  mend: "Enter the Jira account's address at aqua's sync user.",
};
