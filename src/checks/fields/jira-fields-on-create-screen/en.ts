import type { Say } from '../../../wording/say';
import type { Remedy } from '../../../wording/words';
import { checkAgain, jiraPermissionSchemes, step } from '../../../wording/en/links';
import { permissionName } from '../../../wording/en/permissions';
import { fieldSettings } from '../../../wording/en/fields';
import type { WordsOf } from '../../../wording/words';
import type { jiraFieldsOnCreateScreen } from './check';

const things: Record<'description' | 'priority' | 'assignee' | 'reporter' | 'dueDate' | 'sprint' | 'securityLevel' | 'fixVersion', string> =
  {
    description: 'description',
    priority: 'priority',
    assignee: 'assignee',
    reporter: 'reporter',
    dueDate: 'due date',
    sprint: 'sprint',
    securityLevel: 'security level',
    fixVersion: 'fix version',
  };

const fieldScreens = step(
  'In the Jira project’s settings, open the screen that is used for “Create” and compare it with what the plan carries.',
);

function toTheScreen(say: Say, what: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      fieldSettings(say, `In the Jira project’s settings, open the screen that is used for “Create” for this work type and add ${what}.`),
      step('Or leave it out of the synchronisation and of the plan.'),
      checkAgain,
    ],
  };
}

export const en: WordsOf<typeof jiraFieldsOnCreateScreen> = {
  name: 'What travels to Jira is on the create screen',
  why: 'Jira refuses a new work item that sets a field which its create screen lacks.',
  looksAt:
    'The create screen of each planned work type: description, priority, what the plan carries of assignee, reporter, due date, sprint, security level and fix version, and the Jira fields of its field pairs. Comments, attachments and links are added afterwards and need no place there.',
  cannotSee:
    'Jira leaves out what the reader may not set, for example the due date without Schedule Issues: then the row says which permission would tell. What the sync user may set is judged by its permissions.',
  mend: 'Add the field to the screen that the project\'s screen scheme uses for "Create", or leave it out of the synchronisation and of the plan.',
  findings: {
    thingMissing: ({ thing, issueType }, say) => ({
      text: `The ${things[thing]} cannot be set on new ${say.type(issueType)}: the create screen lacks it`,
      expected: 'On the create screen',
      found: 'Not there',
      remedy: toTheScreen(say, `the ${things[thing]}`),
    }),
    fieldMissing: ({ field, issueType }, say) => ({
      text: `“${say.name(field)}” cannot be set on new ${say.type(issueType)}: the create screen lacks it`,
      expected: 'On the create screen',
      found: 'Not there',
      remedy: toTheScreen(say, `“${say.name(field)}”`),
    }),
    outOfSight: ({ thing, issueType, permission }, say) => ({
      text: `Whether the ${things[thing]} is on the create screen of ${say.type(issueType)} cannot be seen`,
      expected: 'On the create screen',
      found: `Jira shows it there only to those who hold ${permissionName(permission)}, and you do not`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `Grant yourself ${permissionName(permission)} for the time of the check, or look at the screen in Jira’s settings.`,
            jiraPermissionSchemes(say),
          ),
          checkAgain,
        ],
      },
    }),
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
