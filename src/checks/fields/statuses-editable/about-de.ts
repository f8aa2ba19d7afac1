import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Eigenschaften der Status in den geplanten Workflows: `jira.issue.editable` und die Beschränkungen einzelner Berechtigungen auf Gruppen, Rollen oder Personen (`jira.permission.edit.group` und ähnliche), soweit der Plan sie in Jira braucht. Die zu Kommentaren zählen nur, wenn Kommentare übertragen werden. Ein Status gilt als verwendet, wenn Vorgänge im Umfang des Plans in ihm stehen oder Elemente aus aqua ihn bekommen.',
  cannotSee:
    'Beschränkungen auf Personen, die ein Feld des einzelnen Vorgangs nennt. Eigenschaften, mit denen der Status eines übergeordneten Vorgangs dessen Unteraufgaben betrifft.',
  mend: 'Die Eigenschaft vom Status entfernen, oder den Sync-Benutzer oder eine seiner Rollen oder Gruppen in ihr nennen.',
};
