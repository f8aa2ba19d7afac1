import { mappedWords } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

export const en: WordsOf<typeof prioritiesMapped> = mappedWords({
  one: 'priority',
  many: 'priorities',
  use: ({ items, single, value }) => `${items} ${single ? 'has' : 'have'} the priority ${value}`,
  field: 'Priority',
  why: 'SyncConfigurator maps priorities of equal names when a synchronisation is created. An item whose priority has no counterpart is not transferred.',
});

export const about: AboutWords = {
  looksAt:
    'The priorities that items in scope have, pair by pair and in both directions. Each needs a priority of the same name on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. Values that SyncConfigurator creates in aqua by itself count as mapped towards aqua. Priorities that nothing in scope has are no finding.',
  cannotSee: `The mapping itself: aqua's API does not tell it. Which of the site's priorities the project's scheme offers, where the screen that creates work items is not seen: towards Jira a priority of the site counts then.`,
  mend: `Add the priority to the field Priority in aqua's project configuration (or in the project that owns its template), or map it to another one in SyncConfigurator and record the decision in the plan.`,
};
