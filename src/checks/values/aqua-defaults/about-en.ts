import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The lists that status, priority and resolution of each pair are mapped to: whether one of their values is marked as default, or a rule of the project sets one for new items.',
  cannotSee: 'Rules that set a value for other roles than that of the account the app reads with. Lists of custom fields.',
  mend: "In aqua, open the project's configuration, Fields, and mark one value as default. The configuration may belong to another project that shares its template.",
};
