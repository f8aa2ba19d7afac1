import { z } from 'zod';
import { defineFact } from '../../checklist/define-fact';
import { effectiveSyncUser, jqlOfScope } from '../../checklist/scope';
import type { JiraClient } from '../../clients/jira';
import { addDistinctValues } from './distinct';
import { jiraScopeVisible } from './reader';

/** Issues of each level that are tried; one that the sync user cannot browse proves that the level hides issues from it. */
const probesPerLevel = 3;

const levelField = z.object({ id: z.coerce.string() });

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
 * `permissions/check` on a few issues of each (facts/jira §6). Issues that a level hides from the reader are not among them.
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
        const probes = await jira.searchIssues({ jql: `${ofLevel} ORDER BY created DESC`, fields: ['id'], maxResults: probesPerLevel });
        const issues = probes.map((issue) => Number(issue.id));
        const grants = await jira.checkPermissions({
          accountId: effectiveSyncUser(plan),
          projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues }],
        });
        const seen = grants.projectPermissions.flatMap((grant) => grant.issues);
        const hidden = issues.some((issue) => !seen.includes(issue));
        return { id, hidden, items: hidden ? await jira.countIssues(ofLevel) : 0 };
      }),
    );
  },
});

async function levelsInUse(jira: JiraClient, scope: string): Promise<string[]> {
  const known = new Map<string, string>();
  const parse = (value: unknown): string | undefined => levelField.safeParse(value).data?.id;
  await addDistinctValues(
    jira,
    { scope, field: 'security', clause: 'level', pageSize: 50, parse, literal: (id) => id, idOf: (id) => id },
    known,
  );
  return [...known.keys()];
}
