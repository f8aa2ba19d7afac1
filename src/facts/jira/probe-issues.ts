import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable, type Unavailability } from '../../checklist/model/unavailable';
import { clauseIn, effectiveSyncUser, jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';
import { harvestedBy, jiraHarvest, taken, type IssueMet } from './harvest';
import { jiraScopeVisible, probing } from './reader';

/** How many issues of each planned work type a grant is tried on, beside the project as a whole. */
const probesOfType = 3;
/** Issues of each level that are tried; one that the sync user cannot browse proves that the level hides issues from it. */
const probesOfLevel = 3;

/** The facts for which grants are tried on issues. */
export const triedFor = { grants: 'jira.syncUserGrants', conditions: 'jira.conditionGrants' } as const;

/** A few of the newest issues of a planned work type. */
export interface ProbesOfType {
  typeId: string;
  issues: number[];
}

/**
 * A few of the newest issues in scope of each type that the sync user neither reports nor is assigned to and that no security level hides:
 * what is granted on none of them is granted to reporters or assignees only (docs/platform/jira.md#grants-to-reporters-and-assignees). Those that
 * the harvest met are taken; only where it met too few a search looks for them.
 */
export const jiraProbeIssues = defineFact({
  id: probing,
  needs: { visible: optional(jiraScopeVisible), harvest: optional(jiraHarvest) },
  gather: async ({ jira, plan, asked }, { visible, harvest }): Promise<ProbesOfType[]> => {
    if (asked && !Object.values(triedFor).some((id) => asked.has(id))) return [];
    if (!visible.ok) {
      // What this app cannot see is no reason to leave open what is granted in the project.
      if (isOfItems(visible.why)) return [];
      throw new Unavailable(visible.why);
    }
    const account = effectiveSyncUser(plan);
    const met = (harvest.ok ? harvest.value.issues : []).filter((issue) => issue.level === null && isOfOthers(issue, account));
    const byType = new Map(plan.where.pairs.map((pair) => [pair.jiraIssueTypeId, pair]));
    return Promise.all(
      [...byType].map(async ([typeId, pair]) => {
        const issues = met.filter(({ type }) => type === typeId).slice(0, probesOfType);
        if (issues.length === probesOfType) return { typeId, issues: issues.map(({ id }) => id) };
        // Where the query is refused, grants are judged on the project alone.
        return { typeId, issues: await newestOfOthers(jira, `${jqlOfScope(plan, [pair])} AND level is EMPTY`, account, probesOfType) };
      }),
    );
  },
});

function isOfItems({ reason }: Unavailability): boolean {
  return reason === 'jira-data-policy' || reason === 'jira-search-blind';
}

/** Whether an issue is seen to be nobody's but others': what was not told is not seen. */
function isOfOthers({ reporter, assignee }: IssueMet, account: string): boolean {
  return reporter !== undefined && reporter !== account && assignee !== undefined && assignee !== account;
}

/** A few issues of a security level that issues in scope have. */
export interface ProbesOfLevel {
  id: string;
  issues: number[];
  /** JQL that finds all issues in scope that have the level. */
  clause: string;
  /** Such an issue that the sync user reported, where one was met, and JQL that finds those of other reporters. */
  reported?: { issue: number; clauseOfOthers: string };
}

/**
 * A few issues of each security level in use in scope: those that the harvest met, else the newest. Others' come first: a level may show the
 * sync user just the issues that it created itself.
 */
export const jiraLevelProbes = defineFact({
  id: 'jira.levelProbes',
  needs: { harvest: jiraHarvest },
  gather: async ({ jira, plan, asked }, { harvest }): Promise<ProbesOfLevel[]> => {
    const isWanted = asked?.has(harvestedBy.levels) ?? true;
    const account = effectiveSyncUser(plan);
    return Promise.all(
      (isWanted ? taken(harvest.levels) : []).map(async (id): Promise<ProbesOfLevel> => {
        const clause = clauseIn(plan, pairsToAqua(plan), `level = ${id}`);
        const met = harvest.issues.filter(({ level }) => level === id);
        const ofOthers = met.filter((issue) => isOfOthers(issue, account)).slice(0, probesOfLevel);
        const own = met.find(({ reporter }) => reporter === account);
        return {
          id,
          clause,
          issues: ofOthers.length === probesOfLevel ? ofOthers.map((issue) => issue.id) : await issuesToTry(clause),
          ...(own && { reported: { issue: own.id, clauseOfOthers: `${clause} AND reporter != ${jqlString(account)}` } }),
        };
      }),
    );

    async function issuesToTry(clause: string): Promise<number[]> {
      const ofOthers = await newestOfOthers(jira, clause, account, probesOfLevel);
      return ofOthers.length > 0 ? ofOthers : newestIssues(jira, clause, probesOfLevel);
    }
  },
});

/** A few issues that an account neither reports nor is assigned to; none where the site refuses the query, since it does not know the account or a field. */
async function newestOfOthers(jira: JiraClient, jql: string, account: string, most: number): Promise<number[]> {
  const literal = jqlString(account);
  const ofOthers = `${jql} AND reporter != ${literal} AND (assignee is EMPTY OR assignee != ${literal})`;
  return (await undefinedOn(['jira-refused-query'], newestIssues(jira, ofOthers, most))) ?? [];
}

/** Ids of the newest issues of a search, a few of them. */
async function newestIssues(jira: JiraClient, jql: string, most: number): Promise<number[]> {
  const { items } = await jira.pages(issueSearch, { jql: `${jql} ORDER BY created DESC`, fields: ['id'] }, { most });
  return items.map(({ id }) => Number(id));
}
