import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/en/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserLanguage } from './check';

export const en: WordsOf<typeof jiraSyncUserLanguage> = {
  name: 'The sync user’s language is English (US)',
  why: whyLanguage,
  findings: { ...languageFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'The account\'s language, where Jira shows it, which is seldom. Otherwise what the account showed of itself in the last 30 days: on the self-check page, or with its own token on the command line. Of that only "English (US)" or "another" is kept.',
  cannotSee:
    'A language that Jira hides and that the account has not shown yet. The row stays open until it has, or until somebody answers the question.',
  mend: 'Sign in to Atlassian as that user and set the language under _Account preferences_. Nobody can sign in as a service account: where it differs, pick an account that a person can sign in as.',
};
