import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: `For each pair that carries the resolution: the resolutions of work items in scope with their numbers, and the values of the aqua field, deleted ones left out. Names match where only case, outer and repeated white space differ. A decision counts; so does SyncConfigurator's creating of new values if it is switched on. In the other direction: the values that aqua's items in scope have need a resolution of the same name in Jira, or a decision.`,
  cannotSee: `What SyncConfigurator has mapped already: aqua's interface does not show it. Resolutions that nothing in scope uses are no finding.`,
  mend: `1. Add the value in aqua, or map it to another one in SyncConfigurator and record the decision in the plan. 2. What is only similar, such as _Abgelehnt_ for _Won't Do_, is a proposal and never a match.`,
};
