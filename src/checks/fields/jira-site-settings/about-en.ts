import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Two switches of the whole site (`GET configuration`), where items travel to Jira: whether work items can be linked, if the plan carries links; and whether a work item may have nobody assigned, if aqua has items in scope that nobody works on.',
  cannotSee:
    'What Jira does with an item that nobody works on, give it to the default assignee or refuse it: hence a risk and no failure. A switch that Jira does not tell counts as on.',
  mend: "In Jira's settings under System → General configuration, switch it on; linking under Work items → Work item linking.",
};
