import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Whether address and log-in of the connection work, and the version that the server tells (`System/Settings`). In August 2025 Jira Cloud took its old search away; a server of that year or before may still ask for it.',
  cannotSee: 'Whether aqua reaches Jira: that is another row. The vendor does not say which version of aqua knows Jira’s new search.',
  mend: 'Follow the reason that the row gives: address, log-in, licence, consent, or the server itself. Where the version is in doubt, ask aqua’s support whether it knows Jira’s new search.',
};
