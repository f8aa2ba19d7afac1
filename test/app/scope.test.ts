import { jiraProject, addSprint, accountNamed, hideAddress, issuesOf } from '../../local/samples/alterations';
import type { Alteration } from '../../local/samples/types';
import type { Run } from '../../src/contract';
import { runToEnd, sampleApp, summaryOf } from '../support/sample-app';

/** What the whole checklist says of an altered `ready`. */
async function runOf(alter: Alteration): Promise<Run> {
  const sample = await sampleApp('ready', undefined, { alter });
  try {
    return await runToEnd(sample.app);
  } finally {
    await sample.close();
  }
}

/** Rows that speak of items in Jira and of nothing else. */
const onItems = ['items-in-scope', 'users-have-email', 'users-matched', 'resolutions-mapped', 'statuses-mapped', 'priorities-mapped'];

function outcomesOf(run: Run, ids: readonly string[]): string[] {
  const summary = summaryOf(run);
  return ids.map((id) => summary[id] ?? 'not judged');
}

it('a clause that matches nothing is not ready, however well all else goes', async () => {
  const run = await runOf(({ scenario }) => {
    scenario.planFile.jira.jql = 'labels = shpo';
  });
  expect(run.verdict).toBe('notReady');
  expect(summaryOf(run)['items-in-scope']).toBe('failed clauseFindsNothing');
  expect(run.results.find(({ check }) => check === 'items-in-scope')?.effect).toBe('silent');
});

it.each([
  ['says so', true, 'jira-data-policy'],
  ['does not tell', false, 'jira-search-blind'],
])('a data policy that %s leaves every row on items open', async (_name, told, reason) => {
  const run = await runOf(({ jira }) => {
    jiraProject(jira, 'SHOP').dataPolicy = { told, except: [] };
  });
  expect(outcomesOf(run, onItems)).toEqual(onItems.map(() => `unavailable ${reason}`));
  expect(run.verdict).toBe('undecided');
});

it('what only items from Jira meet is nothing where all travel to Jira', async () => {
  const run = await runOf(({ jira, scenario }) => {
    for (const pair of scenario.planFile.pairs) pair.direction = 'toJira';
    const [level] = jiraProject(jira, 'SHOP').securityLevels;
    if (!level) throw new Error('no security level');
    level.members = [];
    const bugs = issuesOf(jira, 'SHOP', 'Bug');
    for (const issue of bugs.slice(0, 20)) issue.level = level;
    const [board] = jira.boards;
    if (board)
      for (const id of [9001, 9002]) addSprint(jira, board.id, { id, name: 'Twin', state: 'closed' }, bugs.slice(id - 9001, id - 8999));
  });
  expect(outcomesOf(run, ['jira-sync-user-issue-security'])).toEqual(['notApplicable onlyToJira']);
});

it('whoever hides the address after the answer is asked about alone', async () => {
  const run = await runOf(({ jira }) => hideAddress(accountNamed(jira, 'Katharina Brandt')));
  const rows = run.results.filter(({ question, confirmation }) => question === 'hidden-addresses' && !confirmation);
  expect(rows.length).toBeGreaterThan(0);
  for (const { findings } of rows) {
    const open = findings.filter(({ outcome }) => outcome === 'unavailable');
    expect(open.map(({ args }) => (Array.isArray(args['users']) ? args['users'].length : 0))).toEqual(open.map(() => 1));
  }
  expect(run.verdict).toBe('undecided');
});

it('ready is ready, and tells how many items travel each way', async () => {
  const run = await runOf(() => undefined);
  const counted = run.results.find(({ check }) => check === 'items-in-scope')?.findings[0]?.args;
  expect([run.verdict, run.impact]).toEqual([
    'ready',
    {
      toAqua: { items: counted?.['toAqua'], failing: 0, atLeast: false },
      toJira: { items: counted?.['toJira'], failing: 0, atLeast: false },
    },
  ]);
});

it('a project that the administrator cannot browse is a row, and a way out', async () => {
  const run = await runOf(({ jira }) => {
    const project = jiraProject(jira, 'SHOP');
    // Whoever administers a project sees it as well.
    const seeing = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'];
    project.scheme = { ...project.scheme, grants: project.scheme.grants.filter(({ permission }) => !seeing.includes(permission)) };
  });
  expect(outcomesOf(run, ['projects-usable', 'items-in-scope'])).toEqual(['unavailable jiraHidden', 'unavailable jira-project-hidden']);
});
