import type { WordsFor } from '../words';
import { aquaStep, checkAgain, step } from './links';
import { securityLevels, securitySchemesPage, theseLevels } from './security-levels';

/** What each right of the reading account serves. */
const rights: Readonly<Record<string, string>> = {
  CanManageAnyUsers: 'manage users',
  CanManageProjectUsers: 'manage the project’s users',
  CanConfigureProject: 'configure the project',
};

export const connectionWords: WordsFor<
  'projects-usable' | 'aqua-reachable' | 'aqua-account-rights' | 'jira-work-items-visible' | 'aqua-reaches-jira'
> = {
  'projects-usable': {
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
        text: `${say.name(project)} has no work type ${say.name(issueType)}, so nothing of it can be synchronised`,
        remedy: {
          owner: 'projectLead',
          steps: [
            step('Add the work type to the project, or change the plan under “What goes where”.', {
              text: 'Project settings',
              href: say.jiraProjectSettings(),
            }),
            checkAgain,
          ],
        },
      }),
      jiraHidden: ({ project }, say) => ({ text: `You cannot see ${say.name(project)} yourself, so the app cannot either` }),
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
  },
  'aqua-reachable': {
    name: 'This app reaches aqua',
    why: 'Half of the checklist is about aqua. What this app cannot reach it cannot judge; the synchronisation itself does not depend on it.',
    findings: { reached: ({ reader }, say) => ({ text: `Reads as ${say.name(reader)}` }) },
    question: 'none',
  },
  'aqua-account-rights': {
    name: 'The account that this app reads aqua with sees enough',
    why: 'aqua shows users, roles and fields to those who may manage them. What the account does not see stays open here; the synchronisation does not depend on it.',
    findings: {
      lacking: ({ rights: lacking }, say) => ({
        text: `The account that this app reads aqua with may not ${say.list(lacking.map((right) => rights[right] ?? right))}, so some rows stay open`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              'In aqua, give the account the role Project Administrator in the project, or connect this app with another account.',
            ),
            checkAgain,
          ],
        },
      }),
      projectNotVisible: (_args, say) => ({
        text: 'The account that this app reads aqua with is not assigned to the project, so most rows of aqua stay open',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, assign the account to the project, with the role Project Administrator.'), checkAgain],
        },
      }),
      sufficient: () => ({ text: 'Manages users and configures the project' }),
      serverAdministrator: () => ({ text: 'Is a server administrator' }),
    },
    question: 'none',
  },
  'jira-work-items-visible': {
    name: 'No security level hides work items from you',
    why: 'Jira leaves out of every search what a security level hides from you. Such work items are counted in no row here; the synchronisation itself does not depend on what you see.',
    findings: {
      hidden: ({ levels }, say) => ({
        text: `Work items with ${securityLevels(levels, say)}, if there are any, are hidden from you: no row counts them, and their people and values are not looked at`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `In the project’s security scheme, add yourself to ${theseLevels(levels)} for the time of the check, or let a Jira admin who is a member press “Check again”.`,
              securitySchemesPage(say),
            ),
            checkAgain,
          ],
        },
      }),
      perhapsHidden: ({ levels }, say) => ({
        text: `Jira does not tell whether you see all work items with ${securityLevels(levels, say)}: those that it hides from you are counted in no row`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              'In the project’s security scheme, see whether you are among the members, directly or by a group or role.',
              securitySchemesPage(say),
            ),
          ],
        },
      }),
      allSeen: ({ levels }, say) => ({
        text: `You are a member of ${say.count(levels, 'security level', 'security levels')} in the project`,
      }),
      noLevels: () => ({ text: 'Jira names no security levels of the project' }),
    },
    question: 'none',
  },
  'aqua-reaches-jira': {
    name: 'aqua reaches Jira',
    why: 'The aqua server itself signs in to Jira. Only SyncConfigurator’s own test shows whether address, account, token and network are right.',
    findings: {
      asked: (_args, say) => ({
        text: 'Whether aqua reaches Jira, only SyncConfigurator’s “Test Connection” can tell',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              'In SyncConfigurator, add a connection of the type “Jira Rest” with the Jira address, the account’s e-mail address as user name and its API token as password.',
            ),
            step('Press “Test Connection”.'),
          ],
        },
      }),
    },
    question: 'shared',
  },
};
