import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Adresse der Site und die am Gateway von Atlassian; eine der beiden gehört in den SyncConfigurator. Ist angegeben, welche Art von Token verwendet wird, nennt die Zeile die richtige. Eine eigene Domain der Site nennt sie auch, denn die ist hier nicht einzutragen. Die Antwort auf die Frage, ob „Test Connection“ „Success!“ meldet und das Projekt auflistet, entscheidet die Zeile.',
  cannotSee: 'Welche Adresse eingetragen ist: Wie Synchronisationen eingerichtet sind, verrät die Schnittstelle von aqua nicht.',
  mend: 'Die Adresse eintragen, die die Zeile nennt, ohne Pfad dahinter. Für ein Token mit Scopes oder das eines Servicekontos: die Adresse des Gateways, also `https://api.atlassian.com/ex/jira/` und die Cloud-ID der Site.',
};
