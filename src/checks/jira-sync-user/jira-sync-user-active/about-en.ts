import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: "The account (`GET user` with application roles) and the project's type, as for the configuration user.",
  cannotSee: 'Whether its API token is valid: this app never asks for a token.',
  mend: "1. Restore the account's access, or give it access to the product, in Atlassian Administration. 2. Or pick another account in the plan.",
};
