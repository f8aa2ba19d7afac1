import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "Whether a rule makes JiraID or JiraLink read-only. aqua shows the rules that apply to the reading account, so this decides only where that account has the sync user's role in the project; else it is a hint.",
  cannotSee: 'Rules that hold for a certain status only, and whom else a rule leaves out.',
  mend: "Leave the sync user's role out of the rule, in the project's configuration → Workflow → Global rules. Where the row says that it cannot see: give the reading account the role that it names.",
};
