import { configurationUser, timeZoneFindings, whyTimeZone } from '../../../wording/en/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserTimeZone } from './check';

export const en: WordsOf<typeof jiraConfigurationUserTimeZone> = {
  name: 'The configuration user’s time zone is the aqua server’s',
  why: whyTimeZone,
  findings: timeZoneFindings(configurationUser),
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    "The account's time zone as Jira shows it, the site's zone, and the aqua server's zone from the plan. Zones agree when their clocks show the same time all through the coming year.",
  cannotSee:
    "Jira shows the site's zone in place of one that is hidden or unset, so seeing the site's zone proves nothing. The row stays open until the account has shown its zone (on the self-check page, or with its own token on the command line) or somebody answers the question.",
  mend: 'Sign in to Atlassian as that user and set the time zone under Account preferences. Nobody can sign in as a service account: where it differs, pick an account that a person can sign in as.',
};
