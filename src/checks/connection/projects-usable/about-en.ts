import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Whether the Jira project is live, not archived, not in the bin, and has the planned work types; whether the aqua project is live.',
  cannotSee: 'An aqua project that the reading account is not assigned to is open, not missing.',
  mend: '1. Restore the project, or pick another one in the plan. 2. Add the work type to the project, or change the plan.',
};
