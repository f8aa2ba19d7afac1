import { step } from '../../../wording/en/links';
import { ofFirstLoad } from '../../../wording/en/first-load';
import { lacksOnScreen, outOfSightOnScreen, thingOnScreen } from '../../../wording/en/on-screens';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraFieldsOnCreateScreen } from './check';

const fieldScreens = step(
  'In the project’s space settings, open the screen that is used for “Create” and compare it with what the plan carries.',
);

export const en: WordsOf<typeof jiraFieldsOnCreateScreen> = {
  name: 'What travels to Jira is on the create screen',
  why: 'Jira refuses a new work item that sets a field which its create screen lacks.',
  findings: {
    thingMissing: ({ thing, issueType }, say, items) =>
      lacksOnScreen('Create', thingOnScreen(thing), issueType, ofFirstLoad(say, items), say),
    fieldMissing: ({ field, issueType }, say, items) =>
      lacksOnScreen('Create', `“${say.name(field)}”`, issueType, ofFirstLoad(say, items), say),
    outOfSight: ({ thing, issueType, permission }, say) => outOfSightOnScreen('Create', thingOnScreen(thing), permission, issueType, say),
    fieldOutOfSight: ({ field, issueType, permission }, say) =>
      outOfSightOnScreen('Create', `“${say.name(field)}”`, permission, issueType, say),
    complete: () => ({ text: 'All that the plan carries is on the create screen' }),
    notTowardsJira: () => ({ text: 'The plan creates nothing in Jira' }),
  },
  question: {
    ask: 'Does the create screen have all fields that travel to Jira?',
    look: [fieldScreens],
    yes: 'Yes, all of them',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The create screen of each planned work type: description, priority, what the plan carries of assignee, reporter, due date, sprint, security level and fix version, and the Jira fields of its field pairs. Comments, attachments and links are added afterwards and need no place there. What is missing stops the items that start in aqua; the row counts them.',
  cannotSee:
    'Jira leaves out what the reader may not set, for example the due date without “Schedule work items”: then the row says which permission would tell. What the sync user may set is judged by its permissions.',
  mend: 'Add the field to the screen that the project\'s screen scheme uses for "Create", or leave it out, in SyncConfigurator and in the plan.',
};
