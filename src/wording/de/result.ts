import type { ResultWords, VerdictFigures } from '../words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const risks = (count: number): string => (count > 0 ? `, ${plural(count, 'Risiko', 'Risiken')}` : '');

/** Completes "Nicht bereit: 3 Probleme, …". */
function affectingNow({ problems, affecting }: VerdictFigures): string {
  if (problems === 1) return affecting === 1 ? 'es betrifft bereits vorhandene Elemente' : 'bisher ohne betroffene Elemente';
  if (affecting === 0) return 'bisher ohne betroffene Elemente';
  if (affecting === problems) return 'alle betreffen bereits vorhandene Elemente';
  return `${affecting} davon ${affecting === 1 ? 'betrifft' : 'betreffen'} bereits vorhandene Elemente`;
}

export const result: ResultWords = {
  andMore: (first, more) => `${first}; ${plural(more, 'weiteres', 'weitere')} in dieser Zeile`,
  answeredNo: (name, who) => `Jemand hat nachgesehen und${who ? ` für ${who}` : ''} mit „Nein“ geantwortet: ${name}`,
  olderVersion: (name) => `${name}: erneut prüfen, der Befund stammt von einer älteren Version dieser App`,
  showItems: (items) => `${items} anzeigen`,
  showAnyItems: 'Vorgänge anzeigen',
  notReady: (figures) => `Nicht bereit: ${plural(figures.problems, 'Problem', 'Probleme')}, ${affectingNow(figures)}`,
  undecided: ({ open }) =>
    open === 0
      ? 'Noch nicht entschieden'
      : `Noch nicht entschieden: kein Problem gefunden, aber ${plural(open, 'Zeile ist', 'Zeilen sind')} offen`,
  ready: (figures) => `Bereit${risks(figures.risks)}`,
  readyWithWaivers: ({ waived, risks: some }) => `Bereit, ${plural(waived, 'Zeile', 'Zeilen')} zurückgestellt${risks(some)}`,
  wouldNotTransfer: ({ atLeast, failing, items, of }) => {
    const noun = items === '1' ? { jira: 'Vorgang', aqua: 'Element aus aqua' } : { jira: 'Vorgängen', aqua: 'Elementen aus aqua' };
    return `${atLeast ? 'Mindestens ' : ''}${failing} von ${items} ${noun[of]} ${failing === '1' ? 'würde' : 'würden'} nicht übertragen`;
  },
  stopped: 'Nichts wird übertragen, bis behoben ist, was alles blockiert',
  answerBelow: 'Die Fragen unten beantworten oder jemanden nachsehen lassen, der sehen darf, was hier nicht zu sehen war.',
  nothingFails: (apartFromWaived, answered) =>
    `${apartFromWaived ? 'Abgesehen von dem, was zurückgestellt ist, wurde nichts' : 'Es wurde nichts'} gefunden, woran die Synchronisation scheitern würde.${
      answered === 0 ? '' : ` ${plural(answered, 'Zeile beruht', 'Zeilen beruhen')} auf Antworten von Personen.`
    }`,
};
