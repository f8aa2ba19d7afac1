import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die anderen Pläne dieser App. Nach aqua: dasselbe Jira-Projekt und dieselben Vorgangstypen; Jira wird gefragt, wie viele Vorgänge in beiden Umfängen liegen. Nach Jira: dasselbe aqua-Projekt und dieselben Elementtypen, der Ordner des einen Plans in dem des anderen; aqua wird gefragt, wie viele Elemente dort liegen. Gibt es gemeinsame, ist die Zeile nicht erfüllt. Gibt es heute keine, warnt sie, wenn nichts die Pläne trennt; zwei JQL-Klauseln, die kein Vorgang zugleich erfüllt, trennen sie.',
  cannotSee:
    'Synchronisationen, die im SyncConfigurator ohne einen Plan hier eingerichtet sind. Auf der Kommandozeile: Pläne, die nicht mit `--plan` angegeben sind.',
  mend: 'Entscheiden, welcher Plan überträgt, und den anderen enger fassen: durch einen anderen Vorgangstyp, eine JQL-Klausel oder einen Ordner.',
};
