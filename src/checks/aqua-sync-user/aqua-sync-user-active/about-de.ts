import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Der Status des im Plan gewählten aqua-Benutzers (`GET api/System/User/{id}`) und die Liste der Anmeldungen in aqua: Abgewiesene Anmeldungen der letzten 30 Tage, auf die keine erfolgreiche gefolgt ist, gelten als Risiko; der Grund, den aqua nennt, wird angegeben.',
  cannotSee:
    'Ob das im SyncConfigurator gespeicherte Passwort noch stimmt, solange niemand es verwendet. Von der Liste der Anmeldungen werden nur die letzten 500 angesehen; ist sie nicht lesbar, sagt die Zeile dazu nichts.',
  mend: '1. Den Benutzer in aqua unter „Benutzerverwaltung → Benutzer“ aktivieren. 2. Ist seine Lizenz abgelaufen, sie verlängern und sich einmal als dieser Benutzer anmelden.',
};
