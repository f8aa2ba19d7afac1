import { ofFirstLoad } from '../../../wording/en/first-load';
import type { Say } from '../../../wording/say';
import type { AboutWords, Link } from '../../../wording/words';
import { ask } from '../../../wording/en/questions';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { jiraSiteSettingsAllow } from './check';

function generalConfiguration(say: Say): Link {
  return { text: 'General configuration', href: say.jira('/secure/admin/ViewApplicationProperties.jspa') };
}

export const en: WordsOf<typeof jiraSiteSettingsAllow> = {
  name: 'The Jira site allows what travels',
  why: 'Some things are switched on or off for the whole site. Where something is off there, no permission of the sync user helps.',
  findings: {
    linkingOff: (_args, say, items) => ({
      text: `This Jira does not let work items be linked, so no link arrives from aqua${ofFirstLoad(say, items)}`,
      expected: 'Work item linking switched on',
      found: 'Switched off for the whole site',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In Jira’s settings, open Work items → Work item linking and switch it on.', {
            text: 'Work item linking',
            href: say.jira('/secure/admin/ViewLinkTypes!default.jspa'),
          }),
          step('Or leave the links out of what travels, in the plan under “What travels”.'),
          checkAgain,
        ],
      },
    }),
    nobodyToAssign: ({ lead }, say, items) => ({
      text: `This Jira allows no work item without an assignee, and the project’s default assignee, ${say.name(lead)}, is deactivated${ofFirstLoad(say, items)}`,
      expected: 'A project lead who can be assigned, or unassigned work items allowed',
      found: 'The project lead’s account is deactivated',
      remedy: {
        owner: 'projectLead',
        steps: [
          step('In the project’s settings, under Details, choose another space lead.', jiraProjectSettings(say)),
          step('Or let a Jira admin open System → General configuration and allow unassigned work items.', generalConfiguration(say)),
          checkAgain,
        ],
      },
    }),
    leadGone: ({ lead }, say, items) => ({
      text: `${say.count(items, 'item that starts in aqua brings', 'items that start in aqua bring')} no assignee, and the project’s default assignee, ${say.name(lead)}, is deactivated: Jira may refuse ${items === 1 ? 'it' : 'them'}`,
      expected: 'A default assignee who can be assigned, or none',
      found: 'The project lead’s account is deactivated',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            'In the project’s settings, under Details, choose another space lead, or “Unassigned” as the default assignee.',
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    customersRead: () => ({
      text: 'Comments travel into a service project: on a customer’s request, the customers read those that are not marked as internal, and are mailed',
      expected: 'Comments that customers may read, or comments that stay in aqua',
      found: 'A service project, and comments among what travels to Jira',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Ask aqua’s support whether comments arrive in Jira as internal ones, or try it with a request of your own.'),
          step('Else leave comments out of what travels, in the plan under “What travels”, and in SyncConfigurator.'),
          checkAgain,
        ],
      },
    }),
    unassignedRefused: (_args, say, items) => ({
      text: `${say.count(items, 'aqua item has', 'aqua items have')} nobody assigned, which this Jira does not allow: it gives them to the project’s default assignee, or refuses them`,
      expected: '“Allow unassigned work items” switched on',
      found: 'Switched off for the whole site',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In Jira’s settings, open System → General configuration and allow unassigned work items.', generalConfiguration(say)),
          step('Or assign these items in aqua.'),
          checkAgain,
        ],
      },
    }),
    allowed: () => ({ text: 'Nothing that travels is switched off for the whole site, as far as Jira tells' }),
    notTowardsJira: () => ({ text: 'Nothing travels to Jira' }),
  },
  question: ask(
    'Does the Jira site allow links and unassigned work items, as far as they travel?',
    'In Jira’s settings, look at System → General configuration and at Work items → Work item linking.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Two switches of the whole site (`GET configuration`), where items travel to Jira: whether work items can be linked, if the plan carries links; and whether a work item may have nobody assigned, if aqua has items in scope that nobody works on, or the plan does not carry the assignee. Then also whether the project’s lead, who is the default assignee, is deactivated. In a service project, whether comments travel to requests that customers may have made.',
  cannotSee:
    'What Jira does with an item that nobody works on, give it to the default assignee or refuse it: hence a risk and no failure, unless that one is deactivated. Default assignees of components. Whether aqua marks comments as internal. A switch that Jira does not tell counts as on.',
  mend: "In Jira's settings under System → General configuration, switch it on; linking under Work items → Work item linking.",
};
