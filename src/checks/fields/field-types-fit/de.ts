import type { JiraKind } from '../_field-types';
import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { fieldTypesFit } from './check';

/** In the accusative: "ein Feld, das … aufnimmt". */
const jiraKinds: Record<JiraKind, string> = {
  text: 'einen kurzen Text',
  longText: 'einen langen Text',
  url: 'eine Webadresse',
  labels: 'Stichwörter',
  link: 'einen verknüpften Vorgang',
  option: 'einen Wert aus einer Liste',
  options: 'mehrere Werte aus einer Liste',
  number: 'eine Zahl',
  date: 'ein Datum',
  user: 'eine Person',
  users: 'mehrere Personen',
  people: 'Personen',
  sprint: 'einen Sprint',
  duration: 'eine Zeitspanne',
};

/** What Jira's fields take of all texts. */
const onlyTakes: Partial<Record<JiraKind, string>> = {
  labels: 'nur Stichwörter ohne Leerzeichen',
  option: 'nur die Werte seiner Liste',
  url: 'nur Webadressen',
  link: 'nur die Schlüssel von Vorgängen',
};

/** aqua's types as its configuration shows them; others are shown as its API calls them. */
const aquaTypes: Readonly<Record<string, string>> = {
  String: 'ein Text',
  Text: 'ein langer Text',
  Dictionary: 'eine Auswahlliste für einen Wert',
  DictionaryMultiChoice: 'eine Auswahlliste für mehrere Werte',
  DateTime: 'ein Datum',
  Decimal: 'eine Zahl',
  User: 'ein Benutzer',
  UserMultiChoice: 'mehrere Benutzer',
  Sprint: 'ein Sprint',
  TimeSpan: 'eine Zeitspanne',
};

const characters = (say: Say, length: number): string => say.count(length, 'Zeichen', 'Zeichen');

const withoutThePair = step('Oder im SyncConfigurator und im Plan auf das Paar verzichten.');

export const de: WordsOf<typeof fieldTypesFit> = {
  name: 'Die Felder jedes Feldpaares passen zueinander',
  why: 'Der SyncConfigurator weist Felder ab, deren Typen sich unterscheiden, und ein Wert, der nicht passt, wird zum Sync-Fehler.',
  findings: {
    jiraFieldMissing: ({ jira }, say) => ({
      text: `Der Plan überträgt das Feld „${say.name(jira)}“, das es in Jira nicht mehr gibt`,
      expected: 'Ein Feld mit dieser ID',
      found: 'Gelöscht oder im Papierkorb',
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Das Feld in Jira wiederherstellen.'), withoutThePair, checkAgain],
      },
    }),
    jiraFieldUnseen: ({ jira }, say) => ({
      text: `Das Feld „${say.name(jira)}“ steht nicht in der Feldliste von Jira, daher ist es nicht zu vergleichen`,
      expected: 'Ein Feld mit dieser ID',
      found: 'Nicht aufgeführt; Felder eines vom Team verwalteten Projekts können dort fehlen',
    }),
    aquaFieldMissing: ({ aqua, itemType, inactive }, say) => ({
      text: `Der Plan überträgt das Feld „${say.name(aqua)}“, das es in aqua bei Elementen vom Typ ${itemTypes[itemType].one} nicht als aktives Feld gibt`,
      expected: 'Ein aktives Feld',
      found: inactive ? 'Deaktiviert' : 'Kein solches Feld',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und das Feld hinzufügen oder aktivieren.',
          ),
          withoutThePair,
          checkAgain,
        ],
      },
    }),
    aquaReadOnly: ({ jira, aqua }, say) => ({
      text: `In aqua ist das Feld „${say.name(aqua)}“ schreibgeschützt, daher kommt „${say.name(jira)}“ dort nicht an`,
      expected: 'Schreibbar für die Rolle des Sync-Benutzers',
      found: 'Schreibgeschützt',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“ öffnen und nachsehen, ob eine Regel das Feld schreibschützt.',
          ),
          step(
            'Die eigenen Felder von aqua, etwa der Eigentümer, werden nie geschrieben: im SyncConfigurator und im Plan auf ein solches Paar verzichten.',
          ),
          checkAgain,
        ],
      },
    }),
    usedTwice: ({ aqua, itemType }, say) => ({
      text: `Das aqua-Feld „${say.name(aqua)}“ (Elemente vom Typ ${itemTypes[itemType].one}) wird für zwei Jira-Felder verwendet`,
      expected: 'Ein Jira-Feld für jedes aqua-Feld',
      found: 'Zwei; der SyncConfigurator markiert sie rot',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Für eines davon ein anderes aqua-Feld wählen, im SyncConfigurator und im Plan.'), checkAgain],
      },
    }),
    typesDiffer: ({ jira, aqua, jiraKind, aquaType }, say) => ({
      text: `„${say.name(jira)}“ in Jira und „${say.name(aqua)}“ in aqua lassen sich nicht paaren: Ihre Typen unterscheiden sich`,
      expected: `Ein aqua-Feld, das ${jiraKinds[jiraKind]} aufnimmt`,
      found: `aqua: ${aquaTypes[aquaType] ?? aquaType}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und ein Feld hinzufügen, das ${jiraKinds[jiraKind]} aufnimmt.`,
          ),
          step('Im SyncConfigurator und im Plan dieses Feld in das Paar aufnehmen.'),
          checkAgain,
        ],
      },
    }),
    typeUnknown: ({ jira, aqua, aquaType }, say) => ({
      text: `Ob „${say.name(jira)}“ in Jira zu „${say.name(aqua)}“ in aqua passt, lässt sich nicht sagen`,
      expected: 'Felder desselben Typs',
      found: `Jira: ein Feld einer anderen App; aqua: ${aquaTypes[aquaType] ?? aquaType}`,
    }),
    lengthUnknown: ({ jira, aqua }, say) => ({
      text: `aqua verrät nicht, wie viele Zeichen „${say.name(aqua)}“ fasst; ob „${say.name(jira)}“ hineinpasst, lässt sich nicht sagen`,
      expected: 'Eine Länge',
      found: 'Keine',
    }),
    aquaTooShort: ({ jira, aqua, aquaLength }, say, items) => ({
      text: `Mindestens ${say.items(items)} ${items === 1 ? 'hat' : 'haben'} in „${say.name(jira)}“ mehr Text, als „${say.name(aqua)}“ in aqua aufnimmt`,
      expected: `Höchstens ${characters(say, aquaLength)}`,
      found: 'Längere Texte unter den neuesten 500 Vorgängen im Umfang des Plans',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und das Feld verlängern.'),
          checkAgain,
        ],
      },
    }),
    jiraTooShort: ({ jira, aqua, jiraLength, itemType }, say, items) => ({
      text: `Mindestens ${say.count(items, 'Element', 'Elemente')} vom Typ ${itemTypes[itemType].one} ${items === 1 ? 'hat' : 'haben'} in „${say.name(aqua)}“ mehr Text, als „${say.name(jira)}“ in Jira aufnimmt`,
      expected: `Höchstens ${characters(say, jiraLength)}`,
      found: 'Längere Texte unter den neuesten 500 Elementen in aqua',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua diese Texte kürzen, und unter „Menü ☰ → Projektkonfiguration → Vorlage“ auch die Länge des Feldes.'),
          checkAgain,
        ],
      },
    }),
    textIntoJira: ({ jira, aqua, jiraKind }, say) => ({
      text: `„${say.name(aqua)}“ in aqua nimmt jeden Text auf, „${say.name(jira)}“ in Jira ${onlyTakes[jiraKind] ?? 'nicht'}`,
      expected: 'Texte, die Jira annimmt',
      found: 'aqua: jeder Text',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('In aqua nur eintragen, was Jira annimmt, oder das Paar nur nach aqua übertragen lassen.')],
      },
    }),
    aquaShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
      text: `„${say.name(jira)}“ in Jira kann längere Texte enthalten, als „${say.name(aqua)}“ in aqua aufnimmt`,
      expected: `aqua: mindestens ${characters(say, jiraLength)}`,
      found: `aqua: ${characters(say, aquaLength)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und das Feld verlängern.')],
      },
    }),
    jiraShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
      text: `„${say.name(aqua)}“ in aqua kann längere Texte enthalten, als „${say.name(jira)}“ in Jira aufnimmt`,
      expected: `Höchstens ${characters(say, jiraLength)}`,
      found: aquaLength === undefined ? 'aqua: ohne Grenze' : `aqua: ${characters(say, aquaLength)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `Die Texte in aqua auf ${characters(say, jiraLength)} begrenzen, oder stattdessen ein langes Textfeld von Jira in das Paar aufnehmen.`,
          ),
        ],
      },
    }),
    aquaTakesWholeNumbers: ({ jira, aqua }, say, items) => ({
      text: `${say.items(items)} ${items === 1 ? 'hat' : 'haben'} in „${say.name(jira)}“ eine Zahl mit Dezimalstellen, die „${say.name(aqua)}“ in aqua nicht aufnimmt`,
      expected: 'Zahlen derselben Art',
      found: 'Jira: mit Dezimalstellen; aqua: nur ganze Zahlen',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua „Projektkonfiguration → Felder“ öffnen und Dezimalstellen zulassen, oder in Jira nur ganze Zahlen verwenden.',
          ),
          checkAgain,
        ],
      },
    }),
    wholeNumbers: ({ jira, aqua }, say) => ({
      text: `„${say.name(jira)}“ in Jira kann Dezimalzahlen enthalten, „${say.name(aqua)}“ in aqua nimmt nur ganze Zahlen auf`,
      expected: 'Zahlen derselben Art',
      found: 'Jira: mit Dezimalstellen; aqua: ohne',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und Dezimalstellen zulassen, oder in Jira nur ganze Zahlen verwenden.',
          ),
        ],
      },
    }),
    fits: ({ pairs }, say) => ({ text: say.count(pairs, 'Feldpaar passt', 'Feldpaare passen') }),
    nameFits: () => ({ text: 'Der Plan nennt keine Feldpaare; die Zusammenfassung in Jira passt zum Namen in aqua' }),
    noPairs: () => ({ text: 'Der Plan nennt keine Feldpaare' }),
  },
  question: {
    ask: 'Nimmt der SyncConfigurator jedes Feldpaar an?',
    look: [step('Im SyncConfigurator die Zuordnung der Felder öffnen und nach Paaren suchen, die rot markiert oder nicht wählbar sind.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Paare des Plans aus einem Jira-Feld und einem aqua-Feld: Beide gibt es, das in aqua ist aktiv, nur einmal verwendet und für die Richtung nach aqua nicht schreibgeschützt, soweit das lesende Konto die Rolle des Sync-Benutzers hat; und ihre Typen passen. Felder desselben Typs tun das, ebenso diese besonderen Paare: ein Benutzer in Jira und eine Auswahlliste in aqua; Stichwörter, ein verknüpfter Vorgang, ein einzelner Listenwert, ein Text oder eine Adresse und ein Text in aqua; ein Sprint und eine Auswahlliste. Außerdem, wie lang ein Text auf jeder Seite sein darf, auch bei Zusammenfassung und Beschreibung: Wo eine Seite weniger aufnimmt, werden die neuesten 500 Vorgänge oder Elemente im Umfang des Plans gemessen, und nur die Längen bleiben gespeichert. Ob die Zahl in aqua Dezimalstellen hat, und ob der Text in aqua enthalten kann, was das Jira-Feld nicht annimmt.',
  cannotSee:
    'Felder anderer Apps. Felder, die der SyncConfigurator von selbst zu Paaren macht, weil sie gleich heißen. Die besonderen Paare setzen aqua 24.88 oder neuer voraus; auf die Version von aqua achtet diese Zeile nicht.',
  mend: 'Ein anderes Feld wählen, statt des aqua-Feldes ein neues mit dem richtigen Typ anlegen, oder es unter „Menü ☰ → Projektkonfiguration → Vorlage“ verlängern.',
};
