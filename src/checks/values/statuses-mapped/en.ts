import { mappedWords } from '../../../wording/en/fields-and-values';
import type { WordsOf } from '../../../wording/words';
import type { statusesMapped } from './check';

export const en: WordsOf<typeof statusesMapped> = mappedWords({
  one: 'status',
  many: 'statuses',
  use: (items, name) => `${items} are in ${name}`,
  field: 'Status',
  why: 'SyncConfigurator maps statuses of equal names when a synchronisation is created, and never by itself afterwards. An item in a status without a counterpart is not transferred.',
  looksAt: `The statuses that items in scope have, pair by pair: Jira's work items that travel to aqua, and aqua's items that travel to Jira. Each needs a status of the same name on the other side (case, blanks and punctuation do not matter) or a decision in the plan. On aqua's side entries that were deleted do not count; on Jira's side the statuses of the workflow of the pair's work type count.
 A status of the workflow that nothing in scope has today and that aqua lacks is a risk, no failure.`,
  cannotSee: `The mapping itself: aqua's API does not tell it. Statuses of work items that a security level hides from the reader.`,
  mend: `Add the status to the field Status in aqua's project configuration (or in the project that owns its template), or map it to another status in SyncConfigurator and record the decision in the plan.`,
});
