import type { result as en } from '../en/result';

export const result: typeof en = {
  groupMeanings: {
    stops: 'Solange das nicht behoben ist, wird nichts synchronisiert.',
    items: 'Die Synchronisation läuft, aber diese Elemente kommen nicht oder unvollständig an.',
    silent: 'Es erscheint keine Fehlermeldung, aber Daten nehmen Schaden.',
    question: 'Diese App kann es nicht sehen. Eine Antwort klärt jede Frage.',
    unseen: 'Weder erfüllt noch nicht erfüllt: Jede Zeile sagt, was sie klären würde.',
    risks: 'Heute scheitert nichts. Es könnte später schaden und ändert das Urteil nicht.',
    advice: 'Das Handbuch empfiehlt es.',
    waived: 'Nicht erfüllt, und Sie haben entschieden, trotzdem fortzufahren.',
    passed: 'In Ordnung.',
    notApplicable: 'Dieser Plan braucht es nicht.',
  },
};
