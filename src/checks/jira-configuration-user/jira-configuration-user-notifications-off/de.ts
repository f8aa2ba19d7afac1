import { configurationUser } from '../../../wording/de/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserNotificationsOff } from './check';

export const de: WordsOf<typeof jiraConfigurationUserNotificationsOff> = {
  name: 'Jira schickt dem Konfigurationsbenutzer keine E-Mails über eigene Änderungen',
  why: whyMail,
  findings: ownMailFindings(configurationUser),
  question: 'shared',
};
