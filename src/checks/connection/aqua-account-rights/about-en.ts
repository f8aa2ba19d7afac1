import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: "The account's rights in the system and in the project (`System/Permissions`, `Project?includePermissions`).",
  cannotSee: 'A right that aqua does not mention: it is neither there nor missing.',
  mend: 'Give the account the role Project Administrator in the project, or connect with another account. Never with the sync user: its licence is for the synchronisation.',
};
