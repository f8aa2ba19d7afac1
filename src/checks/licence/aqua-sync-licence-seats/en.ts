import { aquaSupport, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceSeats } from './check';

export const en: WordsOf<typeof aquaSyncLicenceSeats> = {
  name: 'The Jira-Sync licence has a seat for the sync user',
  why: 'aqua lets the sync user in only while a seat of its licence is there for it.',
  findings: {
    floatingGone: ({ licence }) => ({
      text: `The sync user needs a floating seat of “${licence}”, and there is none`,
      expected: 'A named seat of its own',
      found: '0 floating seats',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('In aqua, open the menu ☰ → User administration and give the sync user the licence as a named one.'), checkAgain],
      },
    }),
    namedGone: ({ licence }) => ({
      text: `The sync user holds “${licence}” as a named licence, and it has no named seat`,
      expected: 'A named seat of its own',
      found: '0 named seats',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Ask aqua for a named seat.', aquaSupport),
          step('Or, in aqua, open the menu ☰ → User administration and give the sync user the licence as a floating one.'),
          checkAgain,
        ],
      },
    }),
    overbooked: ({ licence, used, total }) => ({
      text: `“${licence}” is given to more users than it has seats (${used} of ${total}); aqua may deactivate one of them`,
      expected: `At most ${total}`,
      found: `${used} users`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('In aqua, open the menu ☰ → User administration and take the licence from those who do not need it.'),
          step('Or ask aqua for more seats.', aquaSupport),
          checkAgain,
        ],
      },
    }),
    floatingTaken: ({ licence, used, total }) => ({
      text: `All floating seats of “${licence}” are in use (${used} of ${total}); the sync user may find none when it needs one`,
      expected: 'A named seat of its own',
      found: `${used} of ${total} in use`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('In aqua, open the menu ☰ → User administration and give the sync user the licence as a named one.'), checkAgain],
      },
    }),
    notTold: ({ licence }) => ({ text: `aqua does not tell how many seats of “${licence}” are in use` }),
    ownFloatingSeat: ({ licence }) => ({ text: `The sync user holds a floating seat of “${licence}” at this moment` }),
    ownSeat: ({ licence }) => ({ text: `The sync user has a named seat of “${licence}” of its own` }),
    free: ({ licence, used, total }) => ({ text: `${used} of ${total} floating seats of “${licence}” are in use` }),
    notHeld: () => ({ text: 'The sync user does not hold the licence, so aqua does not tell its seats' }),
    noLicence: () => ({ text: 'There is no Jira-Sync licence' }),
  },
  question: {
    ask: 'Is there a seat of the Jira-Sync licence for the sync user?',
    look: [
      step(
        'In aqua, open the menu ☰ → User administration and see in the licence statistics how many seats of “Jira-Sync” are in use, and by whom.',
      ),
    ],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    "Whether the sync user holds the licence as a named or a floating one, and the seats in use as aqua tells them to those who hold one. A named seat is its holder's own: 1 of 1 in use by the sync user is in order, and so is a floating one that aqua's list of activity shows the sync user to hold at this moment.",
  cannotSee:
    'Who else uses floating seats at this moment. aqua tells the seats only to those who hold the licence; whether the sync user holds it is a row of its own.',
  mend: 'Give the sync user the licence as a named one, take it from those who do not need it, or ask aqua for more seats.',
};
