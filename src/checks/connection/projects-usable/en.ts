import { sightSteps } from '../../../wording/en/eyes';
import { browseYourself } from '../../../wording/en/jira-users';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { projectsUsable } from './check';

export const en: WordsOf<typeof projectsUsable> = {
  name: 'Both projects can be synchronised',
  why: 'Jira allows no changes in archived projects, and what has been deleted cannot be transferred.',
  findings: {
    jiraMissing: ({ projectId }) => ({
      text: 'The Jira project does not exist any more, so nothing can be synchronised',
      found: `No project with the id ${projectId}, not even archived or in the bin`,
      remedy: { owner: 'jiraAdmin', steps: [step('Pick another project in the plan under “What goes where”.'), checkAgain] },
    }),
    jiraDeleted: ({ project }, say) => ({
      text: `The Jira project ${say.name(project)} is in the bin, so nothing can be synchronised`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Restore the project from the bin, or pick another one in the plan.', {
            text: 'Projects',
            href: say.jira('/jira/projects'),
          }),
          checkAgain,
        ],
      },
    }),
    jiraArchived: ({ project }, say) => ({
      text: `The Jira project ${say.name(project)} is archived, so nothing in it can be changed`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Restore the project from the archive, or pick another one in the plan.', {
            text: 'Projects',
            href: say.jira('/jira/projects'),
          }),
          checkAgain,
        ],
      },
    }),
    issueTypeMissing: ({ project, issueType }, say) => ({
      text: `${say.name(project)} has no work type “${say.name(issueType)}”, so none of these work items can be synchronised`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('Add the work type to the project, or change the plan under “What goes where”.', {
            text: 'Space settings',
            href: say.jiraProjectSettings(),
          }),
          checkAgain,
        ],
      },
    }),
    jiraHidden: ({ project }, say) => ({
      text:
        say.seenBy === 'app'
          ? `This app itself cannot see ${say.name(project)}`
          : `You cannot see ${say.name(project)} yourself, so the app cannot either`,
      remedy: { owner: 'jiraAdmin', steps: sightSteps(say, browseYourself) },
    }),
    aquaArchived: ({ project }, say) => ({
      text: `The aqua project ${say.name(project)} is archived, so nothing can be synchronised`,
      remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'Restore the project in aqua, or pick another one in the plan.'), checkAgain] },
    }),
    aquaNotVisible: ({ projectId }, say) => ({
      text: 'The account that this app reads aqua with does not see the aqua project',
      found: `Project ${projectId} is not among those that the account is assigned to`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, assign the account to the project, or pick another project in the plan.'), checkAgain],
      },
    }),
    usable: ({ jira, aqua }, say) => ({ text: `${say.name(jira)} and ${say.name(aqua)} are live and have the planned types` }),
  },
  question: {
    ask: 'Are both projects live, with the planned types of items?',
    look: [step('Open both projects and look for an archive notice; look at their types of items.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'Whether the Jira project is live, not archived, not in the bin, and has the planned work types; whether the aqua project is live.',
  cannotSee: 'An aqua project that the reading account is not assigned to is open, not missing.',
  mend: '1. Restore the project, or pick another one in the plan. 2. Add the work type to the project, or change the plan.',
};
