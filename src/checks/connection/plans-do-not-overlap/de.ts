import type { AquaItemType, Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy } from '../../../wording/words';
import { itemTypes } from '../../../wording/de/item-types';
import { checkAgain, step } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { plansDoNotOverlap } from './check';

function items(say: Say, count: number, types: readonly AquaItemType[]): string {
  const [only] = types.length === 1 ? types : [];
  return only ? say.count(count, itemTypes[only].one, itemTypes[only].many) : say.count(count, 'Element aus aqua', 'Elemente aus aqua');
}

/** As the subject, by its name where it has one: "würde auch ein anderer Plan nach aqua übertragen". */
function otherPlan({ plan, other }: { plan: number; other?: Ref }, say: Say): string {
  const name = other && say.known(other);
  if (name !== undefined) return `der Plan „${name}“`;
  return plan === 1 ? 'ein anderer Plan' : `ein anderer Plan (Nummer ${plan} der übrigen)`;
}

function keepApart(where: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [step(`Entscheiden, welcher der beiden Pläne überträgt, und den anderen enger fassen: ${where}.`), checkAgain],
  };
}

const inJira = 'unter „Was wohin geht“ einen anderen Vorgangstyp wählen oder eine JQL-Klausel angeben';

const inAqua = 'unter „Was wohin geht“ einen anderen Elementtyp oder Ordner wählen';

export const de: WordsOf<typeof plansDoNotOverlap> = {
  name: 'Keine zwei Pläne übertragen dasselbe',
  why: 'Was zwei Synchronisationen übertragen, wird auf der anderen Seite doppelt angelegt, und jede überschreibt, was die andere geschrieben hat. Gemeldet wird das nirgends.',
  findings: {
    sameIssues: ({ issueTypes, ...one }, say, count) => ({
      text: `${say.items(count, issueTypes.length === 1 ? issueTypes[0] : undefined)} würde auch ${otherPlan(one, say)} nach aqua übertragen`,
      expected: 'Jeder Vorgang im Umfang von nur einem Plan',
      found: `Beide Pläne übertragen aus demselben Jira-Projekt: ${say.names(issueTypes)}`,
      remedy: keepApart(inJira),
    }),
    sameItems: ({ itemTypes: types, ...one }, say, count) => ({
      text: `${items(say, count, types)} würde auch ${otherPlan(one, say)} nach Jira übertragen`,
      expected: 'Jedes Element in aqua im Umfang von nur einem Plan',
      found: `Beide Pläne übertragen ${say.list(types.map((type) => itemTypes[type].many))} aus demselben aqua-Ordner`,
      remedy: keepApart(inAqua),
    }),
    couldMeetInJira: ({ issueTypes, ...one }, say) => ({
      text: `Aus demselben Jira-Projekt (${say.names(issueTypes)}) überträgt auch ${otherPlan(one, say)} nach aqua; heute liegt kein Vorgang in beiden Umfängen`,
      remedy: keepApart(inJira),
    }),
    couldMeetInAqua: ({ itemTypes: types, ...one }, say) => ({
      text: `${say.list(types.map((type) => itemTypes[type].many))} aus demselben aqua-Ordner überträgt auch ${otherPlan(one, say)} nach Jira; heute liegen dort keine`,
      remedy: keepApart(inAqua),
    }),
    notCounted: ({ issueTypes, ...one }, say) => ({
      text: `Aus demselben Jira-Projekt (${say.names(issueTypes)}) überträgt auch ${otherPlan(one, say)}, und Jira hat sich geweigert zu zählen, was beide übertragen`,
      found: 'Eine Klausel in einem der beiden Pläne, die Jira nicht annimmt, etwa weil sie ein Feld nennt, das es nicht mehr gibt',
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('In dem Plan, den Jira abweist, unter „Was wohin geht“ die JQL-Klausel korrigieren.'), checkAgain],
      },
    }),
    passedOn: ({ issueTypes, ...one }, say) => ({
      text: `Dieser Plan oder ${otherPlan(one, say)} legt in Jira Vorgänge an (${say.names(issueTypes)}), die im Umfang des anderen liegen; er überträgt sie womöglich noch einmal nach aqua`,
      remedy: keepApart(inJira),
    }),
    passedOnInAqua: ({ itemTypes: types, ...one }, say) => ({
      text: `Dieser Plan oder ${otherPlan(one, say)} legt in aqua ${say.list(types.map((type) => itemTypes[type].many))} an, die im Umfang des anderen liegen; er überträgt sie womöglich noch einmal nach Jira`,
      remedy: keepApart(inAqua),
    }),
    severalInJira: ({ itemType, issueTypes }, say) => ({
      text: `Dieser Plan überträgt ${itemTypes[itemType].many} aus aqua nach Jira als ${say.names(issueTypes)}: aus ihm geht nicht hervor, was davon ein neues Element wird, und vielleicht wird es als jedes davon angelegt`,
      expected: 'Ein Paar, das einen Elementtyp nach Jira überträgt',
      found: `Mehrere Paare mit demselben Elementtyp: ${itemTypes[itemType].many}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'Im Plan unter „Was wohin geht“ und im SyncConfigurator eines dieser Paare in beide Richtungen übertragen lassen und die anderen nur nach aqua; oder getrennt planen, jedes mit einem eigenen Ordner.',
          ),
          checkAgain,
        ],
      },
    }),
    severalInAqua: ({ issueType, itemTypes: types }, say) => ({
      text: `Dieser Plan überträgt Vorgänge vom Typ „${say.name(issueType)}“ nach aqua als ${say.list(types.map((type) => itemTypes[type].many))}: aus ihm geht nicht hervor, was davon ein neuer Vorgang wird, und vielleicht wird er als jedes davon angelegt`,
      expected: 'Ein Paar, das einen Vorgangstyp nach aqua überträgt',
      found: `Mehrere Paare mit dem Vorgangstyp „${say.name(issueType)}“`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'Im Plan unter „Was wohin geht“ und im SyncConfigurator eines dieser Paare in beide Richtungen übertragen lassen und die anderen nur nach Jira; oder getrennt planen, jedes mit einer eigenen JQL-Klausel.',
          ),
          checkAgain,
        ],
      },
    }),
    apart: ({ others }, say) => ({
      text: say.count(others, 'anderer Plan überträgt etwas anderes', 'andere Pläne übertragen etwas anderes'),
    }),
    only: () => ({ text: 'Es gibt keinen anderen Plan' }),
  },
  question: {
    ask: 'Überträgt kein anderer Plan dasselbe?',
    look: [step('Bei allen Plänen die Jira-Projekte, Vorgangstypen und JQL-Klauseln sowie die aqua-Ordner und Elementtypen vergleichen.')],
    yes: 'Kein anderer Plan überträgt dasselbe',
    no: 'Ein anderer Plan überträgt dasselbe',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die anderen Pläne dieser App. Nach aqua: dasselbe Jira-Projekt und dieselben Vorgangstypen; Jira wird gefragt, wie viele Vorgänge in beiden Umfängen liegen. Nach Jira: dasselbe aqua-Projekt und dieselben Elementtypen, der Ordner des einen Plans in dem des anderen; aqua wird gefragt, wie viele Elemente dort liegen. Gibt es gemeinsame, ist die Zeile nicht erfüllt. Gibt es heute keine, warnt sie, wenn nichts die Pläne trennt; zwei JQL-Klauseln, die kein Vorgang zugleich erfüllt, trennen sie. Sie warnt auch, wenn der eine Plan in Jira Vorgänge anlegt, die im Umfang des anderen liegen und die keine Klausel auslässt, oder in aqua Elemente, die der andere weiterträgt; und, bei diesem Plan allein, wenn mehrere seiner Paare dasselbe auf die andere Seite übertragen.',
  cannotSee:
    'Synchronisationen, die im SyncConfigurator ohne einen Plan hier eingerichtet sind. Auf der Kommandozeile: Pläne, die nicht mit `--plan` angegeben sind.',
  mend: 'Entscheiden, welcher Plan überträgt, und den anderen enger fassen: durch einen anderen Vorgangstyp, eine JQL-Klausel oder einen Ordner.',
};
