import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { aquaSyncUserEmail } from './check';

function enterAddress(say: Say, user: Ref): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(
        say,
        `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and enter the address of the Jira account that does the work.`,
      ),
      checkAgain,
    ],
  };
}

export const en: WordsOf<typeof aquaSyncUserEmail> = {
  name: 'aqua’s sync user has an e-mail address of its own',
  why: 'aqua recognises people by address, and mails every sync error to this one. An address that another user has too makes items go to either of them.',
  findings: {
    empty: ({ user }, say) => ({
      text: `aqua’s sync user ${say.name(user)} has no e-mail address`,
      expected: 'An address of its own, in a mailbox that somebody reads',
      found: 'Empty',
      remedy: enterAddress(say, user),
    }),
    noAddress: ({ user }, say) => ({
      text: `What stands at aqua’s sync user ${say.name(user)} as its e-mail address is none`,
      expected: 'An address of its own, in a mailbox that somebody reads',
      found: 'A text that is no address',
      remedy: enterAddress(say, user),
    }),
    shared: ({ user, others }, say) => ({
      text: `aqua’s sync user ${say.name(user)} shares its e-mail address with ${say.names(others)}`,
      expected: 'An address of its own, in a mailbox that somebody reads',
      found: `The same address: ${say.names(others)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, open the menu ☰ → User administration and give ${say.names(others)} another address, or ${say.name(user)} one of its own.`,
          ),
          step('The Jira account that does the work needs the same address as aqua’s sync user.'),
          checkAgain,
        ],
      },
    }),
    blanks: ({ user }, say) => ({
      text: `The address of aqua’s sync user ${say.name(user)} begins or ends with a blank; it is not known whether aqua ignores that`,
      expected: 'The address without blanks around it',
      found: 'Blanks around the address',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and delete the blanks before and after the address.`,
          ),
          checkAgain,
        ],
      },
    }),
    own: ({ user }, say) => ({ text: `No other user of the project has the address of ${say.name(user)}` }),
    noUser: () => ({ text: 'There is no sync user whose address could be looked at' }),
  },
  question: ask(
    'Does aqua’s sync user have an e-mail address of its own?',
    'In aqua, open the menu ☰ → User administration and look for other users with the same address.',
  ),
};

export const about: AboutWords = {
  looksAt: "The address of aqua's sync user, and the addresses of the active users of the plan's project, after trimming and folding case.",
  cannotSee: 'Users outside the project who share the address, and whether anybody reads the mailbox.',
  mend: "1. Give one of the two users another address in aqua in the menu ☰ → User administration. 2. The Jira account that does the work needs the same address as aqua's sync user.",
};
