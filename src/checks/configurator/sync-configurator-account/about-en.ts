import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Whether the account that this app reads aqua with administers aqua. Otherwise the answer that “Test Connection” says “Success!” settles the row.',
  cannotSee: 'Which account is used in SyncConfigurator.',
  mend: 'Log in to SyncConfigurator with an aqua account that may manage users.',
};
