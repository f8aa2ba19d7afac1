import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The security levels that issues in scope have, and for each of them `permissions/check` for the account that does the work on three of its newest issues. Where it cannot browse one of them, all issues in scope of that level are counted. Only work items that travel to aqua count. In team-managed projects the same is tried on the newest issues of each planned work type, since such projects can restrict work types to roles.',
  cannotSee:
    'Issues that a level hides from the person who checks as well. Where the members of a level include neither that person nor the account, the row says so and stays open: whether any such issue exists cannot be seen. Levels whose members depend on the issue, such as its reporter, are judged by the three issues tried.',
  mend: "Add the account to the level in the project's issue security scheme, or to a role or group that is a member of it.",
};
