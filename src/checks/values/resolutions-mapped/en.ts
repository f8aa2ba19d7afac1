import { checkAgain, step } from '../../../wording/en/links';
import { mappedWords, record } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionsMapped } from './check';

const mapped = mappedWords({
  one: 'resolution',
  many: 'resolutions',
  use: ({ items, single, value }) => `${items} ${single ? 'uses' : 'use'} the resolution ${value}`,
  field: 'the field that takes the resolution',
  why: 'SyncConfigurator maps values of equal names when a synchronisation is created. A work item whose resolution has no counterpart is not transferred.',
});

export const en: WordsOf<typeof resolutionsMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    comesBackUnresolved: ({ value, entry, issueType }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} the resolution “${say.name(value)}” or none, which aqua cannot tell apart`,
      expected: 'No resolution of that name, or an aqua value of its own for it',
      found: `Both become “${say.name(entry)}” in aqua, and what was resolved comes back as not resolved, or the other way round`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(`In Jira, rename the resolution “${say.name(value)}”, or give these work items another one and delete it.`),
          step(`Or map it to another aqua value in SyncConfigurator, ${record}.`),
          checkAgain,
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt: `For each pair that carries the resolution: the resolutions of work items in scope with their numbers, and the values of the aqua field, deleted ones left out. Names match where only case, outer and repeated white space differ. A decision counts; so does SyncConfigurator's creating of new values if it is switched on. In the other direction: the values that aqua's items in scope have need a resolution of the same name in Jira, or a decision.`,
  cannotSee: `What SyncConfigurator has mapped already: aqua's interface does not show it. Resolutions that nothing in scope uses are not reported.`,
  mend: `1. Add the value in aqua, or map it to another one in SyncConfigurator and record the decision in the plan. 2. What is only similar, such as _Abgelehnt_ for _Won't Do_, is a proposal and never a match.`,
};
