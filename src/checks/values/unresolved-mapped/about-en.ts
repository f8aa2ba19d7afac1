import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The number of issues in scope without a resolution, and whether the aqua field has a value that stands for it (_Unresolved_, _Nicht erledigt_ and the like, or a decision). Deleted entries do not count.',
  cannotSee: 'Whether Jira’s empty resolution has been mapped in SyncConfigurator.',
  mend: "Add or restore the value _Unresolved_ in aqua, and map Jira's empty resolution to it in SyncConfigurator.",
};
