import { accountFindings, accountQuestion, noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserActive } from './check';

export const de: WordsOf<typeof jiraSyncUserActive> = {
  name: 'Der Sync-Benutzer ist ein aktives Jira-Konto mit Zugriff auf das Projekt',
  why: 'In Jira arbeitet aqua mit diesem Konto. Ein Konto, das das Projekt nicht öffnen kann, kann nichts übertragen.',
  findings: { ...accountFindings(syncUser), noSeparateUser },
  question: accountQuestion(syncUser.inside),
};

export const about: AboutWords = {
  looksAt: 'Das Konto (`GET user` mit seinen Anwendungsrollen) und der Typ des Projekts, wie beim Konfigurationsbenutzer.',
  cannotSee: 'Ob das API-Token gültig ist: Diese App fragt nie nach einem Token.',
  mend: '1. In der Atlassian-Administration den Zugriff des Kontos wiederherstellen oder ihm Zugriff auf das Produkt geben. 2. Oder im Plan ein anderes Konto wählen.',
};
