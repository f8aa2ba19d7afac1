import { aquaStep, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
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

export const about: AboutWords = {
  looksAt: "Nothing: only aqua's server can try it. The question about _Test Connection_ settles it.",
  cannotSee: 'Everything; the row is a question.',
  mend: "1. In SyncConfigurator, add a connection of the type _Jira Rest_: the Jira address, the account's e-mail address as user name, its API token as password. 2. Press _Test Connection_: it has to say _Success!_ and list the project.",
};
