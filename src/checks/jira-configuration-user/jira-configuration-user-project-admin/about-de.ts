import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: '`permissions/check` für „Projekte verwalten“ im geplanten Projekt oder für „Jira verwalten“.',
  cannotSee:
    'Darf die Person, die prüft, das Projekt nicht durchsuchen, hat Jira die Anfrage möglicherweise übergangen; dann bleibt die Zeile offen und gilt nicht als nicht erfüllt.',
  mend: 'Das Konto unter „Projekteinstellungen → Zugriff“ mit der Rolle „Administrator“ hinzufügen.',
};
