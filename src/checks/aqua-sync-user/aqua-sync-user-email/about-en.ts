import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: "The address of aqua's sync user, and the addresses of the active users of the plan's project, after trimming and folding case.",
  cannotSee: 'Users outside the project who share the address, and whether anybody reads the mailbox.',
  mend: "1. Give one of the two users another address in aqua under Administration → Users. 2. The Jira account that does the work needs the same address as aqua's sync user.",
};
