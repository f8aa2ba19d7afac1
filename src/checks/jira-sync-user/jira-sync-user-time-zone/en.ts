import { noSeparateUser, syncUser, timeZoneFindings, whyTimeZone } from '../../../wording/en/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserTimeZone } from './check';

export const en: WordsOf<typeof jiraSyncUserTimeZone> = {
  name: 'The sync user’s time zone is the aqua server’s',
  why: whyTimeZone,
  findings: { ...timeZoneFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    "The account's time zone as Jira shows it, the site's zone, and the aqua server's zone from the plan, as for the configuration user.",
  cannotSee:
    "A zone that is hidden or equals the site's: Jira shows the site's zone in place of a hidden one, so the row stays open until the account has shown its zone (on the self-check page, or with its own token on the command line; that counts for 30 days) or somebody answers the question.",
  mend: 'Sign in to Atlassian as that user and set the time zone under Account preferences. Nobody can sign in as a service account: where it differs, pick an account that a person can sign in as.',
};
