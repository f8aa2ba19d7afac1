import { aquaStep, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { aquaReachesJira } from './check';

export const en: WordsOf<typeof aquaReachesJira> = {
  name: 'aqua reaches Jira',
  why: 'The aqua server itself signs in to Jira. Only SyncConfigurator’s own test shows whether address, account, token and network are right.',
  findings: {
    asked: (_args, say) => ({
      text: 'Only SyncConfigurator’s “Test Connection” can tell whether aqua reaches Jira',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In SyncConfigurator, add a connection of the type “Jira Rest” with the Jira address, the account’s e-mail address as user name and its API token as password.',
          ),
          step('Press “Test Connection”.'),
        ],
      },
    }),
  },
  question: 'shared',
};
