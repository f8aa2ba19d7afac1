import type { evidence as en } from '../en/evidence';

export const evidence: typeof en = {
  title: 'Verborgene Adressen klären, ohne jede Person zu fragen',
  somebody: 'jemandem',
  byExport: 'Mit einem Export der Benutzer verglichen',
  seenBy: (who) => `Vom Konto ${who} gesehen`,
  taken: (by, on, who) => `${by} am ${on}, eingelesen von ${who}: `,
  same: (count, shown) => `${shown} ${count === 1 ? 'Adresse gehört' : 'Adressen gehören'} einem aqua-Benutzer`,
  differs: (shown) => `, ${shown} nicht`,
  unseen: (shown) => `, ${shown} auch für dieses Konto verborgen`,
  until: (on) => `. Gilt bis ${on}.`,
  exportProves: 'Das belegt gleiche Adressen, nicht aber, dass aquas Konto sie sieht.',
  withToken: [
    'Mit dem eigenen API-Token des Sync-Benutzers, auf Ihrem Rechner: Die Option ',
    '--evidence DATEI',
    ' der Kommandozeile schreibt IDs und Codes, keine Adressen und keine Namen. Das zeigt, was aqua sieht.',
  ],
  takeFile: 'Diese Datei einlesen',
  withExport:
    'Mit der Benutzerliste, die die Atlassian-Administration exportiert („Verzeichnis → Benutzer → Benutzer exportieren“). Sie wird nur in diesem Browser gelesen; behalten werden IDs und Codes.',
  chooseExport: 'Export auswählen',
  notEvidence: 'Diese Datei wurde nicht mit --evidence auf der Kommandozeile dieser App erstellt.',
  exportProblems: {
    'no-table': 'Das ist keine Tabelle. Die CSV-Datei auswählen, die die Atlassian-Administration per E-Mail geschickt hat.',
    'no-id-column':
      'Dieser Tabelle fehlt die Spalte „User id“. Die Datei so auswählen, wie die Atlassian-Administration sie exportiert hat.',
    'no-address-column': 'Dieser Tabelle fehlt die Spalte „email“. Die Benutzer mit ihren E-Mail-Adressen exportieren.',
  },
};
