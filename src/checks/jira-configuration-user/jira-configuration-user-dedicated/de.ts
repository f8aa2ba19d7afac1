import { configurationUser, dedicatedFindings, whyDedicated } from '../../../wording/de/jira-accounts';
import { ask } from '../../../wording/de/questions';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserDedicated } from './check';

export const de: WordsOf<typeof jiraConfigurationUserDedicated> = {
  name: 'Der Konfigurationsbenutzer wird für nichts anderes verwendet',
  why: whyDedicated,
  findings: dedicatedFindings(configurationUser),
  question: ask('Wird der Konfigurationsbenutzer für nichts anderes verwendet?', 'Im Profil des Kontos seine Aktivitäten ansehen.'),
};
