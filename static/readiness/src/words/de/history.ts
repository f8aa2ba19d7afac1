import type { history as en } from '../en/history';

export const history: typeof en = {
  lead: 'Die letzten 20 Prüfungen dieses Plans. Zwei auswählen, um zu sehen, was sich unterscheidet.',
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
  pick: { earlier: (when) => `Vergleichen ab ${when}`, later: (when) => `Vergleichen bis ${when}` },
  none: 'Dieser Plan wurde noch nicht geprüft.',
  one: 'Bisher eine Prüfung. Mit der nächsten gibt es etwas zu vergleichen.',
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
