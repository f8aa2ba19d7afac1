import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'Nothing: no interface of aqua or Jira tells it. The question about _Test Connection_ settles it.',
  cannotSee: 'Everything. The row is a question and never a failure.',
  mend: 'Download it from the landing page of the aqua server and log in as an aqua administrator.',
};
