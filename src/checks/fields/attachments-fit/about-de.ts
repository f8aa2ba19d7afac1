import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Der größte Anhang, den jedes System annimmt, ob Jira überhaupt Anhänge zulässt, und die Dateitypen, die aqua annimmt. Nimmt aqua alles an, was Jira annimmt, ist die Zeile damit entschieden. Sonst die neuesten 500 Vorgänge im Umfang des Plans, die Anhänge haben: Größen und Endungen der Dateinamen, sonst nichts.',
  cannotSee:
    'Größen von Anhängen in aqua. Vorgänge mit Anhängen jenseits der neuesten 500 und solche, die vor Ihnen verborgen sind: daher „mindestens“.',
  mend: 'In den Servereinstellungen von aqua die Grenze anheben oder die von Jira senken, oder große Dateien von den Vorgängen entfernen. Dateitypen werden ebenfalls in den Servereinstellungen von aqua zugelassen. Auf einem Server, den aqua betreibt, erledigt das der aqua-Support.',
};
