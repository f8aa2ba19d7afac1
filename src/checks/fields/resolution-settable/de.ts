import { checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import { permissionName } from '../../../wording/de/permissions';
import { workflowStep } from '../../../wording/de/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionSettable } from './check';

/** Whom it hits, as the end of a sentence. */
function hit(say: Say, items: number): string {
  return items ? `: ${say.count(items, 'Element', 'Elemente')} im Umfang des Plans` : '';
}

const leaveOut = step('Oder auf die Lösung verzichten: im Plan, und im SyncConfigurator dieses Paar sie nur nach aqua übertragen lassen.');

const onAScreen =
  'Das Feld „Lösung“ auf den Bildschirmen der Übergänge in einen Status der Kategorie „Fertig“ oder auf dem Bildschirm zum Bearbeiten';

export const de: WordsOf<typeof resolutionSettable> = {
  name: 'Die Lösung kann in Jira gesetzt werden',
  why: 'Jira nimmt eine Lösung nur über einen Bildschirm an, auf dem das Feld steht. Ohne einen solchen kommt nie in Jira an, was in aqua entschieden wird.',
  findings: {
    teamManaged: ({ issueType }, say, items) => ({
      text: `Beim Vorgangstyp „${say.name(issueType)}“ kann die Lösung nicht nach Jira übertragen werden, denn ein vom Team verwaltetes Projekt setzt sie selbst${hit(say, items)}`,
      expected: 'Eine Lösung, die nur nach aqua oder gar nicht übertragen wird',
      found: 'Auch nach Jira übertragen',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Im Plan dieses Paar nur nach aqua übertragen lassen oder seine Lösung weglassen. Dasselbe im SyncConfigurator einstellen.'),
          step('Eine Berechtigung hilft nicht: Jira bietet das Feld dort niemandem an.'),
          checkAgain,
        ],
      },
    }),
    nowhere: ({ issueType }, say, items) => ({
      text: `Beim Vorgangstyp „${say.name(issueType)}“ kann die Lösung auf keinem Bildschirm gesetzt werden${hit(say, items)}`,
      expected: onAScreen,
      found: 'Auf keinem davon',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und jedem Übergang in einen Status der Kategorie „Fertig“ einen Bildschirm mit dem Feld „Lösung“ geben.`,
          ),
          leaveOut,
          checkAgain,
        ],
      },
    }),
    leftOut: ({ resolution, issueType }, say, items) => ({
      text: `Kein Übergang beim Vorgangstyp „${say.name(issueType)}“ bietet die Lösung „${say.name(resolution)}“ an${items ? `; mitbringen würden sie ${say.count(items, 'Element', 'Elemente')} aus aqua` : ''}`,
      expected: 'Die Lösung unter denen, die ein Übergang in einen Status der Kategorie „Fertig“ anbietet',
      found: 'Eine Eigenschaft jedes Übergangs nimmt sie aus der Auswahl',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und bei einem Übergang in einen Status der Kategorie „Fertig“ „${say.name(resolution)}“ aus der Eigenschaft jira.field.resolution.exclude nehmen oder in jira.field.resolution.include aufnehmen.`,
          ),
          step(
            'Oder den Wert aus aqua im SyncConfigurator einer Lösung zuordnen, die angeboten wird, danach die Entscheidung hier festhalten.',
          ),
          checkAgain,
        ],
      },
    }),
    unseen: ({ issueType }, say) => ({
      text: `Ob die Lösung beim Vorgangstyp „${say.name(issueType)}“ auf einem Bildschirm gesetzt werden kann, ist nicht zu sehen`,
      expected: onAScreen,
      found: 'Nicht alle diese Bildschirme waren zu lesen',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und die Bildschirme der Übergänge in einen Status der Kategorie „Fertig“ ansehen.`,
          ),
          step(
            `Oder jemanden diese Zeile erneut prüfen lassen, der im Projekt die Berechtigungen „${permissionName('EDIT_ISSUES')}“ und „${permissionName('RESOLVE_ISSUES')}“ hat.`,
            jiraProjectSettings(say),
          ),
        ],
      },
    }),
    someSteps: ({ statuses, issueType }, say) => ({
      text: `Ein Übergang in den Status ${say.list(statuses.map((status) => `„${say.name(status)}“`))} hat keinen Bildschirm mit der Lösung: Vorgänge vom Typ „${say.name(issueType)}“, die aqua dorthin bewegt, bleiben vielleicht ohne Lösung`,
      expected: 'Das Feld „Lösung“ auf dem Bildschirm jedes Übergangs in einen Status der Kategorie „Fertig“',
      found: 'Nur auf den Bildschirmen einiger Übergänge',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und auch den übrigen Übergängen in einen Status der Kategorie „Fertig“ einen Bildschirm mit dem Feld „Lösung“ geben.`,
          ),
          checkAgain,
        ],
      },
    }),
    settable: ({ issueTypes }, say) => ({ text: `Die Lösung kann in Jira gesetzt werden (${say.names(issueTypes)})` }),
    notCarried: () => ({ text: 'Kein Paar überträgt die Lösung nach Jira' }),
  },
  question: {
    ask: 'Kann der Sync-Benutzer in Jira die Lösung setzen?',
    look: [
      step(
        'In Jira einen Vorgang jedes geplanten Typs in einen Status der Kategorie „Fertig“ bewegen und nachsehen, ob ein Bildschirm nach der Lösung fragt.',
      ),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Wenn ein Paar die Lösung nach Jira überträgt: die Bildschirme der Übergänge in einen Status der Kategorie „Fertig“, die der Sync-Benutzer ausführen darf, und der Bildschirm zum Bearbeiten eines Vorgangs im Umfang des Plans. Lösungen, die jeder dieser Übergänge durch eine Eigenschaft nicht zur Wahl stellt, scheitern mit den Elementen aus aqua, die sie haben. In vom Team verwalteten Projekten setzt Jira die Lösung selbst.',
  cannotSee:
    'Welchen Übergang die Elemente aus aqua nehmen: Eine Lösung, die der eine anbietet und der andere nicht, ist kein Befund. Ob ein Übergang danach selbst eine Lösung setzt.',
  mend: 'Das Feld „Lösung“ auf den Bildschirm jedes Übergangs in einen Status der Kategorie „Fertig“ setzen. In einem vom Team verwalteten Projekt: das Paar die Lösung nur nach aqua übertragen lassen.',
};
