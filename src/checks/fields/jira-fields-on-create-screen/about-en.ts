import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The create screen of each planned work type: description, priority, what the plan carries of assignee, reporter, due date, sprint, security level and fix version, and the Jira fields of its field pairs. Comments, attachments and links are added afterwards and need no place there. What is missing stops the items that start in aqua; the row counts them.',
  cannotSee:
    'Jira leaves out what the reader may not set, for example the due date without Schedule Issues: then the row says which permission would tell. What the sync user may set is judged by its permissions.',
  mend: 'Add the field to the screen that the project\'s screen scheme uses for "Create", or leave it out, in SyncConfigurator and in the plan.',
};
