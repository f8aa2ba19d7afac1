import { checkAgain, jiraProjectSettings, step } from '../../../wording/en/links';
import { workflowStep } from '../../../wording/en/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionSettable } from './check';

/** Whom it hits, as the end of a sentence. */
function hit(say: Say, items: number): string {
  return items ? `: ${say.count(items, 'item in scope', 'items in scope')}` : '';
}

const leaveOut = step('Or leave the resolution out: in the plan, and in SyncConfigurator let this pair carry it to aqua only.');

export const en: WordsOf<typeof resolutionSettable> = {
  name: 'The resolution can be set in Jira',
  why: 'Jira takes a resolution only on a screen that has the field. Without one, what people decide in aqua never arrives in Jira.',
  findings: {
    teamManaged: ({ issueType }, say, items) => ({
      text: `The resolution of ${say.type(issueType)} cannot travel to Jira, since a team-managed project sets it by itself${hit(say, items)}`,
      expected: 'A resolution that is carried to aqua only, or not at all',
      found: 'Carried to Jira as well',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In the plan, let this pair go to aqua only, or leave its resolution out. Do the same in SyncConfigurator.'),
          step('No permission helps: Jira offers the field to nobody there.'),
          checkAgain,
        ],
      },
    }),
    nowhere: ({ issueType }, say, items) => ({
      text: `No screen lets anybody set the resolution of ${say.type(issueType)}${hit(say, items)}`,
      expected: 'The field Resolution on the screens of steps into a Done status, or on the edit screen',
      found: 'On none of them',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and give each step into a Done status a screen with the field Resolution.`,
          ),
          leaveOut,
          checkAgain,
        ],
      },
    }),
    leftOut: ({ resolution, issueType }, say, items) => ({
      text: `No step of ${say.type(issueType)} offers the resolution “${say.name(resolution)}”${items ? `, which ${say.count(items, 'item', 'items')} of aqua would bring` : ''}`,
      expected: 'The resolution among those that a step into a Done status offers',
      found: 'A property of each step leaves it out of the choice',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and, on a step into a Done status, take “${say.name(resolution)}” out of the property jira.field.resolution.exclude, or add it to jira.field.resolution.include.`,
          ),
          step('Or map aqua’s value to a resolution that is offered, in SyncConfigurator, then record the decision here.'),
          checkAgain,
        ],
      },
    }),
    unseen: ({ issueType }, say) => ({
      text: `It cannot be seen whether a screen lets the resolution of ${say.type(issueType)} be set`,
      expected: 'The field Resolution on the screens of steps into a Done status, or on the edit screen',
      found: 'Not all of these screens could be read',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and look at the screens of the steps into a Done status.`,
          ),
          step(
            'Or let somebody who holds “Edit work items” and “Resolve work items” in the project check this row again.',
            jiraProjectSettings(say),
          ),
        ],
      },
    }),
    someSteps: ({ statuses, issueType }, say) => ({
      text: `A step to ${say.list(statuses.map((status) => `“${say.name(status)}”`))} has no screen with the resolution: ${say.type(issueType)} that aqua moves there may stay unresolved`,
      expected: 'The field Resolution on the screen of every step into a Done status',
      found: 'On the screens of some steps only',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and give the other steps into a Done status a screen with the field Resolution.`,
          ),
          checkAgain,
        ],
      },
    }),
    settable: ({ issueTypes }, say) => ({
      text: `The resolution of ${say.list(issueTypes.map((type) => say.type(type)))} can be set in Jira`,
    }),
    notCarried: () => ({ text: 'No pair carries the resolution to Jira' }),
  },
  question: {
    ask: 'Can the sync user set the resolution in Jira?',
    look: [step('In Jira, move a work item of each planned type to a Done status and see whether a screen asks for the resolution.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'Where a pair carries the resolution to Jira: the screens of the steps into statuses of the category Done that the sync user may take, and the edit screen of a work item in scope. Resolutions that each of these steps leaves out by a property fail with the items of aqua that have them. In team-managed projects Jira sets the resolution by itself.',
  cannotSee:
    'Which step aqua’s items will take: a resolution that one step offers and another leaves out is not reported. Whether a step sets a resolution of its own afterwards.',
  mend: 'Put the field Resolution on the screen of each step that leads to a Done status. In a team-managed project, let the pair carry the resolution to aqua only.',
};
