import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Adresse des Sync-Benutzers in aqua und die des Jira-Kontos, mit dem synchronisiert wird. Verbirgt Jira die zweite, wird in Jira nach der Adresse aus aqua gesucht: Wird das Konto darüber gefunden, hat es diese Adresse. Wird niemand gefunden, beweist das nur dann etwas, wenn die Suche im selben Lauf nachweislich verborgene Adressen gefunden hat.',
  cannotSee: 'Eine verborgene Adresse, über die die Suche das Konto nicht findet.',
  mend: 'Beim Sync-Benutzer in aqua die Adresse des Jira-Kontos eintragen.',
};
