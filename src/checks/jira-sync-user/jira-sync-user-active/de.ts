import { accountFindings, accountQuestion, noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserActive } from './check';

export const de: WordsOf<typeof jiraSyncUserActive> = {
  name: 'Der Sync-Benutzer ist ein aktives Jira-Konto mit Zugriff auf das Projekt',
  why: 'In Jira arbeitet aqua mit diesem Konto. Ein Konto, das das Projekt nicht öffnen kann, kann nichts übertragen.',
  findings: { ...accountFindings(syncUser), noSeparateUser },
  question: accountQuestion(syncUser.inside),
};
