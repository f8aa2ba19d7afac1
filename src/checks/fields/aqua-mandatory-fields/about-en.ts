import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The fields of a new defect or requirement in the plan's folder that are required and have no default value, less those that the synchronisation fills in: name, description, status, priority, JiraID, JiraLink, what the plan carries, the resolution and the field pairs. aqua shows the rules that apply to the reading account, so this decides only where that account has the sync user's role in the project.",
  cannotSee:
    "Rules that hold for another status only, and roles of the sync user in single folders below the plan's. The number of items counts all work items in scope, also those that were synchronised before.",
  mend: "Give the field a default value, leave the sync user's role out of the rule, or map a Jira field to it and add the pair to the plan. Where the row says that it cannot see: give the reading account the role that it names.",
};
