import { configurationUser } from '../../../wording/de/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/de/jira-connection';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserApiToken } from './check';

export const de: WordsOf<typeof jiraConfigurationUserApiToken> = {
  name: 'Der Konfigurationsbenutzer hat ein API-Token',
  why: tokenWhy,
  findings: tokenFindings(configurationUser),
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die Antwort auf die Frage, ob „Test Connection“ im SyncConfigurator „Success!“ anzeigt: Funktioniert die Verbindung, funktioniert auch das Token. Mit der Antwort lassen sich die Art und der letzte Tag des Tokens angeben, bei zwei Konten im Plan für jedes. Ab 30 Tage vor diesem Tag ist die Zeile ein Risiko; ist der Tag in allen Zeitzonen vorbei, ist sie nicht erfüllt. Fehlt die Angabe, steht das in der Zeile.',
  cannotSee:
    'Das Token und seinen letzten Tag: Keine Schnittstelle gibt das eine oder das andere an, und diese App fragt nie nach einem Token.',
  mend: 'Mit dem Konto bei Atlassian anmelden (für ein Dienstkonto: in der Atlassian-Administration), ein neues API-Token erstellen, es im SyncConfigurator eintragen, auf „Test Connection“ klicken und die Frage erneut beantworten.',
};
