import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'The active users of the aqua project with the address of a person on items in scope.',
  cannotSee: 'Users outside the project who share the address. People who hide their address.',
  mend: 'Give each user an address of its own, or deactivate those that nobody uses.',
};
