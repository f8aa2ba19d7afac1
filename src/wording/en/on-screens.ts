import { sightSteps } from './eyes';
import type { Say } from '../say';
import type { FindingWords, Remedy } from '../words';
import { fieldSettings } from './fields';
import { checkAgain, jiraProjectSettings, step } from './links';
import { permissionName } from './permissions';
import type { Ref } from '../../contract';

/** Words for what travels and is not on one of Jira's screens. */

const things = {
  description: 'description',
  priority: 'priority',
  assignee: 'assignee',
  reporter: 'reporter',
  dueDate: 'due date',
  sprint: 'sprint',
  securityLevel: 'security level',
  fixVersion: 'fix version',
} as const;
type Thing = keyof typeof things;

/** A screen by the operation that Jira uses it for. */
type Screen = 'Create' | 'Edit';

export const thingOnScreen = (thing: Thing): string => `the ${things[thing]}`;

/** What a screen lacks; `hit` says what comes of it. */
export function lacksOnScreen(screen: Screen, what: string, issueType: Ref, hit: string, say: Say): FindingWords {
  const name = screen.toLowerCase();
  return {
    text: `${what.charAt(0).toUpperCase()}${what.slice(1)} is not on the ${name} screen of ${say.type(issueType)}${hit}`,
    expected: `On the ${name} screen`,
    found: 'Not there',
    remedy: toTheScreen(screen, what, say),
  };
}

function toTheScreen(screen: Screen, what: string, say: Say): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      fieldSettings(
        say,
        `In the project’s space settings, open the screen that is used for “${screen}” for this work type and add ${what}.`,
      ),
      step('Or leave it out, in SyncConfigurator and in the plan.'),
      checkAgain,
    ],
  };
}

export function outOfSightOnScreen(screen: Screen, what: string, permission: string, issueType: Ref, say: Say): FindingWords {
  const name = screen.toLowerCase();
  return {
    text: `It cannot be seen whether ${what} is on the ${name} screen of ${say.type(issueType)}`,
    expected: `On the ${name} screen`,
    found: `Jira shows it there only to those who hold “${permissionName(permission)}”, and ${say.seenBy === 'app' ? 'this app itself does' : 'you do'} not`,
    remedy: {
      owner: 'jiraAdmin',
      steps: sightSteps(
        say,
        step(
          `Look at the screen that is used for “${screen}” in the project’s space settings, or let somebody who holds “${permissionName(permission)}” check this row again.`,
          jiraProjectSettings(say),
        ),
      ),
    },
  };
}
