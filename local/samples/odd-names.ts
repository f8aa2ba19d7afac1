import { aquaProject, entriesOf, issuesOf, jiraProject } from './alterations';
import type { Company } from './types';

/** A name without a place to break it, as long as a name may be. */
const unbroken = (length = 190): string => 'Donaudampfschifffahrtsgesellschaftskapitän_'.repeat(5).slice(0, length);
const rightToLeft = 'قسم اختبار البرمجيات وضمان الجودة';
const emoji = '👩🏽‍💻🚀 Zoë 🏳️‍🌈 Ångström 🧪';

/** Names that a page has to bear, in turn. */
function oddName(index: number): string {
  return [`${unbroken(186)}-${index}`, `${rightToLeft} ${index}`, `${emoji} ${index}`][index % 3] ?? '';
}

/**
 * Gives people, projects, folders, values and sprints names without a place to break them, names that run from right to left, and emoji. What is
 * wrong in the company stays wrong.
 */
export function withOddNames({ jira, aqua, scenario }: Company): void {
  jira.accounts.forEach((account, index) => {
    account.displayName = oddName(index);
  });
  aqua.users.forEach((user, index) => {
    user.firstName = '';
    user.surname = oddName(index);
  });
  jiraProject(jira, 'SHOP').name = unbroken(80);
  const project = aquaProject(aqua, 12);
  project.name = unbroken();
  scenario.planFile.aqua.project = project.name;
  for (const [index, folder] of project.folders.entries()) folder.name = oddName(index);
  // Values that fail as it is keep failing, by names that are harder to show.
  const inUse = new Set(issuesOf(jira, 'SHOP', 'Bug').flatMap(({ resolution }) => resolution ?? []));
  const known = new Set(entriesOf(aqua, 12, 'Defect', 'Resolution').map(({ name }) => name));
  for (const [index, resolution] of [...inUse].filter(({ name }) => !known.has(name)).entries()) resolution.name = oddName(index);
  const priority = { id: '77', name: unbroken(), description: '' };
  jira.priorities.push(priority);
  for (const issue of issuesOf(jira, 'SHOP', 'Bug').slice(0, 7)) issue.priority = priority;
  for (const [index, sprint] of jira.boards.flatMap(({ sprints }) => sprints).entries()) if (index % 2 === 0) sprint.name = oddName(index);
}
