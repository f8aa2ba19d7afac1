import type { WordsOf } from '../../../wording/words';
import type { aquaReachable } from './check';

export const en: WordsOf<typeof aquaReachable> = {
  name: 'This app reaches aqua',
  why: 'Half of the checklist is about aqua. What this app cannot reach it cannot judge; the synchronisation itself does not depend on it.',
  looksAt: 'Whether address and log-in of the connection work.',
  cannotSee: 'Whether aqua reaches Jira: that is another row.',
  mend: 'Follow the reason that the row gives: address, log-in, licence, consent, or the server itself.',
  findings: { reached: ({ reader }, say) => ({ text: `Reads as ${say.name(reader)}` }) },
  question: 'none',
};
