import { configurationUser } from '../../../wording/de/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserAutowatchOff } from './check';

export const de: WordsOf<typeof jiraConfigurationUserAutowatchOff> = {
  name: 'Der Konfigurationsbenutzer beobachtet nicht, was er anlegt oder kommentiert',
  why: whyAutowatch,
  findings: autowatchFindings(configurationUser),
  question: 'shared',
};
