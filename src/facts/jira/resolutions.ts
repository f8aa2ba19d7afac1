import { z } from 'zod';
import { Unavailable, defineFact } from '../../checklist/define-fact';
import { jqlOfScope, pairsToAqua } from '../../checklist/scope';
import type { Pair } from '../../checklist/plan';
import { jiraScopeVisible } from './reader';

/** All resolutions of the site; there is no scheme by project (facts/jira §4). Names are in the reader's language. */
export const jiraResolutions = defineFact({
  id: 'jira.resolutions',
  gather: ({ jira }) => jira.resolutions(),
});

const resolutionField = z.object({ id: z.string() });
const pageSize = 50;
const mostRounds = 200;

/** Resolutions that issues in scope have, for one pair that carries the resolution to aqua. */
export interface ResolutionsInUse {
  pair: Pair;
  resolutions: { id: string; items: number }[];
  /** Issues without a resolution. */
  unresolved: number;
}

/**
 * The distinct resolutions in use, pair by pair, with their numbers of issues: asks for issues that have none of those known until none
 * comes, then counts each. The cost follows the number of values in use.
 */
export const jiraResolutionsInUse = defineFact({
  id: 'jira.resolutionsInUse',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }): Promise<ResolutionsInUse[]> => {
    const pairs = pairsToAqua(plan).filter((pair) => pair.resolutionFieldId);
    return Promise.all(
      pairs.map(async (pair) => {
        const scope = jqlOfScope(plan, [pair]);
        const unresolved = jira.countIssues(`${scope} AND resolution is EMPTY`);
        const known = new Set<string>();
        for (let round = 0; round < mostRounds; round += 1) {
          const except = known.size > 0 ? ` AND resolution not in (${[...known].join(', ')})` : '';
          const issues = await jira.searchIssues({
            jql: `${scope} AND resolution is not EMPTY${except}`,
            fields: ['resolution'],
            maxResults: pageSize,
          });
          const before = known.size;
          for (const issue of issues) {
            const resolution = resolutionField.safeParse(issue.fields['resolution']);
            if (!resolution.success) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: 'issues.fields.resolution.id' });
            known.add(resolution.data.id);
          }
          if (known.size === before) break;
        }
        const resolutions = await Promise.all(
          [...known].map(async (id) => ({ id, items: await jira.countIssues(`${scope} AND resolution = ${id}`) })),
        );
        return { pair, resolutions, unresolved: await unresolved };
      }),
    );
  },
});
