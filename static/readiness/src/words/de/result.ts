import type { result as English } from '../en/result';
import { handOut } from './hand-out';

type Result = typeof English;

const groupMeanings: Result['groupMeanings'] = {
  stops: 'Bevor das behoben ist, wird nichts synchronisiert.',
  items: 'Die Synchronisation läuft, aber diese Elemente kommen nicht oder unvollständig an.',
  silent: 'Kein Fehler wird gemeldet, aber Daten nehmen Schaden.',
  question: 'Diese App kann es nicht sehen. Jede Frage braucht nur eine Antwort.',
  unseen: 'Weder erfüllt noch nicht erfüllt: Jede Zeile sagt, was sie klären würde.',
  risks: 'Heute scheitert daran nichts. Es könnte später schaden und ändert das Ergebnis nicht.',
  advice: 'Das Handbuch empfiehlt es.',
  waived: 'Nicht erfüllt, und jemand hat entschieden, trotzdem weiterzumachen.',
  passed: 'Was geprüft wurde und so ist, wie es sein soll.',
  notApplicable: 'Dieser Plan braucht es nicht.',
};

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const head: Result['head'] = {
  notReady: 'Nicht bereit',
  checking: 'Wird geprüft …',
  notCheckedYet: 'Noch nicht geprüft',
  readsOnly: 'Es wird nur gelesen, etwa 20 Sekunden lang.',
  checkNow: 'Jetzt prüfen',
  checkAgain: 'Erneut prüfen',
  plan: 'Plan',
  changePlan: 'Plan ändern',
  export: 'Exportieren',
  wouldNotTransfer: (way, failing, items, atLeast) =>
    `${atLeast ? 'mindestens ' : ''}${failing} von ${items} ${way === 'toAqua' ? 'Vorgängen' : 'Elementen aus aqua'} würden nicht übertragen`,
  problems: (count, atLeast) => `${atLeast ? 'mindestens ' : ''}${count} ${plural(count, 'Problem', 'Probleme')}`,
  stopped: 'Bevor behoben ist, was alles blockiert, wird gar nichts übertragen.',
  ways: { toAqua: 'nach aqua', toJira: 'nach Jira' },
  transfer: (count) => `${count} werden übertragen`,
  wouldFail: (count, atLeast) => `${atLeast ? 'mindestens ' : ''}${count} scheitern`,
  notSeen: (count) => `${count} nicht gesehen`,
  nothingInScope: 'nichts im Umfang des Plans',
  notCounted: 'konnte nicht gezählt werden',
  counting: 'wird gezählt …',
  notCountedYet: 'noch nicht gezählt',
  rowsLookedAt: (looked, rows) => `${looked} von ${rows} Zeilen geprüft`,
  rowsNotLookedAt: (unseen, rows) => `${unseen} von ${rows} Zeilen konnten nicht geprüft werden`,
  questions: (count) => `${count} ${plural(count, 'Frage', 'Fragen')} von Hand zu klären`,
  nothingIsChanged: 'nichts wird geändert',
  nothingWasChanged: 'nichts wurde geändert',
  startedAt: (when) => `begonnen ${when}`,
  planChanged: 'Der Plan wurde seit dieser Prüfung geändert. Erneut prüfen, um den neuen zu beurteilen.',
  finished: (sentence) => `Die Prüfung ist fertig. ${sentence}.`,
};

const first: Result['first'] = {
  title: 'Zuerst erledigen',
  titleThen: 'War zuerst zu tun',
  owners: (name, problems) => `${name} ${problems}`,
  stopsEverything: 'blockiert alles',
  shareOf: (items, of) => `betrifft bereits ${items} von ${of} Elementen`,
  items: (count, shown) => `betrifft bereits ${shown} ${plural(count, 'Element', 'Elemente')}`,
  also: (count) => `dieselben Schritte beheben ${count} weitere`,
  after: (parts) => `danach gehen ${parts}`,
  afterWay: (way, count, of) => `${count} von ${of} nach ${way === 'toAqua' ? 'aqua' : 'Jira'}`,
  how: 'Anleitung',
  decide: 'Entscheiden',
  waive: 'Zurückstellen',
  handOut: 'Weitergeben',
  showAll: (count) => `Alle ${count} zeigen`,
  showFewer: 'Weniger zeigen',
};

const waive: Result['waive'] = {
  title: (rows) => `Trotzdem weitermachen: ${rows}`,
  wholeRow: (findings) => `Die ganze Zeile mit ihren ${findings} Problemen wird zurückgestellt.`,
  reason: 'Begründung',
  reasonHint: 'Wer das Ergebnis liest, sieht sie mit Ihrem Namen.',
  reasonNeeded: 'Geben Sie eine Begründung an: Ohne sie wird nichts zurückgestellt.',
  until: 'Gültig bis (leer: ohne Ende)',
  submit: 'Zurückstellen',
  cancel: 'Abbrechen',
  kept: 'Die Zeile ist zurückgestellt.',
  withdraw: 'Zurückstellung aufheben',
  withdrawn: 'Die Zurückstellung ist aufgehoben.',
  by: (who) => `Zurückgestellt von ${who}`,
  validUntil: (when) => `gültig bis ${when}`,
  withoutEnd: 'ohne Ende',
  noticeTitle: 'Zurückstellungen, die nichts mehr bewirken',
  expired: (row, when) => `${row}: abgelaufen am ${when}, die Zeile zählt wieder als nicht erfüllt.`,
  worse: (row) => `${row}: inzwischen schlimmer als das, was zurückgestellt wurde. Die Zeile zählt wieder als nicht erfüllt.`,
  pointless: (row) => `${row}: nicht mehr nötig, die Zeile scheitert nicht mehr.`,
};

const questions: Result['questions'] = {
  wasOpen: 'Nicht beantwortet:',
  answerUnder: (group) => `Unter „${group}“ antworten`,
  settles: (rows) => `Klärt: ${rows}`,
  tickWhatDiffers: (no) => `Haken Sie an, was abweicht, bevor Sie „${no}“ antworten. Ohne Haken ist alles gemeint.`,
  note: 'Anmerkung (optional)',
  until: 'Ihre Antwort gilt bis',
  answered: (who, answer) => `${who} hat mit ${answer === 'yes' ? 'Ja' : 'Nein'} geantwortet`,
  change: 'Ändern',
  kept: 'Ihre Antwort ist gespeichert.',
  withdrawn: 'Ihre Antwort ist zurückgenommen.',
  mark: (answer) => `Mit ${answer === 'yes' ? 'Ja' : 'Nein'} beantwortet`,
  token: {
    kind: 'Art des API-Tokens (optional)',
    kinds: {
      '': 'Weiß ich nicht',
      unscoped: 'API-Token',
      scoped: 'API-Token mit Geltungsbereichen',
      serviceAccount: 'Token eines Dienstkontos',
    },
    ends: 'Letzter Tag des Tokens (optional)',
    endsOfSyncUser: 'Letzter Tag des Tokens des Sync-Benutzers (optional)',
    endsOfConfigurationUser: 'Letzter Tag des Tokens des Konfigurationsbenutzers (optional)',
    hint: 'Ab 30 Tagen vor einem letzten Tag erinnert Sie diese Seite.',
  },
};

const row: Result['row'] = {
  expected: 'Erwartet',
  found: 'Gefunden',
  why: 'Warum es wichtig ist.',
  aboutRow: 'Was diese Zeile prüft',
  looksAt: 'Prüft',
  cannotSee: 'Kann nicht sehen',
  looked: (when, how) => `geprüft ${when}${how}`,
  eyes: {
    user: ' mit Ihrem Konto',
    app: ' als diese App',
    syncUser: ' als Sync-Benutzer',
    configurationUser: ' als Konfigurationsbenutzer',
    export: ' mit einem Benutzerexport',
    aqua: ' mit dem gespeicherten aqua-Konto',
    both: ' mit Ihrem Konto und in aqua mit dem gespeicherten aqua-Konto',
  },
  recheck: 'Diese Zeile erneut prüfen',
  waiting: (count) => `${count} Zeilen warten auf das, was der Hinweis oben nennt`,
};

const views: Result['views'] = {
  grouping: 'Gruppierung',
  byEffect: 'Nach Auswirkung',
  bySection: 'Nach Abschnitt',
  groups: 'Gruppen',
  sightTitle: 'Diese App konnte nicht alles sehen',
  sightRest: 'Zeilen, die davon abhängen, sind offen: weder erfüllt noch nicht erfüllt.',
  details: 'Einzelheiten',
  cost: (jira, points, aqua) =>
    `Diese Prüfung hat ${jira} Anfragen an Jira gestellt (${points} der 65.000 Punkte, die diese App je Stunde hat) und ${aqua} an aqua.`,
  filtered: (what) => `Nur Zeilen zu: ${what}`,
  showAllRows: 'Alle Zeilen zeigen',
  lookingUpNames: 'Namen werden nachgeschlagen',
  fileTaken: 'Die Datei ist übernommen.',
};

const progress: Result['progress'] = {
  label: 'Fortschritt',
  rowsJudged: (done, total) => `${done} von ${total} Zeilen beurteilt`,
  starting: 'Beide Systeme werden gelesen …',
  leave: 'Sie können diese Seite verlassen; die Prüfung geht weiter, wenn Sie zurückkommen.',
  since: (seconds) => `bisher ${seconds} s`,
  foundSoFar: 'Bisher gefunden',
  nothingFoundYet: 'Bisher ist nichts zu beheben.',
};

const lists: Result['lists'] = {
  show: (count, what) => `Alle ${count} ${what} zeigen`,
  named: (what, kinds) => `${what} (${kinds})`,
  people: 'Personen',
  entries: 'Einträge',
  workItems: (count) => `${count} auflisten`,
  workItemsAny: 'Vorgänge auflisten',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Der Browser lässt diese Seite nicht kopieren. Der Text ist markiert: mit der Tastatur kopieren.',
  csv: 'CSV',
  filter: 'Filter',
  shown: (shown, of) => `${shown} von ${of} angezeigt`,
  more: (count) => `${count} weitere zeigen`,
  loadAll: 'Alle laden',
  loading: 'Jira wird gefragt',
  key: 'Schlüssel',
  summary: 'Zusammenfassung',
  nobody: 'Nichts passt zum Filter.',
  none: 'Jira zeigt Ihnen keinen davon.',
  failed: 'Jira hat nicht geantwortet.',
  again: 'Erneut versuchen',
  showInJira: 'In der Suche von Jira öffnen',
  ofToday: 'Dies findet Jira heute.',
  asYou: 'Mit Ihrem Konto aus Jira gelesen; Schlüssel und Zusammenfassungen bleiben auf diesem Bildschirm.',
};

const pictures: Result['pictures'] = {
  title: 'Personen und Werte',
  people: 'Personen an Elementen im Umfang',
  states: {
    matched: 'zugeordnet',
    otherDomain: 'andere Domain',
    hidden: 'Adresse verborgen',
    missing: 'fehlen auf der anderen Seite',
    inactive: 'inaktiv',
    noPerson: 'Apps und geschlossene Konten',
  },
  values: {
    equal: 'gleicher Name',
    ambiguous: 'Name, den mehrere tragen',
    decided: 'entschieden',
    created: 'legt der SyncConfigurator an',
    missing: 'ohne Gegenstück',
  },
  dimensions: {
    'resolutions-mapped': 'Lösungen',
    'statuses-mapped': 'Status',
    'priorities-mapped': 'Prioritäten',
    'sprints-mapped': 'Sprints',
    'lists-mapped': 'Listen',
  },
  filterBy: (what) => ` (${what}): diese Zeilen zeigen`,
};

const exported: Result['exported'] = {
  csv: 'CSV (Tabelle, alle Zeilen)',
  json: 'JSON (die Prüfung, wie sie gespeichert ist)',
  markdown: 'Markdown (Ticket, Wiki)',
  print: 'Drucken …',
  done: (file) => `${file} ist dort gespeichert, wo Ihr Browser Dateien ablegt.`,
};

const ready: Result['ready'] = {
  title: 'Der letzte Schritt: ein Element in jede Richtung',
  lead: 'Die Synchronisation mit einem Element in jede Richtung erproben, bevor sie für alle beginnt.',
  toAqua: [
    'In Jira im Projekt einen Vorgang anlegen, dessen Zusammenfassung Sie wiedererkennen, mit zugewiesener Person und Priorität.',
    'Im SyncConfigurator die Synchronisation einmal ausführen.',
    'In aqua das neue Element öffnen: Zusammenfassung, Status, Priorität, zuständige Person und JiraID müssen die des Vorgangs sein.',
  ],
  toJira: [
    'In aqua im Projekt ein Element anlegen, dessen Namen Sie wiedererkennen, mit einer zuständigen Person.',
    'Im SyncConfigurator die Synchronisation einmal ausführen.',
    'In Jira den neuen Vorgang öffnen: Zusammenfassung, Status, Priorität und zugewiesene Person müssen die des Elements in aqua sein.',
  ],
  openJira: 'Das Projekt in Jira öffnen',
  openAqua: 'aqua öffnen',
};

/** Words of the result in German. */
export const result: Result = {
  groupMeanings,
  head,
  first,
  waive,
  questions,
  row,
  views,
  progress,
  lists,
  handOut,
  pictures,
  exported,
  ready,
};
