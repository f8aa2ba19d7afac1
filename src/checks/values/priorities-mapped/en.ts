import { aquaStep } from '../../../wording/en/links';
import { lackedLater, mappedWords } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

const mapped = mappedWords({
  one: 'priority',
  many: 'priorities',
  use: ({ items, single, value }) => `${items} ${single ? 'has' : 'have'} the priority ${value}`,
  field: 'Priority',
  why: 'SyncConfigurator maps priorities of equal names when a synchronisation is created. An item whose priority has no counterpart is not transferred.',
});

export const en: WordsOf<typeof prioritiesMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    offered: ({ values, issueType, project }, say) => ({
      text: lackedLater(say, values, issueType),
      expected: 'A counterpart for every priority that Jira offers for these work items',
      found: 'None yet',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and add ${values.length === 1 ? 'it' : 'them'} to Priority, or map ${values.length === 1 ? 'it' : 'them'} to another one in SyncConfigurator.`,
          ),
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt:
    'The priorities that items in scope have, pair by pair and in both directions. Each needs a priority of the same name on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. Values that SyncConfigurator creates in aqua by itself count as mapped towards aqua. A priority that the screen for creating work items offers, that aqua lacks and that nothing in scope has today is only a risk; others of the site are not reported.',
  cannotSee: `The mapping itself: aqua's API does not tell it. Which of the site's priorities the project's scheme offers, where the screen that creates work items is not seen: towards Jira a priority of the site counts then.`,
  mend: `Add the priority to the field Priority in aqua's project configuration (or in the project that owns its template), or map it to another one in SyncConfigurator and record the decision in the plan.`,
};
