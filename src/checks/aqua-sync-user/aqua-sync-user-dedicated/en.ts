import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserDedicated } from './check';

export const en: WordsOf<typeof aquaSyncUserDedicated> = {
  name: 'aqua’s sync user is used for nothing else',
  why: 'What the sync user does in aqua counts as done by the synchronisation and is not transferred. A person, or this app, using the same account changes items that Jira never hears of, and takes the sync user’s seat.',
  findings: {
    reader: ({ user }, say) => ({
      text: `This app reads aqua as ${say.name(user)}, who is the sync user`,
      expected: 'An account of its own for this app',
      found: 'The sync user’s',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, make another account for this app, and enter it in the plan under “aqua”.'), checkAgain],
      },
    }),
    serverAdministrator: ({ user }, say) => ({
      text: `${say.name(user)} administers the whole aqua server, more than the synchronisation needs`,
      expected: 'Project administrator of the synchronised project, no more',
      found: 'Server administrator',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, open the menu ☰ → User administration and take server administration from the user.'), checkAgain],
      },
    }),
    webLogIn: ({ user, at }, say) => ({
      text: `Somebody logged in to aqua’s web page as ${say.name(user)}, last on ${say.date(at)}`,
      expected: 'No log-in but the synchronisation’s',
      found: `On ${say.date(at)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Find out who uses the account, and give that person another one; then change the password.')],
      },
    }),
    noSign: ({ activitySeen }) => ({
      text: activitySeen ? 'No sign of another use' : 'No sign of another use; its log-ins could not be looked at',
    }),
    noUser: () => ({ text: 'aqua does not know the sync user' }),
  },
  question: {
    ask: 'Is aqua’s sync user used for nothing but the synchronisation?',
    look: [step('Ask those who know its password.')],
    yes: 'For nothing else',
    no: 'It is used otherwise too',
  },
};

export const about: AboutWords = {
  looksAt:
    "Signs of another use: the app reads aqua with it; it is a server administrator; somebody logged in to aqua's web page with it in the last 30 days.",
  cannotSee: "Log-ins that aqua does not tell of. Use through aqua's other clients: the synchronisation may use those itself.",
  mend: 'Make other accounts for people and for this app, and change the password.',
};
