import { accountFindings, accountQuestion, configurationUser } from '../../../wording/de/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserActive } from './check';

export const de: WordsOf<typeof jiraConfigurationUserActive> = {
  name: 'Der Konfigurationsbenutzer ist ein aktives Jira-Konto mit Zugriff auf das Projekt',
  why: 'Beim Einrichten der Synchronisation meldet sich aqua mit diesem Konto in Jira an. Ein Konto, das das Projekt nicht öffnen kann, kann sie nicht einrichten.',
  findings: accountFindings(configurationUser),
  question: accountQuestion(configurationUser.inside),
};

export const about: AboutWords = {
  looksAt:
    'Das Konto (`GET user` mit seinen Anwendungsrollen) und der Typ des Projekts: Es muss das Konto einer Person sein, aktiv und mit Zugriff auf das Produkt, zu dem das Projekt gehört.',
  cannotSee:
    'Ob das API-Token gültig ist: Diese App fragt nie nach einem Token. Bei Projekttypen, die diese App noch nicht kennt, bleibt die Zeile offen.',
  mend: '1. In der Atlassian-Administration den Zugriff des Kontos wiederherstellen oder ihm Zugriff auf das Produkt geben. 2. Oder im Plan ein anderes Konto wählen.',
};
