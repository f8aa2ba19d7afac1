import type { Ref } from '../../../contract';
import { checkAgain, step } from '../../../wording/en/links';
import { workflowStep } from '../../../wording/en/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { Right, statusesEditable } from './check';

/** What a status keeps the sync user from. */
const rights: Record<Right, string> = {
  browse: 'seeing work items',
  edit: 'editing work items',
  transition: 'moving work items on',
  assign: 'assigning work items',
  modifyreporter: 'changing the reporter',
  resolve: 'setting the resolution',
  scheduleissue: 'setting due date and sprint',
  comment: 'writing comments',
  attach: 'adding attachments',
  link: 'linking work items',
  setsecurity: 'setting the security level',
  delete: 'deleting work items',
};

function properties(say: Say, issueType: Ref, property: string, how: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      workflowStep(
        say,
        `In Jira, edit the workflow of ${say.name(issueType)}, open the properties of the status and ${how} \`${property}\`.`,
      ),
      step('Or take the items in this status out of the plan’s scope.'),
      checkAgain,
    ],
  };
}

export const en: WordsOf<typeof statusesEditable> = {
  name: 'Work items can be changed in every status that they are in',
  why: 'A workflow can close a status to changes, whatever permissions somebody holds. The synchronisation then cannot write to the items in it.',
  findings: {
    locked: ({ status, issueType }, say, items) => ({
      text: `Nothing can be changed on ${say.items(items, issueType)} in “${say.name(status)}”: the workflow closes this status to edits`,
      expected: 'Statuses in use that can be edited',
      found: 'The status has the property jira.issue.editable with the value false',
      remedy: properties(say, issueType, 'jira.issue.editable', 'remove'),
    }),
    limited: ({ status, issueType, right }, say, items) => ({
      text: `In “${say.name(status)}” the workflow keeps the sync user from ${rights[right]}: ${say.items(items, issueType)}`,
      expected: 'Statuses in use that leave the sync user what it needs',
      found: `Properties of the status (jira.permission.${right}…) leave it to others`,
      remedy: properties(say, issueType, `jira.permission.${right}…`, 'add the sync user, or a role or group that it is in, to'),
    }),
    workflowUnknown: ({ issueType }, say) => ({ text: `Jira did not tell the workflow of ${say.name(issueType)}` }),
    limitedPerhaps: ({ status, issueType, right }, say, items) => ({
      text: `In “${say.name(status)}” the workflow limits ${rights[right]} in a way that only the single item shows: ${say.items(items, issueType)}`,
      expected: 'Statuses in use that leave the sync user what it needs',
      found: `Properties of the status (jira.permission.${right}…) name people by the item, or what could not be read`,
      remedy: properties(say, issueType, `jira.permission.${right}…`, 'add the sync user, or a role or group that it is in, to'),
    }),
    unused: ({ statuses, issueType }, say) => ({
      text: `The workflow closes ${say.list(statuses.map((status) => `“${say.name(status)}”`))} to the sync user; nothing in scope is there today`,
      expected: 'Statuses that leave the sync user what it needs',
      found: 'Properties of the statuses forbid it',
      remedy: {
        owner: 'jiraAdmin',
        steps: [workflowStep(say, `In Jira, edit the workflow of ${say.name(issueType)} and look at the properties of these statuses.`)],
      },
    }),
    editable: ({ statuses }, say) => ({ text: `${say.count(statuses, 'status allows', 'statuses allow')} what the plan does in Jira` }),
    notTowardsJira: () => ({ text: 'The plan changes nothing in Jira' }),
  },
  question: {
    ask: 'Can work items be edited in every status of the planned workflows?',
    look: [step('In Jira’s settings, open the workflows of the planned work types and look at the properties of each status.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The properties of the statuses of the planned workflows: `jira.issue.editable`, and the limits of single permissions to groups, roles or people (`jira.permission.edit.group` and its like), for what the plan does in Jira. Those about comments count only where comments travel. A status counts as in use where items in scope are in it, or items of aqua become it.',
  cannotSee: 'Limits to people that a field of the single item names. Properties of the parent’s status that concern its sub-tasks.',
  mend: 'Take the property off the status, or name the sync user, or a role or group that it is in, in the property.',
};
