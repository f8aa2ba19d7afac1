import type { Say } from '../say';
import type { Link, WordsFor } from '../words';
import { ask } from './jira-accounts';
import { checkAgain, step } from './links';

function generalConfiguration(say: Say): Link {
  return { text: 'General configuration', href: say.jira('/secure/admin/ViewApplicationProperties.jspa') };
}

export const siteSettingWords: WordsFor<'jira-site-settings'> = {
  'jira-site-settings': {
    name: 'The Jira site allows what travels',
    why: 'Some things are switched on or off for the whole site. What is off there no permission of the sync user makes possible.',
    findings: {
      linkingOff: (_args, say) => ({
        text: 'This Jira does not let work items be linked, so no link arrives from aqua',
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
      allowed: () => ({ text: 'Jira tells of nothing that travels and is switched off for the whole site' }),
      notTowardsJira: () => ({ text: 'Nothing travels to Jira' }),
    },
    question: ask(
      'Does the Jira site allow links and unassigned work items, as far as they travel?',
      'In Jira’s settings, look at System → General configuration and at Work items → Work item linking.',
    ),
  },
};
