import { defineFact } from '../../checklist/engine/define-fact';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { harvestedBy } from './harvest';
import { countIssues } from './issues-by-pair';
import { jiraProject } from './project';
import { jiraLevelsSeen, jiraSyncUserGrants } from './sync-user-grants';

/** An issue security level in use in scope. */
export interface LevelInUse {
  id: string;
  /** Whether it hides issues from the account that does the work; undefined where that account sees no issue of the project at all. */
  hidden: boolean | undefined;
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
  needs: { levels: jiraLevelsSeen },
  gather: ({ jira }, { levels }): Promise<LevelInUse[]> =>
    Promise.all(levels.map(async (level) => ({ ...level, items: level.hidden ? await countIssues(jira, level.clause) : 0 }))),
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
