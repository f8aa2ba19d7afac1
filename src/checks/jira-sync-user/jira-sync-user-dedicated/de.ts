import { dedicatedFindings, noSeparateUser, syncUser, whyDedicated } from '../../../wording/de/jira-accounts';
import { ask } from '../../../wording/de/questions';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserDedicated } from './check';

export const de: WordsOf<typeof jiraSyncUserDedicated> = {
  name: 'Der Sync-Benutzer wird für nichts anderes verwendet',
  why: whyDedicated,
  findings: { ...dedicatedFindings(syncUser), noSeparateUser },
  question: ask('Wird der Sync-Benutzer für nichts anderes verwendet?', 'Im Profil des Kontos seine Aktivitäten ansehen.'),
};
