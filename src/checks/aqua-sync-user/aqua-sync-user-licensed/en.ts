import { aquaStep, checkAgain } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserLicensed } from './check';

export const en: WordsOf<typeof aquaSyncUserLicensed> = {
  name: 'aqua’s sync user holds the Jira-Sync licence',
  why: 'Without this licence the user cannot do the synchronising, so nothing is synchronised. A seat that the user itself takes is no problem.',
  findings: {
    notAssigned: ({ user, licence }, say) => ({
      text: `aqua’s sync user ${say.name(user)} lacks the licence “${licence}”, so nothing is synchronised`,
      expected: `“${licence}” assigned to ${say.name(user)}`,
      found: 'Not assigned',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and assign the licence “${licence}”.`),
          checkAgain,
        ],
      },
    }),
    assigned: ({ user, licence }, say) => ({ text: `${say.name(user)} holds “${licence}”` }),
    noUser: () => ({ text: 'There is no sync user whose licence could be looked at' }),
    noLicence: () => ({ text: 'There is no Jira-Sync licence that could be assigned' }),
  },
  question: ask(
    'Does aqua’s sync user hold the Jira-Sync licence?',
    'In aqua, open the menu ☰ → User administration, open the sync user and look at its licences.',
  ),
};

export const about: AboutWords = {
  looksAt: 'The licences assigned to the sync user, compared by code with the Jira-Sync licence.',
  cannotSee:
    'While there is no user or no licence the row does not apply: those are rows of their own. Where the reading account may not manage users and is shown no licence of the user at all, the row is open.',
  mend: 'Assign the licence in aqua in the menu ☰ → User administration.',
};
