import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { resolutionsMapped } from './check';

export const en: WordsOf<typeof resolutionsMapped> = mappedWords({
  one: 'resolution',
  many: 'resolutions',
  use: (items, name) => `${items.replace(/^([\d,.]+) /, '$1 resolved ')} use ${name}`,
  field: 'the field that takes the resolution',
  why: 'SyncConfigurator maps values of equal names when a synchronisation is created. A work item whose resolution has no counterpart is not transferred.',
  looksAt: `For each pair that carries the resolution: the distinct resolutions of issues in scope with their numbers, and the entries of the aqua field, deleted ones left out. Names match where only case, outer and repeated white space differ. A decision counts; so does SyncConfigurator's creating of new values if it is switched on. In the other direction: the entries that aqua's items in scope have need a resolution of the same name in Jira, or a decision.`,
  cannotSee: `What SyncConfigurator has mapped already: aqua's interface does not show it. Resolutions that nothing in scope uses are no finding.`,
  mend: `1. Add the value in aqua, or map it to another one in SyncConfigurator and note the decision. 2. What is only similar, such as _Abgelehnt_ for _Won't Do_, is a proposal and never a match.`,
});
