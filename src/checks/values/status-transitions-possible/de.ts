import type { AquaItemType, Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords } from '../../../wording/words';
import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { admits, workflowStep } from '../../../wording/de/workflows';
import type { WordsOf } from '../../../wording/words';
import type { statusTransitionsPossible } from './check';

interface Steps {
  steps: { from: Ref; to: Ref }[];
  /** Steps beside those listed. */
  more: number;
  issueType: Ref;
  itemType: AquaItemType;
  /** Whether the items that are counted are aqua's. */
  inAqua?: true;
}

type Listed = Pick<Steps, 'steps' | 'more'>;

const mostShown = 6;

function countOf({ steps, more }: Listed): number {
  return steps.length + more;
}

function arrow(say: Say, from: Ref, to: Ref): string {
  return `„${say.name(from)}“ → „${say.name(to)}“`;
}

function shown(say: Say, { steps, more }: Listed): string {
  const names = steps.map(({ from, to }) => arrow(say, from, to));
  // Those that the result does not hold count among those that are not shown.
  return say.list([...names, ...Array.from({ length: more }, () => '')], mostShown);
}

/** "den Übergang „Open“ → „Closed“", "7 Übergänge („Open“ → „Closed“ …)": in the accusative. */
function theSteps(say: Say, args: Listed): string {
  return countOf(args) === 1 ? `den Übergang ${shown(say, args)}` : `${countOf(args)} Übergänge (${shown(say, args)})`;
}

/** "einem Übergang, den aqua zulässt,": behind „bei“, and before the rest of the clause. */
function atSomeSteps(args: Listed): string {
  return countOf(args) === 1 ? 'einem Übergang, den aqua zulässt,' : `${countOf(args)} Übergängen, die aqua zulässt,`;
}

/** "44 Bugs haben heute den Status, in dem er beginnt". */
function standing(say: Say, items: number, args: Steps): string {
  const status = countOf(args) === 1 ? 'den Status, in dem er beginnt' : 'einen Status, in dem einer davon beginnt';
  return `${counted(say, items, args)} ${items === 1 ? 'hat' : 'haben'} ${status}`;
}

/** "44 Bugs", "5 Fehler in aqua". */
function counted(say: Say, items: number, { issueType, itemType, inAqua }: Steps): string {
  return inAqua ? `${say.count(items, itemTypes[itemType].one, itemTypes[itemType].many)} in aqua` : say.items(items, issueType);
}

/** "es", "sie": the fields that are demanded. */
function them({ fields }: { fields: Ref[] }): string {
  return fields.length === 1 ? 'es' : 'sie';
}

/** "das Feld „Grund“", "die Felder Grund und Kunde"; the same in nominative and accusative. */
function theFields(say: Say, { fields }: { fields: Ref[] }, most?: number): string {
  return fields.length === 1 ? `das Feld „${say.names(fields)}“` : `die Felder ${say.names(fields, most)}`;
}

function workflowOf(say: Say, { issueType }: { issueType: Ref }): string {
  return `den Workflow des Vorgangstyps „${say.name(issueType)}“`;
}

const aquaWorkflow = '„Menü ☰ → Projektkonfiguration → Workflow“';
const sharedTemplate = 'Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.';
const nothingThere = 'heute hat nichts im Umfang des Plans einen solchen Status';

function jiraLacks(args: Steps, say: Say, items: number): FindingWords {
  const one = countOf(args) === 1;
  return {
    text: one
      ? `Der Workflow in Jira hat den Übergang ${shown(say, args)} nicht, den aqua zulässt: ${counted(say, items, args)} ${items === 1 ? 'kann' : 'können'} nicht folgen`
      : `Der Workflow in Jira hat ${countOf(args)} Übergänge nicht, die aqua zulässt: ${counted(say, items, args)} ${items === 1 ? 'kann' : 'können'} nicht folgen`,
    expected: 'Zu jedem Übergang, der in aqua möglich ist, in Jira ein Übergang zwischen denselben Status',
    found: `In Jira fehlt: ${shown(say, args)}`,
    remedy: {
      owner: 'jiraAdmin',
      steps: [
        workflowStep(say, `In Jira ${workflowOf(say, args)} bearbeiten und hinzufügen: ${shown(say, args)}.`),
        aquaStep(say, `Oder in aqua ${one ? 'diesen Übergang' : 'diese Übergänge'} unter ${aquaWorkflow} entfernen.`),
        checkAgain,
      ],
    },
  };
}

/** What is said of every demand of a validator, however many items lack it. */
function demanded(args: Steps & { fields: Ref[] }, say: Say): Omit<FindingWords, 'text'> {
  return {
    expected: 'Validierungen, die nur verlangen, was übertragen wird',
    found: `${shown(say, args)}: verlangt, aber nicht Teil des Plans: ${say.names(args.fields)}`,
    remedy: {
      owner: 'jiraAdmin',
      steps: [
        workflowStep(
          say,
          `In Jira ${workflowOf(say, args)} öffnen und ${theFields(say, args)} aus den Validierungen dieser Übergänge entfernen.`,
        ),
        step(
          `Oder ${them(args)} ausfüllen: bei den Vorgängen, denen ${them(args) === 'es' ? 'es fehlt' : 'sie fehlen'}, und bei neuen durch einen Standardwert oder durch ein aqua-Feld, das der Plan damit paart.`,
        ),
        checkAgain,
      ],
    },
  };
}

export const de: WordsOf<typeof statusTransitionsPossible> = {
  name: 'Statusübergänge der einen Seite sind auch auf der anderen möglich',
  why: 'Bekommt etwas einen anderen Status, führt die Synchronisation denselben Übergang auf der anderen Seite aus. Hat der Workflow dort keinen solchen Übergang, steht im Sync-Log eine Fehlermeldung, und der alte Status bleibt.',
  findings: {
    jiraLacks,
    aquaLacks: (args, say, items) => ({
      text:
        countOf(args) === 1
          ? `Der Workflow in aqua hat den Übergang ${shown(say, args)} nicht, den Jira zulässt: ${standing(say, items, args)}`
          : `Der Workflow in aqua hat ${countOf(args)} Übergänge nicht, die Jira zulässt: ${standing(say, items, args)}`,
      expected: 'Zu jedem Übergang, der in Jira möglich ist, in aqua ein Übergang zwischen denselben Status',
      found: `In aqua fehlt: ${shown(say, args)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua ${aquaWorkflow} öffnen und hinzufügen: ${shown(say, args)}. ${sharedTemplate}`),
          workflowStep(say, `Oder in Jira ${countOf(args) === 1 ? 'diesen Übergang' : 'diese Übergänge'} aus dem Workflow entfernen.`),
          checkAgain,
        ],
      },
    }),
    jiraRefuses: (args, say, items) => ({
      text: `Der Workflow in Jira verweigert dem Sync-Benutzer ${theSteps(say, args)}: ${standing(say, items, args)}`,
      expected: 'Bedingungen, die der Sync-Benutzer erfüllt',
      found: admits(say, args) ? `Die Bedingungen lassen nur andere zu: ${admits(say, args)}` : 'Die Bedingungen lassen nur andere zu',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(say, `In Jira ${workflowOf(say, args)} öffnen und die Bedingungen ansehen: ${shown(say, args)}.`),
          step(
            admits(say, args)
              ? `Dem Sync-Benutzer geben, was die Bedingungen nennen (${admits(say, args)}), oder den Sync-Benutzer oder eine seiner Rollen in den Bedingungen nennen.`
              : 'Den Sync-Benutzer zulassen: ihn oder eine seiner Rollen oder Gruppen in den Bedingungen nennen.',
          ),
          checkAgain,
        ],
      },
    }),
    jiraDemands: (args, say, items) => ({
      text: `Bei ${say.count(items, 'Vorgang', 'Vorgängen')} vom Typ „${say.name(args.issueType)}“ ${args.fields.length === 1 ? 'fehlt' : 'fehlen'} ${theFields(say, args, 3)}, daher verweigert Jira ${theSteps(say, args)}`,
      ...demanded(args, say),
    }),
    jiraDemandsOfNew: (args, say, items) => ({
      text: `Jira verweigert ${theSteps(say, args)}, weil ${theFields(say, args, 3)} bei ${say.count(items, 'Element, das in aqua beginnt,', 'Elementen, die in aqua beginnen,')} leer ${args.fields.length === 1 ? 'bleibt' : 'bleiben'}`,
      ...demanded(args, say),
    }),
    newInJira: ({ from, to, issueType, itemType }, say) => ({
      text: `Ein neues Element aus aqua (${itemTypes[itemType].one}) erreicht in Jira seinen ersten Status nicht: Jira beginnt mit „${say.name(from)}“ und hat keinen Übergang nach „${say.name(to)}“`,
      expected: 'Jira beginnt mit demselben Status, oder ein Übergang führt dorthin',
      found: `Kein Übergang ${arrow(say, from, to)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(say, `In Jira ${workflowOf(say, { issueType })} bearbeiten und den Übergang ${arrow(say, from, to)} hinzufügen.`),
          checkAgain,
        ],
      },
    }),
    newInAqua: ({ from, to, issueType }, say) => ({
      text: `Ein neuer Vorgang vom Typ „${say.name(issueType)}“ erreicht in aqua seinen ersten Status nicht: aqua beginnt mit „${say.name(from)}“ und hat keinen Übergang nach „${say.name(to)}“`,
      expected: 'aqua beginnt mit demselben Status, oder ein Übergang führt dorthin',
      found: `Kein Übergang ${arrow(say, from, to)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, `In aqua ${aquaWorkflow} öffnen und den Übergang ${arrow(say, from, to)} hinzufügen.`), checkAgain],
      },
    }),
    jiraDemandsUnseen: (args, say) => ({
      text: `Jira verlangt bei ${atSomeSteps(args)} ${theFields(say, args, 3)}; wie vielen Vorgängen ${them(args) === 'es' ? 'es fehlt' : 'sie fehlen'}, war nicht zu zählen`,
      ...demanded(args, say),
    }),
    workflowUnknown: ({ issueType }, say) => ({
      text: `Jira hat den Workflow des Vorgangstyps „${say.name(issueType)}“ nicht genannt`,
    }),
    jiraConditions: (args, say) => ({
      text: `Bei ${atSomeSteps(args)} nennt Jira Bedingungen oder Validierungen; ob der Sync-Benutzer sie erfüllt, zeigt sich erst beim Versuch`,
      expected: 'Bedingungen und Validierungen, die der Sync-Benutzer erfüllt',
      found: shown(say, args),
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira ${workflowOf(say, args)} öffnen und dafür sorgen, dass Bedingungen und Validierungen dieser Übergänge den Sync-Benutzer zulassen.`,
          ),
        ],
      },
    }),
    jiraAsksFor: (args, say) => ({
      text: `Jira fragt bei ${atSomeSteps(args)} nach Feldern, die der Plan nicht überträgt (${say.names(args.fields, 3)}): Sind sie bei einem Vorgang leer, verweigert Jira den Übergang`,
      expected: 'Bildschirme von Übergängen, die nur nach dem fragen, was übertragen wird',
      found: `${shown(say, args)}: ${say.names(args.fields)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira ${workflowOf(say, args)} öffnen und ${theFields(say, args)} von den Bildschirmen dieser Übergänge entfernen oder optional machen.`,
          ),
          step('Oder übertragen lassen: im Plan unter „Was übertragen wird“ mit einem aqua-Feld paaren.'),
          checkAgain,
        ],
      },
    }),
    jiraDemandsUnused: (args, say) => ({
      text: `Jira verlangt bei ${atSomeSteps(args)} ${theFields(say, args, 3)}, und der Plan überträgt ${them(args)} nicht; heute ${args.fields.length === 1 ? 'fehlt es' : 'fehlen sie'} dort keinem Vorgang im Umfang des Plans`,
      ...demanded(args, say),
    }),
    jiraRefusesUnused: (args, say) => ({
      text: `Der Workflow in Jira verweigert dem Sync-Benutzer ${countOf(args) === 1 ? 'einen Übergang, den' : `${countOf(args)} Übergänge, die`} aqua zulässt; ${nothingThere}`,
      expected: 'Bedingungen, die der Sync-Benutzer erfüllt',
      found: admits(say, args) ? `${shown(say, args)}: nur für ${admits(say, args)}` : shown(say, args),
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira ${workflowOf(say, args)} öffnen und den Sync-Benutzer in den Bedingungen zulassen: ${shown(say, args)}.`,
          ),
        ],
      },
    }),
    jiraLacksUnused: (args, say) => ({
      text: `Der Workflow in Jira hat ${countOf(args) === 1 ? 'einen Übergang nicht, den' : `${countOf(args)} Übergänge nicht, die`} aqua zulässt; ${nothingThere}`,
      expected: 'Dieselben Übergänge auf beiden Seiten',
      found: `In Jira fehlt: ${shown(say, args)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [workflowStep(say, `In Jira ${workflowOf(say, args)} bearbeiten und hinzufügen: ${shown(say, args)}.`)],
      },
    }),
    aquaLacksUnused: (args, say) => ({
      text: `Der Workflow in aqua hat ${countOf(args) === 1 ? 'einen Übergang nicht, den' : `${countOf(args)} Übergänge nicht, die`} Jira zulässt; ${nothingThere}`,
      expected: 'Dieselben Übergänge auf beiden Seiten',
      found: `In aqua fehlt: ${shown(say, args)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, `In aqua ${aquaWorkflow} öffnen und hinzufügen: ${shown(say, args)}.`)],
      },
    }),
    possible: ({ steps }, say) => ({ text: `Die andere Seite kann ${say.count(steps, 'Übergang', 'Übergängen')} folgen` }),
    nothingToFollow: () => ({ text: 'Zwischen den zugeordneten Status gibt es keinen Übergang, dem die andere Seite folgen müsste' }),
  },
  question: {
    ask: 'Ist jeder Statusübergang, der auf einer Seite vorkommt, auch auf der anderen möglich?',
    look: [
      step(`In den Einstellungen von Jira die Workflows der geplanten Vorgangstypen öffnen, in aqua ${aquaWorkflow}.`),
      step('Vergleichen, welcher Status auf welchen folgen kann.'),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt: `Zu jedem Paar und jeder Richtung: die Übergänge, die auf einer Seite möglich sind, und ob der Workflow der anderen Seite einen Übergang zwischen denselben Status hat. Status entsprechen sich durch gleichen Namen oder durch Entscheidung. Aus Jira wird der Workflow jedes geplanten Vorgangstyps gelesen, aus aqua der jedes Elementtyps; verwendet aqua keinen, werden die Übergänge in Jira selbst betrachtet. Bedingungen werden mit ihrer Verschachtelung gelesen: Alle müssen erfüllt sein oder eine von ihnen. Nennen sie Berechtigungen, Rollen, Gruppen oder Konten, werden sie mit dem verglichen, was der Sync-Benutzer hat, ebenso Validierungen von Berechtigungen. Ein Übergang, den nur andere ausführen dürfen, gilt als verweigert. Eine Validierung, die ein Feld verlangt, zählt nur, wenn das Feld nicht übertragen wird: Dann werden die Vorgänge gezählt, denen es fehlt, und die Elemente, die in aqua beginnen, wenn das Feld keinen Standardwert hat. Fragt ein Bildschirm beim Übergang nach einem Pflichtfeld, das nicht übertragen wird, ist das ein Risiko. Außerdem: ob ein neues Element auf der anderen Seite seinen ersten Status erreicht.
 Fehlt ein Übergang oder wird er verweigert, ist die Zeile nicht erfüllt, wenn etwas im Umfang des Plans den Status hat, in dem der Übergang beginnt, oder Elemente aus aqua diesen Status bekommen; sonst ist es ein Risiko.`,
  cannotSee:
    'Welche Rollen in aqua einen Übergang ausführen dürfen: Die Schnittstelle zeigt nur, welche es gibt. Was Validierungen und Bedingungen von Apps, zu früheren Status, zu anderen Feldern oder zu Autor und zugewiesener Person bei einem echten Vorgang ergeben: Das wird als Risiko gemeldet, und erst der Übergang selbst zeigt es. Mehrere Übergänge zwischen zwei Läufen der Synchronisation, und wie der SyncConfigurator ein neues Element in einen Status aus aqua bringt, der von dem, in dem Jira beginnt, mehrere Übergänge entfernt ist.',
  mend: 'Den Übergang in den Workflow aufnehmen, in dem er fehlt, oder aus dem anderen entfernen. Verweigert ihn eine Bedingung: dem Sync-Benutzer geben, was die Bedingung nennt. Verlangt eine Validierung ein Feld: es ausfüllen, übertragen lassen oder aus der Validierung entfernen.',
};
