import * as z from 'zod';
import { defineFact } from '../../checklist/engine/define-fact';
import { effectiveSyncUser, jqlOfScope } from '../../checklist/model/scope';
import { textId } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';
import { permissionGrants } from '../../clients/jira/operations/permissions';
import { addDistinctValues } from './distinct';
import { countIssues } from './issues-by-pair';
import { jiraProject } from './project';
import { jiraScopeVisible } from './reader';

/** Issues of each level or type that are tried; one that the sync user cannot browse proves that the level hides issues from it. */
const probesEach = 3;

const levelField = z.object({ id: textId });

/** An issue security level in use in scope. */
export interface LevelInUse {
  id: string;
  /** Whether it hides issues from the account that does the work. */
  hidden: boolean;
  /** Issues in scope that have it; counted where it hides them. */
  items: number;
}

/**
 * The security levels that issues in scope have, and whether they hide them from the account that does the work: proven by
 * `permissions/check` on a few issues of each (docs/platform/jira.md#security-levels). Issues that a level hides from the reader are not among them.
 */
export const jiraHiddenLevels = defineFact({
  id: 'jira.hiddenLevels',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }): Promise<LevelInUse[]> => {
    const scope = jqlOfScope(plan, plan.where.pairs);
    const levels = await levelsInUse(jira, scope);
    return Promise.all(
      levels.map(async (id) => {
        const ofLevel = `${scope} AND level = ${id}`;
        const issues = await newestIssues(jira, ofLevel);
        const grants = await jira.ask(permissionGrants, {
          accountId: effectiveSyncUser(plan),
          projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues }],
        });
        const seen = grants.projectPermissions.flatMap((grant) => grant.issues);
        const hidden = issues.some((issue) => !seen.includes(issue));
        return { id, hidden, items: hidden ? await countIssues(jira, ofLevel) : 0 };
      }),
    );
  },
});

/** A work type whose items the account that does the work cannot see. */
export interface HiddenType {
  id: string;
  items: number;
}

/**
 * Planned work types of a team-managed project that the account that does the work may not see, though it browses the project: such projects
 * can restrict work types to roles (docs/platform/jira.md#restricted-work-types). Proven on a few of the newest issues of each type; empty for other projects.
 */
export const jiraHiddenTypes = defineFact({
  id: 'jira.hiddenTypes',
  needs: { visible: jiraScopeVisible, project: jiraProject },
  gather: async ({ jira, plan }, { project }): Promise<HiddenType[]> => {
    if (project.project?.style !== 'next-gen') return [];
    const projectId = Number(plan.where.jiraProjectId);
    const types = new Map(plan.where.pairs.map((pair) => [pair.jiraIssueTypeId, pair]));
    const found = await Promise.all(
      [...types].map(async ([id, pair]): Promise<HiddenType[]> => {
        const scope = jqlOfScope(plan, [pair]);
        const issues = await newestIssues(jira, scope);
        if (issues.length === 0) return [];
        const { projectPermissions } = await jira.ask(permissionGrants, {
          accountId: effectiveSyncUser(plan),
          projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [projectId], issues }],
        });
        // Without the project itself nothing is seen, and another row says so.
        const browses = projectPermissions.some(({ projects }) => projects.includes(projectId));
        const seen = projectPermissions.flatMap((grant) => grant.issues);
        if (!browses || issues.some((issue) => seen.includes(issue))) return [];
        return [{ id, items: await countIssues(jira, scope) }];
      }),
    );
    return found.flat();
  },
});

/** Ids of the newest issues of a search, a few of them. */
async function newestIssues(jira: JiraClient, jql: string): Promise<number[]> {
  const { items } = await jira.pages(issueSearch, { jql: `${jql} ORDER BY created DESC`, fields: ['id'] }, { most: probesEach });
  return items.map(({ id }) => Number(id));
}

async function levelsInUse(jira: JiraClient, scope: string): Promise<string[]> {
  const known = new Map<string, string>();
  const parse = (value: unknown): string[] | undefined => {
    const { data } = levelField.safeParse(value);
    return data && [data.id];
  };
  await addDistinctValues(
    jira,
    { scope, field: 'security', clause: 'level', pageSize: 50, parse, literal: (id) => id, idOf: (id) => id },
    known,
  );
  return [...known.keys()];
}
