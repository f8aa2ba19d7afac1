import { accountFindings, accountQuestion, configurationUser } from '../../../wording/de/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserActive } from './check';

export const de: WordsOf<typeof jiraConfigurationUserActive> = {
  name: 'Der Konfigurationsbenutzer ist ein aktives Jira-Konto mit Zugriff auf das Projekt',
  why: 'Beim Einrichten der Synchronisation meldet sich aqua mit diesem Konto in Jira an. Ein Konto, das das Projekt nicht öffnen kann, kann sie nicht einrichten.',
  findings: accountFindings(configurationUser),
  question: accountQuestion(configurationUser.inside),
};
