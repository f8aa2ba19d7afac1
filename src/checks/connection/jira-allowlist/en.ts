import { atlassianAdministration, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraAllowlist } from './check';

export const en: WordsOf<typeof jiraAllowlist> = {
  name: 'No IP allow list keeps aqua out of Jira',
  why: 'Where the organisation lets only some addresses reach Jira, its API refuses aqua unless aqua’s addresses are on the list.',
  findings: {
    asked: () => ({
      text: 'Only “Test Connection” can tell whether an IP allow list keeps aqua out',
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(
            'In Atlassian Administration, open Security → IP allowlists. If there is one for this site, add the addresses from which the aqua server reaches the internet; aqua’s support tells those of its cloud.',
            atlassianAdministration,
          ),
        ],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'The answer to the question whether “Test Connection” in SyncConfigurator says “Success!”: it settles the row.',
  cannotSee: 'The allow list: no interface of Jira tells it. A list that is switched on after the connection was tested.',
  mend: "The organisation's admin adds the addresses from which the aqua server reaches the internet to the allow list.",
};
