import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The address of aqua's sync user and that of the Jira account that does the work. Where Jira hides the latter, Jira is searched for aqua's address: if the account is found by it, it has it. If nobody is found, that is proof only where the search was seen to find hidden addresses in the same run.",
  cannotSee: 'A hidden address, where the search does not find the account.',
  mend: "Enter the Jira account's address at aqua's sync user.",
};
