import { z } from 'zod';
import { Unavailable, defineFact } from '../../checklist/define-fact';
import type { JiraPerson } from '../../checklist/matching/people';
import { effectiveSyncUser, jqlOfScope, jqlString, pairsToAqua } from '../../checklist/scope';
import type { JiraClient } from '../../clients/jira';
import { jiraScopeVisible } from './reader';

const userField = z.object({
  accountId: z.string(),
  accountType: z.string().default('atlassian'),
  active: z.boolean().default(true),
  displayName: z.string().optional(),
  emailAddress: z.string().optional().nullable(),
});
type UserField = z.infer<typeof userField>;

/** Issues asked for at once; each answer is followed by one that leaves out the people already seen. */
const pageSize = 100;
/** Far more rounds than any number of people on one plan needs; stops a server that repeats itself. */
const mostRounds = 200;

/** People on issues in scope that travel to aqua: assignees and reporters, as far as the plan carries them. */
export interface JiraPeople {
  people: JiraPerson[];
  /** App accounts, portal customers and deleted accounts met on the way; they are no people. */
  others: { accountId: string; accountType: string }[];
}

/**
 * Distinct people, at a cost that follows their number and not the number of issues: ask for issues whose assignee is none of those known,
 * until none comes; then the same for reporters.
 */
export const jiraPeople = defineFact({
  id: 'jira.people',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }): Promise<JiraPeople> => {
    const pairs = pairsToAqua(plan);
    const known = new Map<string, UserField>();
    if (pairs.length > 0) {
      for (const field of ['assignee', 'reporter'] as const) {
        if (plan.travels.carries.includes(field)) await collect(jira, jqlOfScope(plan, pairs), field, known);
      }
    }
    const syncUser = effectiveSyncUser(plan);
    const everybody = [...known.values()].filter((user) => user.accountId !== syncUser);
    return {
      people: everybody.filter(isPerson).map(toPerson),
      others: everybody.filter((user) => !isPerson(user)).map(({ accountId, accountType }) => ({ accountId, accountType })),
    };
  },
});

async function collect(jira: JiraClient, scope: string, field: 'assignee' | 'reporter', known: Map<string, UserField>): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const except = known.size > 0 ? ` AND ${field} not in (${[...known.keys()].map(jqlString).join(', ')})` : '';
    const issues = await jira.searchIssues({ jql: `${scope} AND ${field} is not EMPTY${except}`, fields: [field], maxResults: pageSize });
    const before = known.size;
    for (const issue of issues) {
      const user = userField.safeParse(issue.fields[field]);
      if (user.success) known.set(user.data.accountId, user.data);
      else if (issue.fields[field] != null)
        throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `issues.fields.${field}.accountId` });
    }
    if (known.size === before) return;
  }
}

function isPerson(user: UserField): boolean {
  return user.accountType === 'atlassian';
}

function toPerson(user: UserField): JiraPerson {
  return { accountId: user.accountId, active: user.active, displayName: user.displayName, address: user.emailAddress || undefined };
}
