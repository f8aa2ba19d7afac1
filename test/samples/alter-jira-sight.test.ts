import { accountNamed, addSprint, closeAccount, deactivate, hideAddress, issuesOf, jiraProject } from '../../local/samples/alterations';
import { altered, ask, count, keysOf, running } from './altered-jira';
import { z } from 'zod';

describe('what Jira hides', () => {
  const policies = z.object({ projectDataPolicies: z.array(z.object({ dataPolicy: z.object({ anyContentBlocked: z.boolean() }) })) });
  const insight = z.object({ values: z.array(z.object({ insight: z.object({ totalIssueCount: z.number() }) })) });

  test.each([[true], [false]])('a data policy (told: %s) empties searches for all but the exceptions', async (told) => {
    await altered(({ jira, scenario }) => {
      jiraProject(jira, 'SHOP').dataPolicy = { told, except: [scenario.identities.syncUser.accountId] };
    });
    expect((await ask('data-policy/project?ids=10042')).as(policies).projectDataPolicies[0]?.dataPolicy.anyContentBlocked).toBe(told);
    expect((await ask('data-policy')).text).toContain(String(told));
    expect(await count('project = SHOP')).toBe(0);
    expect(await keysOf('project = SHOP')).toEqual([]);
    const found = await ask('search/approximate-count', { as: 'syncUser', body: { jql: 'project = SHOP' } });
    expect(found.as(z.object({ count: z.number() })).count).toBeGreaterThan(1000);
    const { values } = (await ask('project/search?keys=SHOP&expand=insight')).as(insight);
    expect(values[0]?.insight.totalIssueCount).toBeGreaterThan(1000);
    const allowed = await ask('permissions/check', {
      body: { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10042] }] },
    });
    expect(allowed.text).toContain('10042');
  });

  test('addresses: a search finds hidden ones, or misses them', async () => {
    const query = `user/search?query=${encodeURIComponent('katharina.brandt@nordlicht.example')}`;
    await altered(({ jira }) => jira.accounts.forEach(hideAddress));
    const found = await ask(query);
    expect(found.text).toContain('Katharina Brandt');
    expect(found.text).not.toContain('emailAddress');
    await running().close();
    await altered(({ jira }) => {
      jira.accounts.forEach(hideAddress);
      jira.searchMissesHiddenAddresses = true;
    });
    expect((await ask(query)).text).toBe('[]');
    expect((await ask('user/search?query=katharina')).text).toContain('Katharina Brandt');
  });

  test('deactivated and closed accounts, which stay on issues', async () => {
    await altered(({ jira }) => {
      const [one, other, byApp] = issuesOf(jira, 'SHOP', 'Bug', 'In Review');
      const [left, gone] = [accountNamed(jira, 'Hauke Sievers'), accountNamed(jira, 'Malte Jessen')];
      if (!one || !other || !byApp) throw new Error('too few issues');
      one.assignee = left;
      other.assignee = gone;
      byApp.reporter = accountNamed(jira, 'Fehlermelder');
      deactivate(left);
      closeAccount(gone);
    });
    const answer = await ask('search/jql', {
      body: { jql: 'project = SHOP AND issuetype = Bug AND status = "In Review"', fields: ['assignee', 'reporter'], maxResults: 100 },
    });
    expect(answer.text).toContain('"accountType":"unknown","displayName":"Former user","active":false');
    expect(answer.text).toContain('"displayName":"Hauke Sievers","active":false');
    expect(answer.text).toContain('"accountType":"app"');
    expect((await ask('user/search?query=hauke')).text).toBe('[]');
  });
});

describe('values of fields', () => {
  test('sprints of any name, closed ones and twins, on items', async () => {
    await altered(({ jira }) => {
      const [one, other] = issuesOf(jira, 'SHOP', 'Bug', 'Rejected');
      if (!one || !other) throw new Error('too few issues');
      addSprint(jira, 1, { id: 901, name: 'Größe ✓', state: 'closed' }, [one]);
      addSprint(jira, 2, { id: 902, name: 'Größe ✓', state: 'closed' }, [other]);
    });
    expect(await count('sprint = "größe ✓"')).toBe(2);
    expect(await count('sprint = 902')).toBe(1);
  });

  test('texts, labels, lists and priorities of a project, asked for by search and query', async () => {
    const text = 'x'.repeat(34);
    await altered(({ jira }) => {
      const bugs = new Set(issuesOf(jira, 'SHOP', 'Bug', 'In Review').slice(0, 3));
      jira.values['customfield_10108'] = (issue) => (bugs.has(issue) ? text : null);
      for (const bug of bugs) bug.labels = ['with-hyphen', 'größe'];
      jiraProject(jira, 'SHOP').priorities = jira.priorities.slice(0, 2);
    });
    const scope = 'project = SHOP AND issuetype = Bug AND status = "In Review"';
    const answer = await ask('search/jql', {
      body: {
        jql: `${scope} AND labels = größe`,
        fields: ['customfield_10108', 'customfield_10112', 'labels', 'description', 'components'],
      },
    });
    const issues = answer.as(z.object({ issues: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) })).issues;
    expect(issues).toHaveLength(3);
    expect(issues[0]?.fields).toMatchObject({
      customfield_10108: text,
      customfield_10112: { value: expect.any(String) },
      description: { type: 'doc' },
      components: [],
    });
    expect(await count(`${scope} AND "Found in version" is not EMPTY`)).toBe(3);
    expect(await count(`${scope} AND cf[10108] is EMPTY`)).toBe(41);
    expect(await count(`${scope} AND component is EMPTY`)).toBe(44);
    expect(await count(`${scope} AND duedate is EMPTY`)).toBe(44);
    const market = await count(`${scope} AND "Affected market" = Schweiz`);
    expect(await count(`${scope} AND "Affected market" not in (Schweiz)`)).toBe(44 - market);
    const create = await ask('issue/createmeta/10042/issuetypes/10004?maxResults=200');
    const fields = create.as(
      z.object({ fields: z.array(z.object({ fieldId: z.string(), allowedValues: z.array(z.unknown()).optional() })) }),
    ).fields;
    expect(fields.find(({ fieldId }) => fieldId === 'priority')?.allowedValues).toHaveLength(2);
    expect((await ask('priority/search?projectId=10042')).as(z.object({ total: z.number() })).total).toBe(2);
  });

  test('sub-tasks have a level of their own', async () => {
    await altered(() => undefined);
    expect((await ask('issuetype/project?projectId=10042&level=-1')).text).toContain('"subtask":true');
  });
});

describe('queries that are parsed', () => {
  test('answer their structure, or what is wrong with them', async () => {
    await altered(() => undefined);
    const queries = ['labels = shpo AND NOT sprint is EMPTY ORDER BY key DESC', 'nothing = 1', 'status ='];
    const parsed = z.object({
      queries: z.array(
        z.object({ structure: z.unknown().optional(), errors: z.array(z.string()).optional(), warnings: z.array(z.string()).optional() }),
      ),
    });
    const strict = (await ask('jql/parse?validation=strict', { body: { queries } })).as(parsed).queries;
    expect(strict.map(({ structure, errors }) => [structure !== undefined, errors?.length ?? 0])).toEqual([
      [true, 0],
      [false, 1],
      [false, 1],
    ]);
    const warned = (await ask('jql/parse?validation=warn', { body: { queries } })).as(parsed).queries;
    expect(warned.map(({ structure, warnings }) => [structure !== undefined, warnings?.length ?? 0])).toEqual([
      [true, 0],
      [true, 1],
      [false, 0],
    ]);
  });
});
