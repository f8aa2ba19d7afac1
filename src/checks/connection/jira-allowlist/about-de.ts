import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Die Antwort auf die Frage, ob „Test Connection“ im SyncConfigurator „Success!“ meldet: Sie entscheidet die Zeile.',
  cannotSee:
    'Die Zulassungsliste selbst: Keine Schnittstelle von Jira gibt sie heraus. Eine Liste, die erst nach dem Test der Verbindung eingeschaltet wird.',
  mend: 'Der Organisationsadmin trägt die Adressen, von denen aus der aqua-Server ins Internet geht, in die Zulassungsliste ein.',
};
