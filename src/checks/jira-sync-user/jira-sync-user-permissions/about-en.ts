import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    '`permissions/check` for the account that does the work, on the project and on a few of the newest issues of each planned work type that it neither reports nor is assigned to and that no security level hides; what is granted is judged on those that it sees. What is missing is counted: the items that start in aqua, or, without Browse Projects, the work items in scope. What is needed follows from what the plan carries and where to (`src/checklist/permissions.ts`). A key that the site does not know is told as such. Where Jira did not tell the person who checks, what the account showed of itself in the last 30 days counts. Close Issues is asked for where a condition of a planned workflow names it; without it the row is a risk.',
  cannotSee:
    "Conditions and validators of workflows, properties of statuses, and issue security, which has a row of its own. The vendor's own list of permissions is not public. Where the project cannot be seen by the person who checks, silence is no denial and the row is open.",
  mend: "1. Where the project's permission scheme can be read, the row names the roles and groups that hold the permission already: add the account to one of them. That changes this project only, or what the group may do elsewhere. 2. Company-managed: grant the permission in the project's permission scheme to the account, or to a role or group that it is in. The row names the scheme; which other projects it serves is shown in Jira's list of permission schemes. 3. Team-managed: give the account a role that includes it under the project's settings → Access. 4. Browse users and groups is a global permission.",
};
