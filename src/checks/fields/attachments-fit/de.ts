import { ofFirstLoad } from '../../../wording/de/first-load';
import type { Say } from '../../../wording/say';
import { aquaStep, aquaSupport, checkAgain, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { attachmentsFit } from './check';

const notYourServer = step('Ist es kein eigener Server, aqua darum bitten.', aquaSupport);

/** With one decimal at most. */
const megabytes = (say: Say, bytes: number): string => `${say.number(Math.round((bytes / 1_048_576) * 10) / 10)} MB`;

/** "Mindestens 3 Vorgänge haben", for what was looked at in part. */
function itemsHave(say: Say, items: number, atLeast: boolean): string {
  return `${atLeast ? 'Mindestens ' : ''}${say.items(items)} ${items === 1 ? 'hat' : 'haben'}`;
}

export const de: WordsOf<typeof attachmentsFit> = {
  name: 'Anhänge passen in das andere System',
  why: 'Eine Datei, die das andere System abweist, wird zum Sync-Fehler, und das Element bleibt ohne sie.',
  findings: {
    tooLarge: ({ jiraBytes, aquaBytes, atLeast }, say, items) => ({
      text: `${itemsHave(say, items, atLeast)} Anhänge, die für aqua zu groß sind`,
      expected: `Höchstens ${megabytes(say, aquaBytes)} je Anhang`,
      found: `Größere Anhänge; Jira nimmt bis zu ${megabytes(say, jiraBytes)} an`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In den Servereinstellungen von aqua die zulässige Größe von Anhängen auf die ${megabytes(say, jiraBytes)} von Jira anheben.`,
          ),
          notYourServer,
          step('Oder die großen Dateien von den Vorgängen entfernen, oder im SyncConfigurator und im Plan auf Anhänge verzichten.'),
          checkAgain,
        ],
      },
    }),
    kindRefused: ({ extensions, atLeast }, say, items) => ({
      text: `${itemsHave(say, items, atLeast)} Anhänge mit einem Dateityp, den aqua nicht annimmt`,
      expected: 'Dateitypen, die die Servereinstellungen von aqua zulassen',
      found: say.list(
        extensions.map((extension) => (extension === '' ? 'andere Dateitypen' : `.${extension}`)),
        8,
      ),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In den Servereinstellungen von aqua diese Endungen zu den zugelassenen hinzufügen.'),
          notYourServer,
          step('Oder im SyncConfigurator und im Plan auf Anhänge verzichten.'),
          checkAgain,
        ],
      },
    }),
    jiraTakesNone: (_args, say, items) => ({
      text: `Jira lässt keine Anhänge zu, daher kommt keiner aus aqua an${ofFirstLoad(say, items)}`,
      expected: 'Anhänge zugelassen',
      found: 'Für die ganze Site ausgeschaltet',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In den Systemeinstellungen von Jira Anhänge zulassen.', {
            text: 'Anhänge',
            href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
          }),
          checkAgain,
        ],
      },
    }),
    aquaTakesLess: ({ jiraBytes, aquaBytes, complete }, say) => ({
      text: `Jira nimmt Anhänge bis ${megabytes(say, jiraBytes)} an, aqua nur bis ${megabytes(say, aquaBytes)}`,
      expected: 'aqua nimmt an, was Jira annimmt',
      found: complete
        ? 'Heute hat kein Vorgang im Umfang des Plans einen größeren'
        : 'Keiner der neuesten 500 Vorgänge mit Anhängen hat einen größeren',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In den Servereinstellungen von aqua die zulässige Größe von Anhängen anheben.'), notYourServer],
      },
    }),
    aquaTakesFewKinds: ({ complete }, say) => ({
      text: 'aqua nimmt nur bestimmte Dateitypen an, Jira alle',
      expected: 'aqua nimmt an, was Jira annimmt',
      found: complete
        ? 'Heute hat kein Vorgang im Umfang des Plans einen anderen Dateityp'
        : 'Keiner der neuesten 500 Vorgänge mit Anhängen hat einen anderen Dateityp',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In den Servereinstellungen von aqua alle Dateitypen zulassen, die angehängt werden.')],
      },
    }),
    jiraTakesLess: ({ jiraBytes, aquaBytes }, say) => ({
      text: `aqua nimmt Anhänge bis ${megabytes(say, aquaBytes)} an, Jira nur bis ${megabytes(say, jiraBytes)}`,
      expected: 'Jira nimmt an, was aqua annimmt',
      found: 'Eine größere Datei, die in aqua angehängt wird, kommt in Jira nicht an',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In den Systemeinstellungen von Jira die zulässige Größe von Anhängen anheben.', {
            text: 'Anhänge',
            href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
          }),
        ],
      },
    }),
    fits: ({ jiraBytes, aquaBytes }, say) => ({
      text: `Jira nimmt bis zu ${megabytes(say, jiraBytes)} an, aqua bis zu ${megabytes(say, aquaBytes)}`,
    }),
    notCarried: () => ({ text: 'Der Plan überträgt keine Anhänge' }),
  },
  question: {
    ask: 'Nimmt aqua jeden Anhang der Vorgänge an und Jira jeden Anhang der Elemente aus aqua?',
    look: [step('Den größten zulässigen Anhang in den Servereinstellungen von aqua mit dem in Jira unter „System → Anhänge“ vergleichen.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Der größte Anhang, den jedes System annimmt, ob Jira überhaupt Anhänge zulässt, und die Dateitypen, die aqua annimmt. Nimmt aqua alles an, was Jira annimmt, ist die Zeile damit entschieden. Sonst die neuesten 500 Vorgänge im Umfang des Plans, die Anhänge haben: Größen und Endungen der Dateinamen, sonst nichts.',
  cannotSee:
    'Größen von Anhängen in aqua. Vorgänge mit Anhängen jenseits der neuesten 500 und solche, die vor Ihnen verborgen sind: daher „mindestens“.',
  mend: 'In den Servereinstellungen von aqua die Grenze anheben oder die von Jira senken, oder große Dateien von den Vorgängen entfernen. Dateitypen werden ebenfalls in den Servereinstellungen von aqua zugelassen. Auf einem Server, den aqua betreibt, erledigt das der aqua-Support.',
};
