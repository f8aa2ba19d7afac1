import { aquaStep } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { syncConfiguratorAccount } from './check';

export const en: WordsOf<typeof syncConfiguratorAccount> = {
  name: 'There is an aqua administrator to log in to SyncConfigurator with',
  why: 'Anybody with a log-in to aqua can start SyncConfigurator; an administrator sees all that it sets up, and is recommended.',
  findings: {
    administrator: ({ user }, say) => ({ text: `${say.name(user)}, the account that this app reads aqua with, administers aqua` }),
    asked: ({ user }, say) => ({
      text: `This app sees no aqua administrator for SyncConfigurator: ${say.name(user)}, the account that it reads aqua with, is none, or is the sync user`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Log in to SyncConfigurator with an aqua account that may manage users.')],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Whether the account that this app reads aqua with administers aqua. Otherwise the answer that “Test Connection” says “Success!” settles the row.',
  cannotSee: 'Which account is used in SyncConfigurator.',
  mend: 'Log in to SyncConfigurator with an aqua account that may manage users.',
};
