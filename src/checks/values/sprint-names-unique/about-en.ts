import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Only where the plan carries the sprint: the sprints that items in scope are in; those under way or to come on the boards that show the project (the first 20 boards); and sprints of the same names that other items of the site are in, as far as Jira finds them by name. Names are compared without case, outer and repeated blanks. Two sprints of one name in Jira fail where an item in scope is in one of them, or an item of aqua brings their name, and are a risk elsewhere. Two sprints of one name in the aqua project are a risk as well.',
  cannotSee:
    'Sprints without items on boards that do not show the project: another one of the same name may exist there. Closed sprints that nothing in scope was in. A sprint of which every item was in another one too, and that has ended.',
  mend: 'Rename one of the sprints, in Jira in the backlog of its board.',
};
