import type { app as en } from '../en/app';

export const app: typeof en = {
  title: 'aqua-Sync-Bereitschaft',
  loading: 'Wird geladen',
  loadingSetup: 'Einrichtung wird geladen',
  lookingUpNames: 'Namen werden gesucht',
  tryAgain: 'Erneut versuchen',
  loadAgain: 'Neu laden',
  lostCall: {
    title: 'Es kam keine Antwort',
    next: 'Prüfen Sie die Internetverbindung und versuchen Sie es erneut. Was gespeichert war, ist erhalten.',
  },
  justNow: 'gerade eben',
  newTab: '(öffnet einen neuen Tab)',
  synchronisedWith: 'synchronisiert mit',
  broken: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    next: 'Wahrscheinlich gibt es eine neue Version der App. Was gespeichert war, ist erhalten.',
    reload: 'Seite neu laden',
  },
  breadcrumbs: 'Pfad',
  apps: 'Apps',
  allPlans: 'Alle Pläne',
  backToResult: 'Zurück zum Ergebnis',
  noSuchPlan: { title: 'Diesen Plan gibt es nicht mehr', next: 'Jemand hat ihn gelöscht, oder die Adresse stimmt nicht.' },
  views: {
    connection: 'Verbindung zu aqua',
    setup: 'Einrichtung',
    mapping: 'Zuordnung der Werte',
    people: 'Personen auf Elementen im Umfang des Plans',
    history: 'Verlauf',
    check: 'Frühere Prüfung',
    compare: 'Vergleichen',
    support: 'Support',
  },
  unnamedPlan: 'Neuer Plan, noch ohne Projekte',
  welcome: {
    title: 'Ist Ihre Synchronisation mit aqua startbereit?',
    lead: 'Diese Seite arbeitet aquas „Checkliste vor dem Start“ in Jira und aqua ab und sagt, woran die Synchronisation scheitern würde, wer es behebt und wie.',
    stepsTitle: 'So geht es',
    steps: [
      [
        'Mit aqua verbinden',
        'mit einem Konto, das Benutzer verwalten und das Projekt konfigurieren darf. Sein Passwort bleibt in Atlassians Geheimnisspeicher.',
      ],
      [
        'Angeben, was geplant ist,',
        'in vier kurzen Schritten: welche Projekte, welche Konten, was übertragen wird, wie der SyncConfigurator eingestellt ist.',
      ],
      ['Prüfen:', 'mehr als 60 Zeilen in etwa 20 Sekunden, so oft Sie möchten.'],
      ['Beheben, entscheiden, verteilen,', 'was offen ist, bis auf der Seite „Bereit“ steht.'],
    ],
    facts: [
      'Es wird nur gelesen. In keinem der beiden Systeme wird etwas geändert.',
      'Die Einrichtung dauert etwa fünf Minuten und kann jederzeit unterbrochen werden.',
    ],
    start: 'Prüfung einrichten',
  },
};
