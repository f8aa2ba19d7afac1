import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'What the account showed of itself in the last 30 days: autowatch enabled, disabled, or never set. Without that the row is a question.',
  cannotSee: "The site's own setting, which holds for an account that never set it: then the row stays a question.",
  mend: 'In Jira, signed in as that user, open _Personal settings_ and set _Watch your work items_ to disabled.',
};
