import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
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
