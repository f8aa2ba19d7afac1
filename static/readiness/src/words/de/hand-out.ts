import type { handOut as en } from '../en/hand-out';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const handOut: typeof en = {
  title: 'Weitergeben',
  lead: 'Was offen ist, nach Zuständigkeit, als Text für Personen, die diese Seite nicht sehen.',
  format: 'Text für',
  formats: { mail: 'eine E-Mail', chat: 'einen Chat', ticket: 'ein Ticket (Markdown)' },
  copy: (who) => `Kopieren: ${who}`,
  copyAll: 'Alles kopieren',
  copied: (who) => `Kopiert: was auf ${who} wartet.`,
  waiting: ({ mend, answer, look }) =>
    [
      ...(mend > 0 ? [`${mend} ${plural(mend, 'Problem', 'Probleme')}`] : []),
      ...(answer > 0 ? [`${answer} ${plural(answer, 'Frage', 'Fragen')}`] : []),
      ...(look > 0 ? [`${look} nicht einsehbar`] : []),
    ].join(' · '),
  close: 'Schließen',
  text: {
    somebody: 'Ohne Zuständigkeit',
    subject: (who, count, plan) =>
      `${who}: ${count} ${plural(count, 'Punkt', 'Punkte')} zu erledigen, bevor aqua und Jira synchronisiert werden können (${plan})`,
    greeting: 'Guten Tag,',
    lead: (plan) =>
      `${plan} soll zwischen Jira und aqua synchronisiert werden. Bevor das beginnen kann, werden Sie für Folgendes gebraucht. Jeder Punkt sagt, was nicht stimmt und wie es behoben wird.`,
    kinds: { mend: 'Beheben', answer: 'Frage', look: 'Konnte nicht geprüft werden' },
    stopsEverything: 'bevor das behoben ist, wird nichts übertragen',
    also: 'Dieselben Schritte klären:',
    thanks: 'Bitte sagen Sie mir, wenn es erledigt ist: Dann prüfe ich erneut.',
  },
};
