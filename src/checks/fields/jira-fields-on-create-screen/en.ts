import { step } from '../../../wording/en/links';
import { ofFirstLoad } from '../../../wording/en/first-load';
import { lacksOnScreen, outOfSightOnScreen, thingOnScreen } from '../../../wording/en/on-screens';
import type { WordsOf } from '../../../wording/words';
import type { jiraFieldsOnCreateScreen } from './check';

const fieldScreens = step(
  'In the Jira project’s settings, open the screen that is used for “Create” and compare it with what the plan carries.',
);

export const en: WordsOf<typeof jiraFieldsOnCreateScreen> = {
  name: 'What travels to Jira is on the create screen',
  why: 'Jira refuses a new work item that sets a field which its create screen lacks.',
  findings: {
    thingMissing: ({ thing, issueType }, say, items) =>
      lacksOnScreen('Create', thingOnScreen(thing), issueType, ofFirstLoad(say, items), say),
    fieldMissing: ({ field, issueType }, say, items) =>
      lacksOnScreen('Create', `“${say.name(field)}”`, issueType, ofFirstLoad(say, items), say),
    outOfSight: ({ thing, issueType, permission }, say) => outOfSightOnScreen('Create', thing, permission, issueType, say),
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
