import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy } from '../../../wording/words';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { sprintNamesUnique } from './check';

function nameOf(say: Say, sprints: readonly Ref[]): string {
  const [first] = sprints;
  return first ? say.name(first) : '';
}

function rename(say: Say, sprints: readonly Ref[]): Remedy {
  return {
    owner: 'projectLead',
    steps: [
      step(
        `In Jira das Backlog eines der Boards öffnen und dessen Sprint „${nameOf(say, sprints)}“ umbenennen, zum Beispiel mit dem Namen des Teams davor.`,
      ),
      checkAgain,
    ],
  };
}

function onBoards(say: Say, boards: readonly Ref[]): string {
  return boards.length === 0 ? '' : ` (${boards.length === 1 ? 'Board' : 'Boards'} ${say.names(boards)})`;
}

const namesOfTheirOwn = 'Ein eigener Name für jeden Sprint, über alle Projekte hinweg';

export const de: WordsOf<typeof sprintNamesUnique> = {
  name: 'Keine zwei gesehenen Sprints haben denselben Namen',
  why: 'aqua kennt einen Sprint nur über seinen Namen. Was zu einem von zwei gleichnamigen Sprints gehört, endet im Sync-Log oder im falschen Sprint.',
  findings: {
    duplicate: ({ sprints, boards, more = 0 }, say, items) => ({
      text: `${say.items(items)} ${items === 1 ? 'gehört' : 'gehören'} zu einem von ${sprints.length + more} Sprints mit dem Namen „${nameOf(say, sprints)}“`,
      expected: namesOfTheirOwn,
      found: `${sprints.length + more} Sprints „${nameOf(say, sprints)}“${onBoards(say, boards)}`,
      remedy: rename(say, sprints),
    }),
    duplicateForAqua: ({ sprints, boards, more = 0 }, say, items) => ({
      text: `${say.count(items, 'Element in aqua gehört', 'Elemente in aqua gehören')} zum Sprint „${nameOf(say, sprints)}“, und in Jira gibt es ${sprints.length + more} mit diesem Namen`,
      expected: namesOfTheirOwn,
      found: `${sprints.length + more} Sprints „${nameOf(say, sprints)}“${onBoards(say, boards)}`,
      remedy: rename(say, sprints),
    }),
    duplicateUnused: ({ sprints, boards, more = 0 }, say) => ({
      text: `${sprints.length + more} Sprints heißen „${nameOf(say, sprints)}“; heute gehört nichts im Umfang des Plans zu einem davon`,
      expected: namesOfTheirOwn,
      found: `${sprints.length + more} Sprints „${nameOf(say, sprints)}“${onBoards(say, boards)}`,
      remedy: rename(say, sprints),
    }),
    duplicateInAqua: ({ sprints }, say) => ({
      text: `Im aqua-Projekt heißen ${sprints.length} Sprints „${nameOf(say, sprints)}“; zu welchem davon ein Vorgang aus Jira kommt, ist Zufall`,
      expected: 'Ein eigener Name für jeden Sprint',
      found: `${sprints.length} Sprints „${nameOf(say, sprints)}“`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua alle bis auf einen umbenennen.'), checkAgain],
      },
    }),
    comeBackAsOne: ({ sprints }, say, items) => ({
      text: `Jira kann ${sprints.length} Sprints „${nameOf(say, sprints)}“ nicht unterscheiden: ${say.count(items, 'Element', 'Elemente')} in aqua`,
      expected: 'Ein eigener Name für jeden Sprint',
      found: 'In Jira wird aus allen ein Sprint, und zurück kommt nur einer von ihnen',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua alle bis auf einen umbenennen.'), checkAgain],
      },
    }),
    noneSeen: ({ sprints }, say) => ({
      text: `Bei Vorgängen im Umfang des Plans und auf den Boards des Projekts ${sprints === 1 ? 'war' : 'waren'} ${say.count(sprints, 'Sprint', 'Sprints')} zu sehen, keine zwei davon mit demselben Namen; andere Sprints waren nicht zu sehen`,
    }),
    noSprints: () => ({ text: 'Weder im Umfang des Plans noch auf den Boards des Projekts gibt es Sprints' }),
    noBoards: () => ({ text: 'Das Projekt hat keine Boards mit Sprints' }),
    notCarried: () => ({ text: 'Der Plan überträgt den Sprint nicht' }),
  },
  question: {
    ask: 'Hat jeder Sprint einen eigenen Namen, über alle Projekte hinweg?',
    look: [step('In Jira die Backlogs der Boards öffnen, deren Vorgänge synchronisiert werden, und die Namen der Sprints vergleichen.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Nur wenn der Plan den Sprint überträgt: die Sprints, zu denen Vorgänge im Umfang des Plans gehören; aktive und künftige auf den Boards, die das Projekt zeigen (den ersten 20); und gleichnamige Sprints anderer Vorgänge der Site, soweit Jira sie über den Namen findet. Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen dabei nicht. Bei zwei gleichnamigen Sprints in Jira ist die Zeile nicht erfüllt, wenn ein Vorgang im Umfang zu einem davon gehört oder ein Element aus aqua diesen Namen mitbringt; sonst sind sie ein Risiko. Zwei gleichnamige Sprints im aqua-Projekt sind ebenfalls ein Risiko.',
  cannotSee:
    'Sprints ohne Vorgänge auf Boards, die das Projekt nicht zeigen: Dort kann es einen weiteren gleichen Namens geben. Abgeschlossene Sprints, zu denen nichts im Umfang des Plans gehörte. Ein abgeschlossener Sprint, dessen Vorgänge alle auch zu einem anderen gehörten.',
  mend: 'Einen der Sprints umbenennen, in Jira im Backlog seines Boards.',
};
