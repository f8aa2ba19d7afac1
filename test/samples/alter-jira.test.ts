import { z } from 'zod';
import { startSamples, type Company, type Samples } from '../../local/samples';
import {
  accountNamed,
  addSprint,
  closeAccount,
  deactivate,
  hideAddress,
  issueTypeOf,
  issuesOf,
  jiraProject,
  workflowOf,
} from '../../local/samples/alterations';
import { allOf, anyOf, appCondition, appValidator, fieldsRequired, onlyFor, permissionRequired } from '../../local/samples/jira/rules';
import { shippedNames } from '../../local/samples/jira/shipped-names';
import { contractOf } from '../contract/contract';
import { askJira, type Answer, type Who } from './ask';

/** States of the sample Jira that no scenario has, each set by an alteration and held against Atlassian's document where it is at hand. */

const contract = contractOf('jira');
let samples: Samples | undefined;
afterEach(async () => {
  await samples?.close();
  samples = undefined;
});

async function altered(alter: (company: Company) => void): Promise<Samples> {
  samples = await startSamples('ready', { now: new Date('2026-11-23T10:00:00Z'), alter });
  return samples;
}

function running(): Samples {
  if (!samples) throw new Error('nothing is running');
  return samples;
}

async function ask(
  path: string,
  { as = 'admin', ...more }: { as?: Who; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await askJira(running(), path, { as, ...more });
  const method = more.body === undefined ? 'GET' : 'POST';
  expect(contract?.checkRequest(method, `/rest/api/3/${path}`, more.body) ?? []).toEqual([]);
  expect(contract?.checkResponse(method, `/rest/api/3/${path}`, answer.status, JSON.parse(answer.text)) ?? []).toEqual([]);
  return answer;
}

const english = { 'Accept-Language': 'en-US', 'X-Force-Accept-Language': 'true' };
const count = async (jql: string): Promise<number> =>
  (await ask('search/approximate-count', { body: { jql } })).as(z.object({ count: z.number() })).count;
const keysOf = async (jql: string): Promise<string[]> =>
  (await ask('search/jql', { body: { jql, fields: ['key'] } }))
    .as(z.object({ issues: z.array(z.object({ key: z.string() })) }))
    .issues.map(({ key }) => key);

describe('workflows', () => {
  const rule = z.object({ ruleKey: z.string(), parameters: z.record(z.string(), z.string()) });
  const group = z.object({ operation: z.string(), conditions: z.array(rule), conditionGroups: z.array(z.unknown()) });
  const answerSchema = z.object({
    workflows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        statuses: z.array(z.object({ properties: z.record(z.string(), z.string()) })),
        transitions: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            conditions: group.optional(),
            validators: z.array(rule),
            transitionScreen: rule.optional(),
          }),
        ),
      }),
    ),
  });
  const workflows = async (...typeIds: string[]) =>
    (await ask('workflows', { body: { projectAndIssueTypes: typeIds.map((issueTypeId) => ({ projectId: '10042', issueTypeId })) } })).as(
      answerSchema,
    ).workflows;

  test('answer trees of conditions, validators also of the create step, properties and screens', async () => {
    await altered(({ jira }) => {
      const bugs = workflowOf(jira, 'SHOP', 'Bug');
      const [begin] = bugs.transitions;
      if (!begin) throw new Error('no step');
      begin.conditions = anyOf([onlyFor({ roleIds: [10_002], groupIds: ['g'] })], [allOf([onlyFor({ accountIds: ['x'] }), appCondition])]);
      begin.validators = [fieldsRequired('components', 'duedate'), permissionRequired('CLOSE_ISSUES'), appValidator];
      begin.screen = { id: 77, name: 'Beginnen', fields: ['resolution'] };
      bugs.creationValidators = [fieldsRequired('components')];
      bugs.statusProperties = { '10002': { 'jira.issue.editable': 'false', 'jira.permission.comment.denied': '' } };
    });
    const [bugs] = await workflows('10004');
    const [creation, begin] = bugs?.transitions ?? [];
    expect([creation?.type, creation?.validators]).toEqual([
      'INITIAL',
      [
        expect.objectContaining({
          ruleKey: 'system:validate-field-value',
          parameters: expect.objectContaining({ fieldsRequired: 'components' }),
        }),
      ],
    ]);
    expect(begin?.conditions).toMatchObject({
      operation: 'ANY',
      conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002', groupIds: 'g' } }],
      conditionGroups: [{ operation: 'ALL', conditionGroups: [], conditions: [{}, { ruleKey: 'forge:expression-condition' }] }],
    });
    expect(begin?.validators.map(({ ruleKey }) => ruleKey)).toEqual([
      'system:validate-field-value',
      'system:check-permission-validator',
      'forge:expression-validator',
    ]);
    expect(begin?.transitionScreen?.parameters).toEqual({ screenId: '77' });
    expect(bugs?.statuses.map(({ properties }) => properties)).toContainEqual({
      'jira.issue.editable': 'false',
      'jira.permission.comment.denied': '',
    });
    expect((await ask('screens/77/tabs/77/fields')).as(z.array(z.object({ id: z.string() })))).toEqual([{ id: 'resolution' }]);
  });

  test('are several in a project, and one that several types share comes once', async () => {
    await altered(({ jira }) => void workflowOf(jira, 'SHOP', 'Story'));
    const found = await workflows('10004', '10001', '10002', '10003');
    expect(found.map(({ name }) => name).sort()).toEqual(['Software workflow for SHOP', 'Story of SHOP', 'Webshop Bugs']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('what is altered in one company is not in the next', async () => {
    await altered(
      ({ jira }) => void issueTypeOf(jira, 'SHOP', 'Bug').statuses.push({ id: '99', name: 'In-Review', category: 'indeterminate' }),
    );
    expect((await ask('project/SHOP/statuses')).text).toContain('In-Review');
    await samples?.close();
    await altered(() => undefined);
    expect((await ask('project/SHOP/statuses')).text).not.toContain('In-Review');
  });
});

describe('edit screens', () => {
  const meta = z.object({ fields: z.record(z.string(), z.unknown()) });
  const fields = async (as: Who, key: string, query = '') =>
    Object.keys((await ask(`issue/${key}/editmeta${query}`, { as })).as(meta).fields);
  const firstBug = async (status: string) => (await keysOf(`project = SHOP AND issuetype = Bug AND status = "${status}"`))[0] ?? '';

  test('show what the caller may edit, and a field that was taken off to nobody', async () => {
    await altered(({ jira }) => {
      const was = jira.editScreen;
      jira.editScreen = (project, type) => was(project, type).filter(({ id }) => id !== 'duedate');
    });
    const key = await firstBug('In Review');
    const seen = await fields('syncUser', key);
    expect(seen).toEqual(expect.arrayContaining(['summary', 'resolution', 'assignee', 'reporter', 'customfield_10108']));
    expect(seen).not.toContain('duedate');
    expect(await fields('member', key)).toEqual([]);
    expect((await askJira(running(), `issue/${key}/editmeta?overrideEditableFlag=true`, { as: 'admin' })).status).toBe(403);
    expect((await askJira(running(), 'issue/NONE-1/editmeta', { as: 'admin' })).status).toBe(404);
  });

  test('obey the properties of the status', async () => {
    await altered(({ jira }) => {
      const { accountId: syncUser } = accountNamed(jira, 'aqua Sync');
      workflowOf(jira, 'SHOP', 'Bug').statusProperties = {
        '10002': { 'jira.issue.editable': 'false' },
        '10031': { 'jira.permission.edit.group': 'nobody' },
        '10001': { 'jira.permission.edit.user': syncUser, 'jira.permission.edit.group': 'nobody' },
      };
    });
    expect(await fields('syncUser', await firstBug('Done'))).toEqual([]);
    expect(await fields('syncUser', await firstBug('Rejected'))).toEqual([]);
    expect(await fields('syncUser', await firstBug('In Review'))).toContain('summary');
  });

  test('hold no resolution in a team-managed project', async () => {
    await altered(({ jira }) => {
      jiraProject(jira, 'LAGER').roles['Member']?.groups.push('jira-administrators');
    });
    const [key = ''] = await keysOf('project = LAGER');
    const seen = await fields('admin', key);
    expect(seen).toContain('summary');
    expect(seen).not.toContain('resolution');
  });
});

describe('names', () => {
  const named = z.array(z.object({ name: z.string() }));
  const readInJapanese = ({ jira }: Company): void => {
    jira.translations = { ja_JP: shippedNames.ja_JP };
    for (const account of jira.accounts) account.locale = 'ja_JP';
  };
  const everything = async (headers: Record<string, string> = {}): Promise<string> =>
    (
      await Promise.all(
        [
          'project/SHOP/statuses',
          'priority',
          'resolution',
          'issuetype/project?projectId=10042',
          'field/search?id=customfield_10020&id=summary',
          'issue/createmeta/10042/issuetypes/10004?maxResults=200',
        ].map((path) => ask(path, { headers })),
      )
    )
      .map(({ text }) => text)
      .join();

  test('come in the reader’s language, and in English by the two headers together', async () => {
    await altered(readInJapanese);
    const translated = await everything();
    for (const name of ['進行中', '最高', '対応しない', 'バグ', 'スプリント', '要約']) expect(translated).toContain(name);
    expect(await everything({ 'Accept-Language': 'en-US' })).toBe(translated);
    const forced = await everything(english);
    for (const name of ['In Progress', 'Highest', "Won't Do", 'Bug', 'Sprint', 'Summary']) expect(forced).toContain(`"${name}"`);
    expect(forced).not.toMatch(/[一-龠ぁ-んァ-ン]/);
    expect(await count('status = 進行中')).toBe(await count('status = "In Progress"'));
    expect(await count('スプリント = "Sprint 42"')).toBe(await count('sprint = "Sprint 42"'));
  });

  test('stay translated on a site that does not heed the headers', async () => {
    await altered((company) => {
      readInJapanese(company);
      company.jira.ignoresForcedLanguage = true;
      company.jira.tellsUntranslatedNames = true;
    });
    const answer = await ask('priority', { headers: english });
    expect(answer.as(named).map(({ name }) => name)).toContain('最高');
    expect((await ask('project/SHOP/statuses')).text).toContain('"untranslatedName":"In Progress"');
  });
});

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
    await samples?.close();
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
