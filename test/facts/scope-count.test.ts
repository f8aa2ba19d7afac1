import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { jiraScopeCount } from '../../src/facts/jira/issues-by-pair';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

/** A Jira of so many issues of each type, of which the clause leaves those that are named. */
function counting(all: Record<string, number>, left: Record<string, number>, asked: string[] = []): JiraAnswer[] {
  const count = on(issueCount, ({ jql }) => {
    asked.push(jql);
    const types = /issuetype in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
    const of = jql.includes('labels') || jql.includes('assignee') ? left : all;
    return { count: types.reduce((sum, type) => sum + (of[type] ?? 0), 0) };
  });
  return [browsing(), onPages(issueSearch, () => [{ id: '1', key: 'SHOP-1', fields: {} }]), count];
}

const labelled = planWith({ where: { jql: 'labels = shop' } });

it.each<[string, Record<string, number>, Record<string, number>, object]>([
  ['all that the clause finds', { '10004': 9, '10002': 4 }, { '10004': 5, '10002': 3 }, { items: 8 }],
  ['what there is without a clause that finds nothing', { '10004': 9, '10002': 4 }, {}, { items: 0, withoutClause: 13 }],
  [
    'what there is of a type of which it leaves none',
    { '10004': 9, '10002': 4 },
    { '10004': 5 },
    { items: 5, emptied: [{ issueTypeId: '10002', without: 4 }] },
  ],
  ['nothing of a type of which there is none', { '10004': 9 }, { '10004': 5 }, { items: 5 }],
])('counts %s', async (_name, all, left, expected) => {
  expect(await gather(jiraScopeCount, { plan: labelled, jira: counting(all, left) })).toEqual({ ok: true, value: expected });
});

it('asks for the issues of the account that does the work, whoever looks', async () => {
  const asked: string[] = [];
  const mine = planWith({ where: { jql: 'assignee = currentUser()' } });
  await gather(jiraScopeCount, { plan: mine, jira: counting({}, { '10004': 5, '10002': 3 }, asked) });
  const account = mine.who.syncUser ?? mine.who.configurationUser;
  expect(asked).toEqual(expect.arrayContaining([expect.stringContaining(`(assignee = "${account}")`)]));
  expect(asked.join(' ')).not.toContain('currentUser');
});
