import { aquaStep } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { syncConfiguratorInstalled } from './check';

export const en: WordsOf<typeof syncConfiguratorInstalled> = {
  name: 'SyncConfigurator is installed',
  why: 'The synchronisation is set up and switched on in SyncConfigurator, a Windows program that comes from the landing page of the aqua server.',
  findings: {
    asked: (_args, say) => ({
      text: 'No app can see whether SyncConfigurator is installed',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Download SyncConfigurator from the landing page of the aqua server and log in as an aqua administrator.')],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'Nothing: no interface of aqua or Jira tells it. The question about _Test Connection_ settles it.',
  cannotSee: 'Everything. The row is a question and never a failure.',
  mend: 'Download it from the landing page of the aqua server and log in as an aqua administrator.',
};
