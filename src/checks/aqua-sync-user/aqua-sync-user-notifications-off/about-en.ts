import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "Whether the sync user's licences let it be mailed at all, and what the project mails by default for the planned item types. Where both leave it open, a person is asked.",
  cannotSee: "The user's own rules, which only that user sees. They may differ from the project's default.",
  mend: 'Signed in as the sync user, open My notifications in aqua and switch them off; the user may need another licence for the time being.',
};
