import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "Users of the aqua project and people whom the Jira project's roles name, as far as they are on no item in scope; people on items in scope have rows of their own. The row names users of aqua without an address, users of aqua whom Jira does not find by address, and people of the roles whom the aqua project lacks. At most 50 people of each side are looked up; the row says how many.",
  cannotSee:
    'Members of groups that hold a role: a group may hold the whole company. People who hide their address. Everybody else is not mentioned.',
  mend: 'Enter the address in aqua, or add the person to the aqua project. Where nobody will assign items to them, there is nothing to do.',
};
