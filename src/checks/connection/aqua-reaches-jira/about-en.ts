import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: "Nothing: only aqua's server can try it. The question about _Test Connection_ settles it.",
  cannotSee: 'Everything; the row is a question.',
  mend: "1. In SyncConfigurator, add a connection of the type _Jira Rest_: the Jira address, the account's e-mail address as user name, its API token as password. 2. Press _Test Connection_: it has to say _Success!_ and list the project.",
};
