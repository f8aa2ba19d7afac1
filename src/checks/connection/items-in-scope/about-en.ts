import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'How many work items in Jira the scope of the pairs that go to aqua finds, and how many items of the planned types are in the aqua folder for the pairs that go to Jira. Where a clause leaves none, the same is counted without it.',
  cannotSee:
    'Whether these are the items that are meant. Jira’s count is an estimate: changes of the last minutes may be missing. Work items that a security level hides from the person who checks are not counted; a row of its own says so.',
  mend: 'Correct the clause in the plan: try it in Jira’s search together with the project. A label, component or version with a typing mistake finds nothing.',
};
