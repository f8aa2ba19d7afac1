import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: `The statuses that items in scope have, pair by pair: Jira's work items that travel to aqua, and aqua's items that travel to Jira. Each needs a status of the same name on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. On aqua's side entries that were deleted do not count; on Jira's side the statuses of the workflow of the pair's work type count.
 A status of the workflow that aqua lacks and that nothing in scope has today is only a risk.`,
  cannotSee: `The mapping itself: aqua's API does not tell it. Statuses of work items that a security level hides from the reader.`,
  mend: `Add the status to the field Status in aqua's project configuration (or in the project that owns its template), or map it to another status in SyncConfigurator and record the decision in the plan.`,
};
