import { configurationUser } from '../../../wording/en/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/en/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserAutowatchOff } from './check';

export const en: WordsOf<typeof jiraConfigurationUserAutowatchOff> = {
  name: 'The configuration user does not watch what it touches',
  why: whyAutowatch,
  findings: autowatchFindings(configurationUser),
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'What the account showed of itself in the last 30 days: autowatch enabled, disabled, or never set. Without that the row is a question.',
  cannotSee: "The site's own setting, which holds for an account that never set it: then the row stays a question.",
  mend: 'In Jira, signed in as that user, open _Personal settings_ and set _Watch your work items_ to disabled. Nobody can sign in as a service account: its token sets the preference through Jira’s API.',
};
