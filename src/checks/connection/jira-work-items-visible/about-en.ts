import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The levels of the project's issue security scheme, their members, and whether the account that reads Jira is one of them: directly, by a group, by a role in the project, as project lead or by its product. Whether the organisation’s data security policy keeps this app from the project, as far as Jira tells. In team-managed projects, whether the search finds as many work items as the project has.",
  cannotSee:
    'Whether any work item has such a level. Levels that admit people by a field of the work item, such as its reporter, count as hiding. Team-managed projects restrict work types instead; Jira names no levels there, so the row can only compare numbers.',
  mend: 'Add yourself to the level for the time of the check, or let a Jira admin who is a member press _Check again_.',
};
