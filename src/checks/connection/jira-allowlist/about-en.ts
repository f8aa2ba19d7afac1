import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'The answer to the question whether “Test Connection” in SyncConfigurator says “Success!”: it settles the row.',
  cannotSee: 'The allow list: no interface of Jira tells it. A list that is switched on after the connection was tested.',
  mend: "The organisation's admin adds the addresses from which the aqua server reaches the internet to the allow list.",
};
