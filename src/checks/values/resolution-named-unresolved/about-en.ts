import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'The names of all resolutions of the site, in the language of the person who checks.',
  cannotSee: 'Names in other languages than English and German.',
  mend: "Rename or delete the resolution in Jira's settings; Jira asks what its items get instead.",
};
