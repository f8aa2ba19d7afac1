import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The pairs of fields of the plan in which both sides are lists, each in both directions as the plan goes: Jira's lists with one or several choices, components and versions, and aqua's lists. Each value that items in scope have needs one of the same name that can be chosen on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. Towards aqua, values that SyncConfigurator creates by itself count as mapped. Two values of one name are reported as well.",
  cannotSee:
    'Lists of several levels. Lists of other apps. Towards Jira: lists that are not on the screen that creates work items. Values that only ever stand beside others in a list of several choices, where that screen was not seen.',
  mend: "Add the value to the list in aqua's project configuration, or map it to another one in SyncConfigurator and record the decision in the plan. Where two lists have little in common, pair the field with a text of aqua instead.",
};
