import type { ReportWords } from '../report-words';

const until = (end: string | undefined): string => (end === undefined ? '' : `, gültig bis ${end}`);
const rowsOf = (count: number): string => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'}`;

const bySchedule = 'nach Zeitplan';

export const report: ReportWords = {
  title: 'Bereit zur Synchronisation?',
  looked: (when, by, scheduled) => `Geprüft am ${when}${scheduled ? ` ${bySchedule}` : by === undefined ? '' : ` von ${by}`}`,
  notFinished: (problems) =>
    `Prüfung nicht zu Ende geführt${problems === 0 ? '' : `: mindestens ${problems} ${problems === 1 ? 'Problem' : 'Probleme'}`}`,
  bySchedule,
  doFirst: 'Zuerst erledigen',
  byOwner: 'Probleme nach Zuständigkeit',
  noOwner: 'Ohne Zuständigkeit',
  mendedBy: (owner) => `zuständig: ${owner}`,
  folded: (group, rows) => `${group}: ${rowsOf(rows)}`,
  found: 'Gefunden',
  expected: 'Erwartet',
  question: 'Frage',
  askedAbove: (ask) => `${ask} (siehe oben)`,
  answered: ({ answer, by, on, until: end, note }) =>
    `mit ${answer === 'yes' ? 'Ja' : 'Nein'} beantwortet von ${by} am ${on}${until(end)}${note ? `: „${note}“` : ''}`,
  waived: ({ by, on, until: end, reason }) => `zurückgestellt von ${by} am ${on}${until(end)}: „${reason}“`,
  kept: (on) => `von einem Administrator am ${on} gesehen`,
  seen: {
    app: 'gesehen als diese App',
    syncUser: 'gesehen als Sync-Benutzer',
    configurationUser: 'gesehen als Konfigurationsbenutzer',
    export: 'mit einem Benutzerexport verglichen',
  },
  cost: ({ passed, rows, jiraRequests, jiraPoints, aquaRequests, seconds, asSyncUser }) =>
    `${passed} von ${rows} Zeilen erfüllt. ${jiraRequests} Anfragen an Jira (${jiraPoints} Punkte) und ${aquaRequests} an aqua in ${seconds}\u00a0s.${
      asSyncUser === 0 ? '' : ` Jira wurde mit Ihrem Konto gelesen, für ${rowsOf(asSyncUser)} mit dem des Sync-Benutzers.`
    } In keinem der beiden Systeme wurde etwas geändert.`,
  columns: {
    check: 'Prüfung',
    name: 'Bezeichnung',
    section: 'Abschnitt',
    effect: 'Auswirkung',
    outcome: 'Ergebnis',
    finding: 'Befund',
    expected: 'Erwartet',
    found: 'Gefunden',
    items: 'Elemente',
    owner: 'Zuständig',
    remedy: 'Abhilfe',
    link: 'Link',
    at: 'Geprüft am',
    settled: 'Entscheidung',
  },
  moreByOption: (option) => `Mit ${option} werden auch diese Zeilen, alle Schritte und lange Links ausgegeben`,
  progress: (done, rows) => `${done} von ${rows} Zeilen geprüft`,
  withoutNames: 'Das Ergebnis wird ohne Namen ausgegeben.',
};
