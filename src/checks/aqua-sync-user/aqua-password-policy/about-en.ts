import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'Whether the server is one of aqua’s public cloud, where passwords do not expire (`Environment`). Else a person is asked.',
  cannotSee: 'The setting itself and who is exempt from it: aqua’s API shows neither.',
  mend: 'Ask whoever runs the aqua server to exempt the sync user as a technical user, or to leave password expiry off.',
};
