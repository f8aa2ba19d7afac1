import { configurationUser, timeZoneFindings, whyTimeZone } from '../../../wording/en/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserTimeZone } from './check';

export const en: WordsOf<typeof jiraConfigurationUserTimeZone> = {
  name: 'The configuration user’s time zone is the aqua server’s',
  why: whyTimeZone,
  findings: timeZoneFindings(configurationUser),
  question: 'shared',
};
