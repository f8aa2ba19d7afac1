import type { history as en } from '../en/history';

export const history: typeof en = {
  lead: 'Die letzten 20 Prüfungen dieses Plans. Eine über ihr Datum öffnen oder zwei auswählen, um zu sehen, was sich unterscheidet.',
  caption: 'Prüfungen dieses Plans, die neueste zuerst',
  columns: {
    earlier: 'Früher',
    later: 'Später',
    when: 'Wann',
    who: 'Wer',
    verdict: 'Urteil',
    problems: 'Probleme',
    items: 'Werden nicht übertragen',
    open: 'Offene Zeilen',
  },
  nobody: 'nicht festgehalten',
  olderPlan: 'Hat einen älteren Plan geprüft',
  compare: 'Vergleichen',
  open: 'Prüfung öffnen:',
  pick: { earlier: (when) => `Vergleichen ab ${when}`, later: (when) => `Vergleichen bis ${when}` },
  none: 'Dieser Plan wurde noch nicht geprüft.',
  one: 'Bisher eine Prüfung. Mit der nächsten gibt es etwas zu vergleichen.',
  earlier: {
    title: (when) => `Dies ist die Prüfung vom ${when}, nicht die neueste.`,
    asItWas:
      'Sie wird gezeigt, wie sie war, nur zum Lesen: Behoben, beantwortet und entschieden wird in der neuesten. Namen, Links und Listen von Vorgängen sind die von heute; mit „Sie“ ist gemeint, wer geprüft hat.',
    planChanged: 'Der Plan wurde nach dieser Prüfung geändert. Die Zeilen gelten dem Plan von damals, der nicht aufbewahrt ist.',
    saidInPart:
      'Antworten und Zurückstellungen, die seitdem geändert oder zurückgenommen wurden, fehlen: Diese App hat sie damals noch nicht aufbewahrt.',
    showLatest: 'Neueste Prüfung zeigen',
    compare: 'Mit der neuesten vergleichen',
    gone: {
      title: 'Diese Prüfung ist nicht mehr vorhanden',
      next: 'Von jedem Plan werden die letzten 20 Prüfungen aufbewahrt, und diese ist nicht darunter. Oder die Adresse stimmt nicht.',
    },
    toHistory: 'Verlauf zeigen',
  },
  compared: {
    title: 'Was sich zwischen zwei Prüfungen geändert hat',
    from: 'Frühere Prüfung',
    to: 'Spätere Prüfung',
    swap: 'Andere Prüfungen',
    failed: 'Neu nicht erfüllt',
    mended: 'Behoben',
    reopened: 'Wieder offen',
    changed: 'Geändert',
    meanings: {
      failed: 'Erst jetzt nicht erfüllt.',
      mended: 'War nicht erfüllt, ist jetzt behoben.',
      reopened:
        'War vorher entschieden. Diesmal nicht einsehbar oder auf eine Antwort angewiesen: Ein Problem, das hier verschwunden ist, ist nicht behoben.',
      changed: 'Anderes Ergebnis oder andere Zahlen.',
    },
    same: 'Beide Prüfungen kamen in jeder Zeile, die sie beide beurteilt haben, zum selben Ergebnis.',
    onlyOnce: (count, shown) =>
      `${shown} ${count === 1 ? 'Zeile wurde' : 'Zeilen wurden'} nur in einer der beiden Prüfungen beurteilt und ${count === 1 ? 'ist' : 'sind'} nicht vergleichbar.`,
    noneOf: 'Keine Zeile',
    before: 'Vorher',
    now: 'Jetzt',
    planChanged: 'Der Plan wurde dazwischen geändert: Manche Unterschiede kommen daher.',
    gone: 'Eine dieser Prüfungen ist nicht mehr vorhanden.',
    loading: 'Wird verglichen',
  },
};
