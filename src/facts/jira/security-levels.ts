import { defineFact } from '../../checklist/engine/define-fact';
import { clauseIn, effectiveSyncUser, jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';
import { permissionGrants } from '../../clients/jira/operations/permissions';
import { harvestedBy, jiraHarvest, taken } from './harvest';
import { countIssues } from './issues-by-pair';
import { jiraSyncUserGrants } from './permissions';
import { jiraProject } from './project';

/** Issues of each level or type that are tried; one that the sync user cannot browse proves that the level hides issues from it. */
const probesEach = 3;

/** An issue security level in use in scope. */
export interface LevelInUse {
  id: string;
  /** Whether it hides issues from the account that does the work. */
  hidden: boolean;
  /** Issues that would travel to aqua and have it; counted where it hides them. */
  items: number;
  /** JQL that finds these. */
  clause: string;
}

/**
 * The security levels that issues on their way to aqua have, and whether they hide them from the account that does the work: proven by
 * `permissions/check` on a few issues of each (docs/platform/jira.md#security-levels). Issues that a level hides from the reader are not among them.
 */
export const jiraHiddenLevels = defineFact({
  id: harvestedBy.levels,
  needs: { harvest: jiraHarvest },
  gather: async ({ jira, plan }, { harvest }): Promise<LevelInUse[]> => {
    const pairs = pairsToAqua(plan);
    if (pairs.length === 0) return [];
    return Promise.all(
      taken(harvest.levels).map(async (id) => {
        const ofLevel = clauseIn(plan, pairs, `level = ${id}`);
        const issues = await newestIssues(jira, ofLevel);
        const grants = await jira.ask(permissionGrants, {
          accountId: effectiveSyncUser(plan),
          projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues }],
        });
        const seen = grants.projectPermissions.flatMap((grant) => grant.issues);
        const hidden = issues.some((issue) => !seen.includes(issue));
        return { id, hidden, items: hidden ? await countIssues(jira, ofLevel) : 0, clause: ofLevel };
      }),
    );
  },
});

/** A work type whose items the account that does the work cannot see. */
export interface HiddenType {
  id: string;
  /** Issues in scope that would travel to aqua. */
  items: number;
  /** JQL that finds these; absent where none travel to aqua. */
  clause?: string;
}

/**
 * Planned work types of a team-managed project that the account that does the work may not see, though it browses the project: such projects
 * can restrict work types to roles (docs/platform/jira.md#restricted-work-types). Proven on a few of the newest issues of each type; empty for
 * other projects.
 */
export const jiraHiddenTypes = defineFact({
  id: 'jira.hiddenTypes',
  needs: { project: jiraProject, grants: jiraSyncUserGrants },
  gather: async ({ jira, plan }, { project, grants }): Promise<HiddenType[]> => {
    if (project.project?.style !== 'next-gen') return [];
    const toAqua = pairsToAqua(plan);
    return Promise.all(
      grants.unseenTypes.map(async (id): Promise<HiddenType> => {
        const pairs = toAqua.filter((pair) => pair.jiraIssueTypeId === id);
        if (pairs.length === 0) return { id, items: 0 };
        const clause = jqlOfScope(plan, pairs);
        return { id, items: await countIssues(jira, clause), clause };
      }),
    );
  },
});

/** Ids of the newest issues of a search, a few of them. */
async function newestIssues(jira: JiraClient, jql: string): Promise<number[]> {
  const { items } = await jira.pages(issueSearch, { jql: `${jql} ORDER BY created DESC`, fields: ['id'] }, { most: probesEach });
  return items.map(({ id }) => Number(id));
}
