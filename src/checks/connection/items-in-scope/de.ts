import { you } from '../../../wording/de/eyes';
import { checkAgain, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { itemsInScope } from './check';

const lookAtThePlan: RemedyStep = step(
  'Im Plan unter „Was wohin geht“ nachsehen: die Projekte, die Paare von Typen, die JQL-Klausel, der Ordner und ob abgeschlossene Elemente dazugehören.',
);

/** "1.805 Vorgänge nach aqua und 63 Elemente nach Jira". */
function bothWays({ toAqua, toJira }: { toAqua?: number; toJira?: number }, say: Say): string {
  return say.list([
    ...(toAqua === undefined ? [] : [`${say.items(toAqua)} nach aqua`]),
    ...(toJira === undefined ? [] : [`${say.count(toJira, 'Element', 'Elemente')} aus aqua nach Jira`]),
  ]);
}

export const de: WordsOf<typeof itemsInScope> = {
  name: 'Im Umfang des Plans gibt es etwas zu übertragen',
  why: 'Eine Synchronisation, die nichts findet, meldet auch keinen Fehler: Es kommt nichts an, und niemand erfährt davon.',
  findings: {
    clauseFindsNothing: ({ without }, say) => ({
      text: 'Die JQL-Klausel findet nichts, daher würde kein Vorgang nach aqua übertragen',
      expected: `Ein Teil der geplanten Typen: ohne die Klausel ${without === 1 ? 'ist' : 'sind'} es ${say.items(without)}`,
      found: 'Mit der Klausel keiner',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'Die JQL-Klausel des Plans in der Suche von Jira ausprobieren und auf Tippfehler in Stichwörtern, Komponenten und Versionen achten.',
            { text: 'Suche in Jira', href: say.jira('/issues/') },
          ),
          step('Im Plan unter „Was wohin geht“ korrigieren.'),
          checkAgain,
        ],
      },
    }),
    clauseLeavesNone: ({ issueType, without }, say) => ({
      text: `Die JQL-Klausel findet keinen Vorgang vom Typ „${say.name(issueType)}“, daher würde davon keiner nach aqua übertragen`,
      expected: `Ein Teil davon: ohne die Klausel ${without === 1 ? 'ist' : 'sind'} es ${say.items(without, issueType)}`,
      found: 'Mit der Klausel keiner',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Sollen welche übertragen werden, die Klausel im Plan unter „Was wohin geht“ korrigieren; sonst das Paar weglassen.'),
          checkAgain,
        ],
      },
    }),
    clauseOfTheAsker: ({ functions }, say) => ({
      text: `Die JQL-Klausel verwendet ${say.list(functions)} und findet damit für das Konto von aqua andere Vorgänge als für ${you(say)}: Die Zahlen hier sind ${say.seenBy === 'app' ? 'die der App' : 'die Ihren'}`,
      expected: 'Eine Klausel, die für alle dasselbe findet',
      found: 'Was die fragende Person beobachtet, gewählt oder geöffnet hat, darf oder genehmigen soll',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Im Plan unter „Was wohin geht“ die Bedingung anders schreiben: über Stichwort, Komponente, Version oder Person.'),
          checkAgain,
        ],
      },
    }),
    nothingInJira: ({ toJira }, say) => ({
      text: `In Jira liegt kein Vorgang im Umfang des Plans; übertragen ${toJira === 1 ? 'würde' : 'würden'} nur ${say.count(toJira, 'Element', 'Elemente')} aus aqua`,
      remedy: { owner: 'jiraAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    nothingInAqua: () => ({
      text: 'In aqua liegt kein Element im Umfang des Plans, daher würde zurzeit nichts übertragen',
      remedy: { owner: 'aquaAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    nothingAtAll: () => ({
      text: 'In keinem der beiden Systeme liegt etwas im Umfang des Plans, daher würde zurzeit nichts übertragen',
      remedy: { owner: 'jiraAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    counted: (counts, say) => {
      const both = bothWays(counts, say);
      return { text: both ? `Im Umfang des Plans: ${both}` : 'Wie viel im Umfang des Plans liegt, war nicht zu ermitteln' };
    },
  },
  question: ask(
    'Findet der Umfang des Plans das, was übertragen werden soll?',
    'In der Suche von Jira das Projekt, die Vorgangstypen und die JQL-Klausel des Plans eingeben und das Ergebnis ansehen.',
    'In aqua den Ordner des Plans öffnen und die Elemente darin ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Wie viele Vorgänge der Umfang der Paare nach aqua in Jira findet und wie viele Elemente der geplanten Typen für die Paare nach Jira im aqua-Ordner liegen. Bleibt mit der JQL-Klausel keiner übrig, oder keiner eines Typs, wird zum Vergleich ohne sie gezählt. `currentUser()` in der Klausel steht für das Konto, das die Arbeit tut.',
  cannotSee:
    'Ob es die gewünschten Vorgänge und Elemente sind. Die Zahl aus Jira ist eine Schätzung: Änderungen der letzten Minuten können fehlen. Vorgänge, die eine Sicherheitsstufe vor der prüfenden Person verbirgt, sind nicht mitgezählt; dazu gibt es eine eigene Zeile.',
  mend: 'Die JQL-Klausel im Plan korrigieren: zusammen mit dem Projekt in der Suche von Jira ausprobieren. Ein Tippfehler in einem Stichwort, einer Komponente oder einer Version genügt, und die Suche findet nichts.',
};
