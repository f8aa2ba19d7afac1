import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The account's time zone as Jira shows it, the site's zone, and the aqua server's zone from the plan. Zones agree when their clocks show the same time all through the coming year.",
  cannotSee:
    "Jira shows the site's zone in place of one that is hidden or unset, so seeing the site's zone proves nothing. The row stays open until the account has shown its zone (on the self-check page, or with its own token on the command line) or somebody answers the question.",
  mend: 'Sign in to Atlassian as that user and set the time zone under Account preferences.',
};
