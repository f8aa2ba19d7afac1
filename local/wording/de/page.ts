import { scenarioNames } from '../../samples/types';
import { languages } from '../../../src/wording/language';
import type { page as en } from '../en/page';

export const page: typeof en = {
  help: `Startet die Seite in einer lokalen Umgebung.

  npm start -- [Optionen]

  --port N           der Port (sonst: 3000)
  --scenario NAME    ein Beispielunternehmen: ${scenarioNames.join(', ')} (sonst: first-setup);
                     ohne nennen JIRA_URL und AQUA_URL die eigenen Systeme
  --empty            beginnt mit der Einrichtung statt mit dem Plan des Szenarios und gibt
                     aus, was dort für das Beispiel-aqua einzugeben ist
  --data ORDNER      wo die Daten der App liegen (sonst: .local-data)
  --fresh            vergisst, was gespeichert war
  --lang SPRACHE     ${languages.join(', ')} (sonst: en): was dieser Befehl ausgibt
  -h, --help         gibt dies aus`,
  badPort: (port) => `--port nimmt eine Zahl von 0 bis 65535, nicht „${port}“.`,
  portTaken: (port) => `Port ${port} ist belegt. Einen anderen wählen: npm start -- --port ${port + 1}`,
  serving: (address) => `${address}  (Strg-C beendet)`,
  logIn: (address, username, password) =>
    `Um in der Einrichtung das Beispiel-aqua zu verbinden, eingeben:\n  Adresse       ${address}\n  Benutzername  ${username}\n  Passwort      ${password}`,
};
