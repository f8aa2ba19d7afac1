import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The edit screen of each planned work type, as the newest work item in scope shows it: description, priority, what the plan carries of assignee, reporter, due date, sprint, security level and fix version, and the Jira fields of its field pairs.',
  cannotSee:
    'Jira leaves out what the reader may not set, and shows nothing to those who may not edit: then the row says which permission would tell. A work type that nothing in scope has yet. What other statuses forbid is judged by a row of its own.',
  mend: 'Add the field to the screen that the project\'s screen scheme uses for "Edit", or leave it out, in SyncConfigurator and in the plan.',
};
