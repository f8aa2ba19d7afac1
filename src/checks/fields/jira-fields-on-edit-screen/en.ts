import { fieldSettings } from '../../../wording/en/fields';
import { step } from '../../../wording/en/links';
import { lacksOnScreen, outOfSightOnScreen, thingOnScreen } from '../../../wording/en/on-screens';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraFieldsOnEditScreen } from './check';

/** What comes of it, as the end of a sentence. */
function stuck(say: Say, items: number): string {
  return items ? `, so its changes do not arrive on ${say.count(items, 'work item', 'work items')} in scope` : '';
}

export const en: WordsOf<typeof jiraFieldsOnEditScreen> = {
  name: 'What travels to Jira is on the edit screen',
  why: 'Jira refuses a change of a field that the edit screen lacks. Items then keep their old value and stay in the sync log.',
  findings: {
    thingMissing: ({ thing, issueType }, say, items) => lacksOnScreen('Edit', thingOnScreen(thing), issueType, stuck(say, items), say),
    fieldMissing: ({ field, issueType }, say, items) => lacksOnScreen('Edit', `“${say.name(field)}”`, issueType, stuck(say, items), say),
    outOfSight: ({ thing, issueType, permission }, say) => outOfSightOnScreen('Edit', thingOnScreen(thing), permission, issueType, say),
    fieldOutOfSight: ({ field, issueType, permission }, say) =>
      outOfSightOnScreen('Edit', `“${say.name(field)}”`, permission, issueType, say),
    noItem: ({ issueType }, say) => ({
      text: `The edit screen of ${say.type(issueType)} cannot be seen, since none is in scope yet`,
      expected: 'All that the plan carries, on the edit screen',
      found: 'Jira shows an edit screen only for a work item that exists',
      remedy: {
        owner: 'jiraAdmin',
        steps: [fieldSettings(say, 'In the project’s space settings, open the screen that is used for “Edit” for this work type.')],
      },
    }),
    complete: () => ({ text: 'All that the plan carries is on the edit screen' }),
    nothingToEdit: () => ({ text: 'Jira has no work item in scope that could be edited' }),
    notTowardsJira: () => ({ text: 'The plan changes nothing in Jira' }),
  },
  question: {
    ask: 'Does the edit screen have all fields that travel to Jira?',
    look: [step('In the project’s space settings, open the screen that is used for “Edit” and compare it with what the plan carries.')],
    yes: 'Yes, all of them',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The edit screen of each planned work type, as the newest work item in scope shows it: description, priority, what the plan carries of assignee, reporter, due date, sprint, security level and fix version, and the Jira fields of its field pairs.',
  cannotSee:
    'Jira leaves out what the reader may not set, and shows nothing to those who may not edit: then the row says which permission would tell. A work type that nothing in scope has yet. What other statuses forbid is judged by a row of its own.',
  mend: 'Add the field to the screen that the project\'s screen scheme uses for "Edit", or leave it out, in SyncConfigurator and in the plan.',
};
