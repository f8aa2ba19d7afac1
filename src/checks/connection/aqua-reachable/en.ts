import { aquaStep, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { aquaReachable } from './check';

export const en: WordsOf<typeof aquaReachable> = {
  name: 'This app reaches aqua',
  why: 'Half of the checklist is about aqua. What this app cannot reach it cannot judge; the synchronisation itself does not depend on it. A server from before Jira changed its search may connect to Jira and find nothing.',
  looksAt:
    'Whether address and log-in of the connection work, and the version that the server tells (`System/Settings`). In August 2025 Jira Cloud took its old search away; a server of that year or before may still ask for it.',
  cannotSee: 'Whether aqua reaches Jira: that is another row. Which version of aqua knows Jira’s new search, its vendor does not say.',
  mend: 'Follow the reason that the row gives: address, log-in, licence, consent, or the server itself. Where the version is in doubt, ask aqua’s support whether it knows Jira’s new search.',
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
