import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The plan's pairs of a Jira field and an aqua field: both exist, aqua's is active, used once and, towards aqua, not read-only for the sync user's role as far as the reading account has it; and their types fit. Fields of the same type do, and these special pairs: a Jira user and an aqua dictionary; labels, a linked work item, a single choice, a text or an address and an aqua string; a sprint and a dictionary. Then how long a text each side allows, the summary and aqua's name included: where one side takes less, the newest 500 items in scope are measured, and only the lengths are kept. Whether aqua's number has decimals, and whether aqua's text may hold what Jira's field does not take.",
  cannotSee:
    "Fields of other apps. Fields that SyncConfigurator pairs by itself because they have the same name. The special pairs need aqua 24.88 or newer; the app does not look at aqua's version.",
  mend: "Choose another field, change the type of the aqua field by adding a new one, or lengthen it in the project's configuration → Fields.",
};
