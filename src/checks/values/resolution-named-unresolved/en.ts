import { checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionNamedUnresolved } from './check';

export const en: WordsOf<typeof resolutionNamedUnresolved> = {
  name: 'No resolution in Jira is called “Unresolved”',
  why: 'In Jira, any resolution means that a work item is resolved. Whoever picks one called “Unresolved” resolves the item, and aqua shows it as open.',
  findings: {
    named: ({ resolution }, say) => ({
      text: `Jira has a resolution called “${say.name(resolution)}”: whoever picks it resolves the work item`,
      expected: 'No such resolution: an open work item has none',
      found: `“${say.name(resolution)}”`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In Jira’s settings, rename or delete the resolution; Jira asks what its work items get instead.', {
            text: 'Resolutions',
            href: say.jira('/secure/admin/ViewResolutions.jspa'),
          }),
          checkAgain,
        ],
      },
    }),
    none: () => ({ text: 'No resolution is called that' }),
    notCarried: () => ({ text: 'The plan carries no resolution' }),
  },
  question: {
    ask: 'Is there no resolution called “Unresolved” in Jira?',
    look: [step('In Jira’s settings, look at the list of resolutions.')],
    yes: 'There is none',
    no: 'There is one',
  },
};

export const about: AboutWords = {
  looksAt:
    'Only where the plan carries the resolution: the names of all resolutions of the site. Those that say that there is none are reported, such as “Unresolved”, “None” or “Open”.',
  cannotSee: 'Names in other languages than English and German.',
  mend: "Rename or delete the resolution in Jira's settings; Jira asks what its items get instead.",
};
