import type { Ref } from '../../../contract';
import { checkAgain, step } from '../../../wording/de/links';
import { workflowStep } from '../../../wording/de/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { Right, statusesEditable } from './check';

/** What a status forbids the sync user, behind „verbietet“. */
const rights: Record<Right, string> = {
  browse: 'Vorgänge zu sehen',
  edit: 'Vorgänge zu bearbeiten',
  transition: 'den Status zu ändern',
  assign: 'Vorgänge zuzuweisen',
  modifyreporter: 'den Autor zu ändern',
  resolve: 'die Lösung zu setzen',
  scheduleissue: 'Fälligkeitsdatum und Sprint zu setzen',
  comment: 'Kommentare zu schreiben',
  attach: 'Anhänge hinzuzufügen',
  link: 'Vorgänge zu verknüpfen',
  setsecurity: 'die Sicherheitsstufe zu setzen',
  delete: 'Vorgänge zu löschen',
};

/** `how` completes „die Eigenschaften des Status öffnen und …“. */
function properties(say: Say, issueType: Ref, how: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      workflowStep(
        say,
        `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ bearbeiten, die Eigenschaften des Status öffnen und ${how}.`,
      ),
      step('Oder die Vorgänge in diesem Status aus dem Umfang des Plans nehmen.'),
      checkAgain,
    ],
  };
}

function addSyncUser(right: Right): string {
  return `in \`jira.permission.${right}…\` den Sync-Benutzer oder eine seiner Rollen oder Gruppen aufnehmen`;
}

export const de: WordsOf<typeof statusesEditable> = {
  name: 'Vorgänge können in jedem Status geändert werden, in dem sie stehen',
  why: 'Ein Workflow kann einen Status für Änderungen sperren, gleich, welche Berechtigungen jemand hat. Die Synchronisation kann die Vorgänge darin dann nicht ändern.',
  findings: {
    locked: ({ status, issueType }, say, items) => ({
      text: `Im Status „${say.name(status)}“ sperrt der Workflow jede Änderung: ${say.items(items, issueType)}`,
      expected: 'Verwendete Status, in denen geändert werden kann',
      found: 'Der Status hat die Eigenschaft jira.issue.editable mit dem Wert false',
      remedy: properties(say, issueType, '`jira.issue.editable` entfernen'),
    }),
    limited: ({ status, issueType, right }, say, items) => ({
      text: `Im Status „${say.name(status)}“ verbietet der Workflow dem Sync-Benutzer, ${rights[right]}: ${say.items(items, issueType)}`,
      expected: 'Verwendete Status, die dem Sync-Benutzer lassen, was er braucht',
      found: `Eigenschaften des Status (jira.permission.${right}…) lassen nur andere zu`,
      remedy: properties(say, issueType, addSyncUser(right)),
    }),
    workflowUnknown: ({ issueType }, say) => ({
      text: `Jira hat den Workflow des Vorgangstyps „${say.name(issueType)}“ nicht genannt`,
    }),
    limitedPerhaps: ({ status, issueType, right }, say, items) => ({
      text: `Im Status „${say.name(status)}“ zeigt sich nur am einzelnen Vorgang, ob der Workflow dem Sync-Benutzer verbietet, ${rights[right]}: ${say.items(items, issueType)}`,
      expected: 'Verwendete Status, die dem Sync-Benutzer lassen, was er braucht',
      found: `Eigenschaften des Status (jira.permission.${right}…) nennen Personen über den Vorgang oder etwas, das nicht zu lesen war`,
      remedy: properties(say, issueType, addSyncUser(right)),
    }),
    unused: ({ statuses, issueType }, say) => ({
      text: `Der Workflow sperrt für den Sync-Benutzer den Status ${say.list(statuses.map((status) => `„${say.name(status)}“`))}; heute steht nichts im Umfang des Plans dort`,
      expected: 'Status, die dem Sync-Benutzer lassen, was er braucht',
      found: 'Eigenschaften der Status verbieten es',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ bearbeiten und die Eigenschaften dieser Status ansehen.`,
          ),
        ],
      },
    }),
    editable: ({ statuses }, say) => ({
      text: `${say.count(statuses, 'Status lässt', 'Status lassen')} zu, was der Plan in Jira tut`,
    }),
    notTowardsJira: () => ({ text: 'Der Plan ändert in Jira nichts' }),
  },
  question: {
    ask: 'Können Vorgänge in jedem Status der geplanten Workflows bearbeitet werden?',
    look: [
      step('In den Einstellungen von Jira die Workflows der geplanten Vorgangstypen öffnen und die Eigenschaften jedes Status ansehen.'),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Eigenschaften der Status in den geplanten Workflows: `jira.issue.editable` und die Beschränkungen einzelner Berechtigungen auf Gruppen, Rollen oder Personen (`jira.permission.edit.group` und ähnliche), soweit der Plan sie in Jira braucht. Die zu Kommentaren zählen nur, wenn Kommentare übertragen werden. Ein Status gilt als verwendet, wenn Vorgänge im Umfang des Plans in ihm stehen oder Elemente aus aqua ihn bekommen.',
  cannotSee:
    'Beschränkungen auf Personen, die ein Feld des einzelnen Vorgangs nennt. Eigenschaften, mit denen der Status eines übergeordneten Vorgangs dessen Unteraufgaben betrifft.',
  mend: 'Die Eigenschaft vom Status entfernen, oder den Sync-Benutzer oder eine seiner Rollen oder Gruppen in ihr nennen.',
};
