import { configurationUser } from '../../../wording/en/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserNotificationsOff } from './check';

export const en: WordsOf<typeof jiraConfigurationUserNotificationsOff> = {
  name: 'Jira does not mail the configuration user about its own changes',
  why: whyMail,
  findings: ownMailFindings(configurationUser),
  question: 'shared',
};
