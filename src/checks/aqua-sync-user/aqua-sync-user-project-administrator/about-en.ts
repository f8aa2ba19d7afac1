import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The sync user's roles in the plan's project and in the folders that the plan touches (`UserAssignment`), and each role's rights (`System/Role/{id}`). The built-in role passes whatever its translated name is; another role passes when it allows what the synchronisation does with the planned item types; a server administrator passes.",
  cannotSee:
    'The vendor does not publish which rights the synchronisation uses; the list follows from what it demonstrably does. Rights that a licence takes away do not show in a role.',
  mend: '1. Give the user the role Project Administrator in the project. 2. Take away roles of folders that allow less.',
};
