import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserNotificationsOff } from './check';

export const en: WordsOf<typeof aquaSyncUserNotificationsOff> = {
  name: 'aqua does not mail the sync user about changes',
  why: 'Sync errors are mailed to the sync user’s address. Mails about every change bury them.',
  findings: {
    asked: ({ user, itemTypes: types }, say) => ({
      text: `aqua mails changes of ${say.list(types.map((type) => itemTypes[type].many))} by default; only ${say.name(user)} can see whether that is switched off`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, signed in as the sync user, open My notifications and set these item types to “Never”. The Jira-Sync licence may not allow that: give the user another licence for the time being.',
          ),
        ],
      },
    }),
    licenceCannot: () => ({ text: 'The sync user’s licence gets no notifications' }),
    noneByDefault: ({ itemTypes: types }, say) => ({
      text: `The project mails nothing about ${say.list(types.map((type) => itemTypes[type].many))} by default`,
    }),
  },
  question: {
    ask: 'Are aqua’s notifications off for the sync user?',
    look: [step('In aqua, signed in as the sync user, open My notifications and look at each synchronised item type.')],
    yes: 'They are off',
    no: 'They are on',
  },
};

export const about: AboutWords = {
  looksAt:
    "Whether the sync user's licences let it be mailed at all, and what the project mails by default for the planned item types. Where both leave it open, a person is asked.",
  cannotSee: "The user's own rules, which only that user sees. They may differ from the project's default.",
  mend: 'Signed in as the sync user, open My notifications in aqua and switch them off; the user may need another licence for the time being.',
};
