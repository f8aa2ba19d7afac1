import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Assignees and reporters of issues in scope, and users of aqua with items in scope, as far as the plan carries people that way. App accounts, portal customers and the sync user do not count.',
  cannotSee:
    "Addresses that Jira hides from apps: aqua's account may see them, so the row is open and not failed. With the sync user's own token beside the admin's (command line) they are read as that user: what it sees counts. Whoever hides the address from that user as well matches nobody, and the row fails. aqua's own reporters: its interface lists only who items are assigned to.",
  mend: '1. Enter the address in aqua under Administration → Users. 2. Where Jira hides it: the person shows it, or you look it up in Atlassian Administration and answer the question; one answer covers everybody.',
};
