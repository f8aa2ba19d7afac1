import { configurationUser } from '../../../wording/en/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserAutowatchOff } from './check';

export const en: WordsOf<typeof jiraConfigurationUserAutowatchOff> = {
  name: 'The configuration user does not watch what it touches',
  why: whyAutowatch,
  findings: autowatchFindings(configurationUser),
  question: 'shared',
};
