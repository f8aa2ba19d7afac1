import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'Whether the account leads the Jira project, and whether it is the account of the person who looks.',
  cannotSee: 'Anything else that the account may be used for. Signs only warn; the verdict does not change.',
  mend: 'Create an account for the synchronisation alone and pick it in the plan under _Who_.',
};
