import { checkAgain, jiraProjectSettings, step } from '../../../wording/en/links';
import { findAccount, showAddress } from '../../../wording/en/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersAssignable } from './check';

export const en: WordsOf<typeof usersAssignable> = {
  name: 'Everybody’s Jira account can be assigned in the project',
  why: 'An item that is assigned in aqua is assigned in Jira too. Jira refuses an account that may not be assigned in the project, and the item is not transferred.',
  findings: {
    notAssignable: ({ people, teamManaged }, say, items) => ({
      text: `${say.count(items, 'aqua item is', 'aqua items are')} assigned to ${people.length === 1 ? say.names(people.map(({ jira }) => jira)) : say.count(people.length, 'person', 'people')}; Jira does not accept ${people.length === 1 ? 'this account' : 'their accounts'} as assignee in this project`,
      expected: '“Assignable user” in the Jira project for everybody who has items in scope',
      found: `Cannot be assigned: ${say.names(
        people.map(({ jira }) => jira),
        8,
      )}`,
      remedy: teamManaged
        ? {
            owner: 'projectLead',
            steps: [
              step(
                'In the project’s space settings under Access, give these people a role in which they can be assigned, such as Member. Team-managed projects have roles in place of a permission scheme; without access to the Jira product nobody can be assigned.',
                jiraProjectSettings(say),
              ),
              checkAgain,
            ],
          }
        : {
            owner: 'jiraAdmin',
            steps: [
              step('In the project’s space settings, open Permissions and see who holds “Assignable user”.', jiraProjectSettings(say)),
              step(
                'Add these people to a role or group that holds it. Where the group comes from an identity provider, its admin adds them; without access to the Jira product nobody can be assigned.',
              ),
              checkAgain,
            ],
          },
    }),
    hidden: ({ users }, say, items) => ({
      text: `The Jira ${users.length === 1 ? 'account' : 'accounts'} of ${say.count(users.length, 'person', 'people')} with ${say.count(items, 'item', 'items')} in aqua can be assigned but ${users.length === 1 ? 'hides its' : 'hide their'} address, so the app could not compare whether aqua finds the same ${users.length === 1 ? 'account' : 'accounts'}`,
      found: `Hidden: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    unknownAccount: ({ users }, say, items) => ({
      text: `The Jira accounts of ${say.count(users.length, 'person', 'people')} with ${say.count(items, 'item', 'items')} in aqua are not known, so Jira could not be asked about them`,
      found: `Not found by address: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    leftOut: ({ users }, say, items) => ({
      text: `Jira was not asked about ${say.count(users.length, 'person', 'people')} with ${say.count(items, 'item', 'items')} in aqua: there are too many`,
      found: `Not asked about: ${say.names(users, 8)}`,
    }),
    assignable: ({ people }, say) => ({ text: `${say.count(people, 'person', 'people')} with items in aqua can be assigned in Jira` }),
    nobody: () => ({ text: 'Nobody with items in aqua has a Jira account that Jira could be asked about' }),
    notCarried: () => ({ text: 'The plan carries no assignee to Jira' }),
  },
  question: {
    ask: 'Can everybody who has items in aqua be assigned in the Jira project?',
    look: [step('In Jira, open a work item of the project and see whether each of these people is offered as assignee.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'Only where the plan carries the assignee to Jira: the people who have aqua items in scope and whose Jira account is known. Jira is asked for each of them whether the account can be assigned in the project; of more than 300 people, or where Jira answers slowly, those with the most items.',
  cannotSee: 'People who have no Jira account: other rows about people name them. Restrictions of single issues and of workflow steps.',
  mend: 'Add the people to a role or group that holds “Assignable user” in the project. Where the group comes from an identity provider, its admin does that. Without access to the Jira product nobody can be assigned.',
};
