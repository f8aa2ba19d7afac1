import { aquaStep, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaPasswordPolicy } from './check';

export const en: WordsOf<typeof aquaPasswordPolicy> = {
  name: 'The sync user’s password does not expire',
  why: 'In a private cloud or on an aqua server of your own, passwords can expire. When that is switched on, all of them count as expired at once, and the synchronisation stops the same day.',
  findings: {
    asked: ({ user }, say) => ({
      text: `Only whoever runs the aqua server can tell whether passwords expire there and whether ${say.name(user)} is exempt`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'Ask whoever runs the aqua server whether PasswordExpiryEnabled is on in the configuration of its web service. If it is, have the sync user exempted as a technical user.',
          ),
        ],
      },
    }),
    publicCloud: () => ({ text: 'The server is one of aqua’s public cloud, where passwords do not expire' }),
  },
  question: {
    ask: 'Is password expiry off in aqua, or the sync user exempt from it?',
    look: [
      step(
        'Ask whoever runs the aqua server about PasswordExpiryEnabled in the configuration of its web service. It is off unless somebody switched it on.',
      ),
    ],
    yes: 'It is off, or the sync user is exempt',
    no: 'It is on, and the sync user is not exempt',
  },
};

export const about: AboutWords = {
  looksAt: 'Whether the server is one of aqua’s public cloud, where passwords do not expire (`Environment`). Else a person is asked.',
  cannotSee: 'The setting itself and who is exempt from it: aqua’s API shows neither.',
  mend: 'Ask whoever runs the aqua server to exempt the sync user as a technical user, or to leave password expiry off.',
};
