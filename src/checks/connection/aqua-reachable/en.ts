import { aquaStep, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaReachable } from './check';

export const en: WordsOf<typeof aquaReachable> = {
  name: 'This app reaches aqua',
  why: 'Half of the checklist is about aqua. This app cannot judge what it cannot reach; the synchronisation itself does not depend on that. An aqua server that is older than Jira’s new search may connect to Jira and find nothing there.',
  findings: {
    reached: ({ reader, version }, say) => ({
      text: `Reads as ${say.name(reader)}; ${version === undefined ? 'the server does not tell its version' : `the server’s version is ${version}`}`,
    }),
    mayBeTooOld: ({ reader, version }, say) => ({
      text: `The aqua server’s version ${version} may be older than Jira’s change of its search in August 2025`,
      expected: 'A version that knows Jira’s new search',
      found: `${version}; this app reads as ${say.name(reader)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step(
            `Ask aqua’s support: “Does the synchronisation of version ${version} use the search that Jira Cloud has offered since 2025 (search/jql), now that the old one is gone?”`,
          ),
          aquaStep(say, 'If it does not, have the aqua server updated before you start the synchronisation.'),
        ],
      },
    }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt:
    'Whether address and log-in of the connection work, and the version that the server tells (`System/Settings`). In August 2025 Jira Cloud took its old search away; a server of that year or before may still ask for it.',
  cannotSee: 'Whether aqua reaches Jira: that is another row. The vendor does not say which version of aqua knows Jira’s new search.',
  mend: 'Follow the reason that the row gives: address, log-in, licence, consent, or the server itself. Where the version is in doubt, ask aqua’s support whether it knows Jira’s new search.',
};
