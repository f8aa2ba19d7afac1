import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: "`permissions/check` for Administer Projects in the plan's project, or Administer Jira.",
  cannotSee: 'Where the person who checks cannot browse the project, Jira may have ignored it; then the row is open rather than failed.',
  mend: "Add the account with the role Administrator under the project's settings → Access.",
};
