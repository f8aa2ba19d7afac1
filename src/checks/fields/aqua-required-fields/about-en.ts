import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The fields of each planned item type, deactivated ones included: JiraID by id or title, active, a text, at least as long as the key of the project's newest issue. JiraLink.",
  cannotSee: 'The manual speaks of four fields; what is public names only these two.',
  mend: "Add, activate or lengthen JiraID in the project's configuration → Fields. The configuration may belong to another project that shares its template.",
};
