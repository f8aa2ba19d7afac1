import { configurationUser, timeZoneFindings, whyTimeZone } from '../../../wording/de/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserTimeZone } from './check';

export const de: WordsOf<typeof jiraConfigurationUserTimeZone> = {
  name: 'Die Zeitzone des Konfigurationsbenutzers ist die des aqua-Servers',
  why: whyTimeZone,
  findings: timeZoneFindings(configurationUser),
  question: 'shared',
};
