import { z } from 'zod';
import { defineFact } from '../../checklist/define-fact';
import { jqlOfScope, pairsToAqua } from '../../checklist/scope';
import type { Pair } from '../../checklist/plan';
import type { JiraClient } from '../../clients/jira';
import { addDistinctValues } from './distinct';
import { jiraScopeVisible } from './reader';

/** All resolutions of the site; there is no scheme by project (facts/jira §4). Names are in the reader's language. */
export const jiraResolutions = defineFact({
  id: 'jira.resolutions',
  gather: ({ jira }) => jira.resolutions(),
});

const resolutionField = z.object({ id: z.string() });

/** Resolutions that issues in scope have, for one pair that carries the resolution to aqua. */
export interface ResolutionsInUse {
  pair: Pair;
  resolutions: { id: string; items: number }[];
  /** Issues without a resolution. */
  unresolved: number;
}

/** The distinct resolutions in use, pair by pair, with their numbers of issues. */
export const jiraResolutionsInUse = defineFact({
  id: 'jira.resolutionsInUse',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }): Promise<ResolutionsInUse[]> => {
    const pairs = pairsToAqua(plan).filter((pair) => pair.resolutionFieldId);
    return Promise.all(
      pairs.map(async (pair) => {
        const scope = jqlOfScope(plan, [pair]);
        const countOf = (clause: string): Promise<number> => jira.countIssues(`${scope} AND ${clause}`);
        const [ids, unresolved] = await Promise.all([distinctResolutions(jira, scope), countOf('resolution is EMPTY')]);
        const resolutions = await Promise.all(ids.map(async (id) => ({ id, items: await countOf(`resolution = ${id}`) })));
        return { pair, resolutions, unresolved };
      }),
    );
  },
});

async function distinctResolutions(jira: JiraClient, scope: string): Promise<string[]> {
  const known = new Map<string, string>();
  const parse = (value: unknown): string | undefined => resolutionField.safeParse(value).data?.id;
  await addDistinctValues(jira, { scope, field: 'resolution', pageSize: 50, parse, literal: (id) => id, idOf: (id) => id }, known);
  return [...known.keys()];
}
