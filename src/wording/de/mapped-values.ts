import type { AquaItemType, Ref } from '../../contract';
import type { Say } from '../say';
import type { ChecklistWords, Remedy } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, checkAgain, step } from './links';

export const unusable: Record<'missing' | 'inactive' | 'notADictionary', string> = {
  missing: 'Das Feld gibt es nicht mehr',
  inactive: 'Das Feld ist deaktiviert',
  notADictionary: 'Das Feld ist keine Auswahlliste',
};

type OfJira = { value: Ref; issueType?: Ref | undefined; field?: Ref | undefined };
type OfAqua = { entry: Ref; itemType?: AquaItemType | undefined; field?: Ref | undefined };

type OfResolutions = ChecklistWords['resolutions-mapped'];
/** What rows of all of Jira's fixed fields find. */
type FixedWords = Omit<OfResolutions, 'findings'> & { findings: Omit<OfResolutions['findings'], 'comesBackUnresolved'> };
/** The words of all kinds; a row takes those that it declares. */
type MappedWords = FixedWords & { findings: Pick<ChecklistWords['lists-mapped']['findings'], 'jiraUnseen'> };

/** A value in use: by how many items, and by what name; names come in quotation marks. */
interface Used {
  items: string;
  /** Whether it is one item, for the verb. */
  single: boolean;
  value: string;
  /** Jira's field, where the row is about several. */
  field: string;
}

/** What Jira calls a value, with the words that its gender decides. */
interface Noun {
  one: string;
  many: string;
  /** The dative of the plural. */
  toMany: string;
  /** "der", in the nominative. */
  the: string;
  /** "den", in the accusative. */
  theWhom: string;
  /** "kein", in the nominative. */
  no: string;
}

const feminine = { the: 'die', theWhom: 'die', no: 'keine' };
const masculine = { the: 'der', theWhom: 'den', no: 'kein' };

export const nouns = {
  resolution: { ...feminine, one: 'Lösung', many: 'Lösungen', toMany: 'Lösungen' },
  priority: { ...feminine, one: 'Priorität', many: 'Prioritäten', toMany: 'Prioritäten' },
  status: { ...masculine, one: 'Status', many: 'Status', toMany: 'Status' },
  sprint: { ...masculine, one: 'Sprint', many: 'Sprints', toMany: 'Sprints' },
  listValue: { ...masculine, one: 'Listenwert', many: 'Listenwerte', toMany: 'Listenwerten' },
} satisfies Record<string, Noun>;

interface Mapped {
  noun: Noun;
  /** "63 Bugs haben den Status „Ready for Retest“"; with Jira's field where the row is about several. */
  use: (used: Used) => string;
  /** What aqua's project configuration calls the field, behind „im Feld“. */
  field: string;
  /** How the value is added in aqua, where that is not done in the project's fields. */
  addInAqua?: (project: string, value: string) => string;
  why: string;
}

/** The app does not see SyncConfigurator's mapping: only the decision turns a row. */
export const record = 'danach die Entscheidung hier festhalten';

/** Words for a field whose values are mapped. */
export function mappedWords({ noun, use, field, why, ...more }: Mapped): MappedWords {
  const { one, many, toMany, the, theWhom, no } = noun;
  /** aqua's side of it; masculine, whichever it is. */
  const aquas = noun === nouns.sprint ? 'Sprint' : 'Wert';
  const quoted = (say: Say, ref: Ref): string => `„${say.name(ref)}“`;
  const all = (say: Say, refs: readonly Ref[]): string => say.list(refs.map((ref) => quoted(say, ref)));
  const nameOf = (say: Say, ref: Ref | undefined): string => (ref ? quoted(say, ref) : '');
  const inBrackets = (itemType: AquaItemType | undefined): string => (itemType ? ` (${itemTypes[itemType].many})` : '');
  const aquaItems = (say: Say, count: number, itemType: AquaItemType | undefined): string =>
    `${say.count(count, 'Element', 'Elemente')} in aqua${inBrackets(itemType)}`;
  /** In the dative. */
  const ofWhat = (say: Say, count: number, itemType: AquaItemType | undefined, where: 'aqua' | 'both' | undefined): string => {
    if (where === 'aqua') return `${say.count(count, 'Element', 'Elementen')} in aqua${inBrackets(itemType)}`;
    if (where === 'both') return `${say.count(count, 'Element', 'Elementen')} auf beiden Seiten`;
    return count > 0 || !itemType ? say.count(count, 'Vorgang', 'Vorgängen') : `Elementen vom Typ ${itemTypes[itemType].one}`;
  };
  const inJira = (say: Say, count: number, { issueType, value, field: of }: OfJira): string =>
    use({ items: say.items(count, issueType), single: count === 1, value: quoted(say, value), field: nameOf(say, of) });
  const inAqua = (say: Say, count: number, { itemType, entry, field: of }: OfAqua): string =>
    use({ items: aquaItems(say, count, itemType), single: count === 1, value: quoted(say, entry), field: nameOf(say, of) });
  const addInAqua =
    more.addInAqua ??
    ((project: string, value: string): string =>
      `in aqua das Projekt ${project} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und im Feld ${field} den Wert ${value} hinzufügen. Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.`);
  const apart = (where: string, names: string): Remedy => ({
    owner: where === 'aqua' ? 'aquaAdmin' : 'jiraAdmin',
    steps: [
      step(
        `In ${where} von diesen Werten alle bis auf einen umbenennen oder löschen: ${names}. Oder sie im SyncConfigurator einzeln zuordnen, ${record}.`,
      ),
      checkAgain,
    ],
  });
  const namesOfTheirOwn = 'Namen, die sich in mehr als Großschreibung und Leerzeichen unterscheiden';
  return {
    name: `Alle verwendeten ${many} haben eine Entsprechung`,
    why,
    findings: {
      missing: ({ proposal, project, ...of }, say, items) => ({
        text: `${inJira(say, items, of)}; in aqua gibt es dafür keine Entsprechung`,
        expected: `In aqua ein ${aquas} ${quoted(say, of.value)} oder eine Entscheidung für einen anderen`,
        found: proposal ? `Kein solcher ${aquas}; ${quoted(say, proposal)} ist ähnlich` : `Kein solcher ${aquas}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: proposal
            ? [
                step(
                  `Bedeutet ${quoted(say, proposal)} dasselbe, ${quoted(say, of.value)} im SyncConfigurator diesem ${aquas} zuordnen, ${record}.`,
                ),
                aquaStep(say, `Oder ${addInAqua(say.name(project), quoted(say, of.value))}`),
                checkAgain,
              ]
            : [
                aquaStep(say, upperFirst(addInAqua(say.name(project), quoted(say, of.value)))),
                step(`Oder ${quoted(say, of.value)} im SyncConfigurator einem anderen ${aquas} in aqua zuordnen, ${record}.`),
                checkAgain,
              ],
        },
      }),
      missingInJira: ({ issueType, proposal, ...of }, say, items) => ({
        text: `${inAqua(say, items, of)}; in Jira gibt es dafür ${issueType ? `beim Vorgangstyp „${say.name(issueType)}“ ` : ''}keine Entsprechung`,
        expected: `In Jira ${the} ${one} ${quoted(say, of.entry)} oder eine Entscheidung`,
        found: proposal ? `Nicht vorhanden; ${quoted(say, proposal)} ist ähnlich` : 'Nicht vorhanden',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step(
              proposal
                ? `Im SyncConfigurator ${quoted(say, of.entry)} und ${quoted(say, proposal)} einander zuordnen, wenn beide dasselbe bedeuten, sonst eine andere Entsprechung in Jira wählen; ${record}.`
                : `Im SyncConfigurator für ${quoted(say, of.entry)} eine Entsprechung in Jira wählen, ${record}.`,
            ),
            aquaStep(say, `Oder den Elementen in aqua einen anderen ${aquas} geben.`),
            checkAgain,
          ],
        },
      }),
      decidedOnGone: (of, say, items) => ({
        text: `${inJira(say, items, of)}; die Entsprechung laut Entscheidung gibt es in aqua nicht mehr`,
        expected: `Ein ${aquas}, der in aqua wählbar ist`,
        found: 'Gelöscht oder in einem anderen Feld',
        remedy: {
          owner: 'jiraAdmin',
          steps: [step(`Im SyncConfigurator einen anderen ${aquas} in aqua zuordnen, ${record}.`), checkAgain],
        },
      }),
      decidedOnGoneInJira: (of, say, items) => ({
        text: `${inAqua(say, items, of)}; die Entsprechung laut Entscheidung bietet Jira nicht an`,
        expected: 'Eine Entsprechung, die in Jira wählbar ist',
        found: 'Gelöscht oder bei diesem Vorgangstyp nicht angeboten',
        remedy: {
          owner: 'jiraAdmin',
          steps: [step(`Im SyncConfigurator eine andere Entsprechung in Jira zuordnen, ${record}.`), checkAgain],
        },
      }),
      toBeAdded: ({ project, ...of }, say, items) => ({
        text: `${inJira(say, items, of)}; in aqua fehlt die Entsprechung noch`,
        expected: `In aqua ein ${aquas} ${quoted(say, of.value)}`,
        found: 'Laut Entscheidung wird er hinzugefügt; noch ist er nicht da',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, upperFirst(addInAqua(say.name(project), quoted(say, of.value)))), checkAgain],
        },
      }),
      toBeAddedInJira: ({ issueType, ...of }, say, items) => ({
        text: `${inAqua(say, items, of)}; in Jira fehlt die Entsprechung noch`,
        expected: `In Jira ${the} ${one} ${quoted(say, of.entry)}`,
        found: 'Laut Entscheidung wird die Entsprechung hinzugefügt; noch ist sie nicht da',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `In Jira ${theWhom} ${one} ${quoted(say, of.entry)} hinzufügen${issueType ? ` und für den Vorgangstyp „${say.name(issueType)}“ anbieten` : ''}.`,
            ),
            checkAgain,
          ],
        },
      }),
      fieldUnusable: ({ itemType, fieldId, why: reason, where }, say, items) => ({
        text: `Das aqua-Feld „${fieldId}“ kann ${theWhom} ${one} von ${ofWhat(say, items, itemType, where)} nicht aufnehmen`,
        expected: itemType
          ? `Eine aktive Auswahlliste bei Elementen vom Typ ${itemTypes[itemType].one}`
          : 'Eine aktive Auswahlliste im Projekt',
        found: unusable[reason],
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(noun === nouns.resolution ? [step('Im Plan unter „Was wohin geht“ ein anderes Feld wählen.')] : []),
            aquaStep(
              say,
              `${noun === nouns.resolution ? 'Oder in' : 'In'} aqua „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und das Feld zu einer aktiven Auswahlliste machen.`,
            ),
            checkAgain,
          ],
        },
      }),
      sameNameInJira: ({ values, entry, issueType }, say, items) => ({
        text: `aqua kann ${values.length} ${many} nicht unterscheiden (${all(say, values)}): ${say.items(items, issueType)}`,
        expected: namesOfTheirOwn,
        found: `In aqua wird aus allen ${quoted(say, entry)}, und zurück kommt nur einer dieser Werte`,
        remedy: apart('Jira', all(say, values)),
      }),
      sameNameInAqua: ({ entries, value, itemType }, say, items) => ({
        text: `Jira kann ${entries.length} Werte nicht unterscheiden (${all(say, entries)}): ${aquaItems(say, items, itemType)}`,
        expected: namesOfTheirOwn,
        found: `In Jira wird aus allen ${quoted(say, value)}, und zurück kommt nur einer dieser Werte`,
        remedy: apart('aqua', all(say, entries)),
      }),
      sameNameInJiraUnused: ({ values, entry }, say) => ({
        text: `In Jira gibt es ${values.length} ${many}, die aqua nicht unterscheiden kann: ${all(say, values)}`,
        expected: namesOfTheirOwn,
        found: `In aqua würde aus allen ${quoted(say, entry)}`,
        remedy: apart('Jira', all(say, values)),
      }),
      sameNameInAquaUnused: ({ entries, value }, say) => ({
        text: `In aqua gibt es ${entries.length} Werte, die Jira nicht unterscheiden kann und die alle wählbar sind: ${all(say, entries)}`,
        expected: namesOfTheirOwn,
        found: `Welcher davon zu ${quoted(say, value)} gehört, ist Zufall`,
        remedy: apart('aqua', all(say, entries)),
      }),
      merged: ({ values, none, entry }, say) => ({
        text: `In aqua fällt zusammen, was in Jira verschieden ist: Aus ${say.list([...values.map((value) => quoted(say, value)), ...(none ? [`„ohne ${one}“`] : [])])} wird ${quoted(say, entry)}`,
        expected: `Für jeden Wert in Jira ein eigener ${aquas} in aqua`,
        found: 'Laut Entscheidung sind sie in aqua eins: Was dort geändert wird, kommt mit nur einem der Werte zurück',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `Kommt es auf den Unterschied an, im SyncConfigurator einem der Werte einen anderen ${aquas} in aqua zuordnen, ${record}.`,
            ),
            checkAgain,
          ],
        },
      }),
      mergedInAqua: ({ entries, value }, say) => ({
        text: `In Jira fällt zusammen, was in aqua verschieden ist: Aus ${all(say, entries)} wird ${quoted(say, value)}`,
        expected: 'Für jeden Wert in aqua ein eigener in Jira',
        found: 'Der eine laut Entscheidung, der andere wegen seines Namens: Was in Jira geändert wird, kommt mit dem ersten zurück',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `Kommt es auf den Unterschied an, im SyncConfigurator einem der Werte in Jira eine andere Entsprechung zuordnen, ${record}.`,
            ),
            checkAgain,
          ],
        },
      }),
      unidentified: ({ values, itemType }, say, items) => ({
        text: `${say.count(values, one, many)} von ${say.count(items, 'Element', 'Elementen')} in aqua${inBrackets(itemType)} ${values === 1 ? 'war' : 'waren'} in der Antwort von aqua nicht zu erkennen`,
      }),
      jiraUnseen: ({ field: of, issueType }, say) => ({
        text: `Welche Werte ${of ? `das Feld ${quoted(say, of)}` : 'das Feld'} in Jira anbietet, war nicht zu sehen, daher waren die Werte aus aqua nicht zu vergleichen`,
        expected: `Die Werte auf dem Bildschirm zum Erstellen${issueType ? ` (Vorgangstyp „${say.name(issueType)}“)` : ''}`,
        found: 'Nicht auf dem Bildschirm, wie Sie ihn sehen, oder der Bildschirm war nicht zu lesen',
      }),
      mapped: ({ equal, ambiguous = 0, decided, byWord = 0, created, unused }, say) => {
        const ways = [
          ...(ambiguous > 0 ? [`${say.number(ambiguous)} mit einem Namen, den mehrere tragen`] : []),
          ...(decided > byWord ? [`${say.number(decided - byWord)} laut Entscheidung`] : []),
          ...(byWord > 0 ? [`${say.number(byWord)} laut Auskunft im SyncConfigurator zugeordnet`] : []),
          ...(created > 0 ? [`${say.number(created)} vom SyncConfigurator angelegt`] : []),
        ];
        const byName = equal > 0 || ways.length === 0 ? [`${say.number(equal)} gleichen Namens`] : [];
        return { text: `Entsprechungen: ${say.list([...byName, ...ways])}${unused ? `; ${say.count(unused, one, many)} unbenutzt` : ''}` };
      },
      nothingInUse: () => ({ text: `Im Umfang des Plans kommt ${no} ${one} vor` }),
      notCarried: () => ({ text: `Der Plan überträgt ${theWhom} ${one} nicht` }),
    },
    question: {
      ask: `Haben alle verwendeten ${many} eine Entsprechung auf der anderen Seite?`,
      look: [step(`Im SyncConfigurator die Zuordnung der Feldwerte öffnen und nach ${toMany} ohne Entsprechung suchen.`)],
      yes: 'Ja',
      no: 'Nein',
    },
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
