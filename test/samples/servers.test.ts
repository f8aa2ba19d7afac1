import { z } from 'zod';
import { startSamples, type Samples } from '../../local/samples';
import { aquaProject } from '../../local/samples/alterations';
import { askForToken, askJira, logInToAqua, tokenAnswer } from './ask';

/** How the servers behave where the real ones surprise (docs/platform/jira.md, docs/platform/aqua.md). */
let samples: Samples;
beforeAll(async () => {
  samples = await startSamples('first-setup', { now: new Date('2026-11-23T10:00:00Z') });
});
afterAll(() => samples.close());

const refusal = z.object({ errorMessages: z.array(z.string()) });

describe('the sample Jira', () => {
  test('takes a wrong token for nobody and says so in a header; only operations for signed-in users refuse', async () => {
    const headers = { Authorization: `Basic ${Buffer.from('jonas.ebeling@nordlicht.example:expired').toString('base64')}` };
    const projects = await fetch(`${samples.jira.url}/rest/api/3/project/search`, { headers });
    expect(projects.status).toBe(200);
    expect(projects.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
    expect(z.object({ total: z.number() }).parse(await projects.json()).total).toBe(0);
    const myself = await fetch(`${samples.jira.url}/rest/api/3/myself`, { headers });
    expect([myself.status, await myself.text()]).toEqual([401, 'Client must be authenticated to access this resource.']);
  });
  test('refuses a bearer token on every path', async () => {
    const answer = await fetch(`${samples.jira.url}/rest/api/3/serverInfo`, { headers: { Authorization: 'Bearer abc' } });
    expect([answer.status, await answer.json()]).toEqual([403, { error: 'Failed to parse Connect Session Auth Token' }]);
  });
  test('lets only administrators ask for the permissions of others', async () => {
    const { accountId } = samples.scenario.identities.syncUser;
    const body = { accountId, globalPermissions: ['USER_PICKER'] };
    const statuses = await Promise.all(
      (['admin', 'app', 'member'] as const).map((as) => askJira(samples, 'permissions/check', { as, body })),
    );
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 403]);
  });
  test.each<[string, unknown]>([
    ['one unknown project permission', { projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'NO_SUCH_KEY'], projects: [10042] }] }],
    ['one unknown global permission', { globalPermissions: ['USER_PICKER', 'NO_SUCH_KEY'] }],
    ['a project permission among the global ones', { globalPermissions: ['BROWSE_PROJECTS'] }],
    ['a project id as a text', { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: ['10042'] }] }],
    ['a project key', { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: ['SHOP'] }] }],
    ['no permission', { projectPermissions: [{ permissions: [], projects: [10042] }] }],
    [
      'more than 1000 issues',
      { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: Array.from({ length: 1001 }, (_, id) => id) }] },
    ],
  ])('refuses a whole check of permissions for %s', async (_name, body) => {
    expect((await askJira(samples, 'permissions/check', { as: 'admin', body })).status).toBe(400);
  });
  test('leaves out projects that do not exist, are archived or hidden from the caller, without a word', async () => {
    const body = { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10042, 10092, 10007, 10093, 77] }] };
    const answer = await askJira(samples, 'permissions/check', { as: 'admin', body });
    expect(answer.as(z.unknown())).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10042], issues: [] }],
    });
  });
  test('answers an empty list of users to somebody who may not browse them', async () => {
    const search = await askJira(samples, 'user/search?query=brandt', { as: 'member' });
    expect([search.status, search.text]).toEqual([200, '[]']);
    const { accountId } = samples.scenario.identities.syncUser;
    expect((await askJira(samples, `user?accountId=${encodeURIComponent(accountId)}`, { as: 'member' })).status).toBe(403);
  });
  test('shows somebody the own address that it hides from others', async () => {
    const myself = await askJira(samples, 'myself', { as: 'syncUser' });
    expect(myself.as(z.object({ timeZone: z.string(), locale: z.string() }))).toEqual({ timeZone: 'Europe/Berlin', locale: 'en_US' });
  });
  test('answers 404 for projects that the caller does not see, and lists them all to administrators', async () => {
    expect((await askJira(samples, 'project/GF', { as: 'admin' })).status).toBe(404);
    expect((await askJira(samples, 'project/shop', { as: 'admin' })).status).toBe(404);
    expect((await askJira(samples, 'project/SHOP')).status).toBe(404);
    const keys = async (as: 'admin' | 'member', query: string) =>
      (await askJira(samples, `project/search?maxResults=100&${query}`, { as }))
        .as(z.object({ values: z.array(z.object({ key: z.string() })) }))
        .values.map(({ key }) => key);
    expect(await keys('admin', 'query=gesch')).toEqual(['GF']);
    expect(await keys('member', 'query=gesch')).toEqual([]);
    expect(await keys('admin', 'status=archived&status=deleted')).toEqual(['ALTSHOP', 'TESTKTB']);
  });
  test('answers pages no larger than its limits, with a link to the next', async () => {
    const page = z.object({
      maxResults: z.number(),
      total: z.number(),
      isLast: z.boolean(),
      nextPage: z.string().optional(),
      values: z.array(z.unknown()),
    });
    const resolutions = (await askJira(samples, 'resolution/search?maxResults=500', { as: 'admin' })).as(page);
    expect(resolutions).toMatchObject({ maxResults: 50, total: 61, isLast: false });
    expect(resolutions.values).toHaveLength(50);
    expect(resolutions.nextPage).toBe('https://nordlicht.atlassian.net/rest/api/3/resolution/search?startAt=50&maxResults=50');
    const last = (await askJira(samples, 'resolution/search?startAt=50', { as: 'admin' })).as(page);
    expect(last).toMatchObject({ isLast: true });
    expect(last.nextPage).toBeUndefined();
    expect((await askJira(samples, 'project/search?maxResults=1000', { as: 'admin' })).as(page).maxResults).toBe(100);
  });
  test('pages issues by token, a hundred at most, and ends', async () => {
    const page = z.object({ isLast: z.boolean(), nextPageToken: z.string().optional(), issues: z.array(z.object({ id: z.string() })) });
    const jql = 'project = SHOP AND issuetype = Bug AND status = "Ready for Retest" OR resolution = "Won\'t Do" AND issuetype = Bug';
    const ids: string[] = [];
    let token: string | undefined;
    let pages = 0;
    do {
      const answer = await askJira(samples, 'search/jql', {
        as: 'admin',
        body: { jql, fields: ['summary'], maxResults: 1000, ...(token === undefined ? {} : { nextPageToken: token }) },
      });
      const { issues, nextPageToken, isLast } = answer.as(page);
      expect(issues.length).toBeLessThanOrEqual(100);
      expect(isLast).toBe(nextPageToken === undefined);
      ids.push(...issues.map(({ id }) => id));
      token = nextPageToken;
      pages += 1;
    } while (token !== undefined && pages < 20);
    expect(pages).toBe(5);
    expect(new Set(ids).size).toBe(412 + 63);
  });
  test('refuses a page token of another query', async () => {
    const first = await askJira(samples, 'search/jql', { as: 'admin', body: { jql: 'project = SHOP', maxResults: 1 } });
    const { nextPageToken } = first.as(z.object({ nextPageToken: z.string() }));
    const body = { jql: 'project = HELP', maxResults: 1, nextPageToken };
    expect((await askJira(samples, 'search/jql', { as: 'admin', body })).status).toBe(400);
  });
  test('answers ids alone unless fields are asked for, and only those fields', async () => {
    const issue = async (fields?: string[]) => {
      const body = { jql: 'project = SHOP AND resolution is EMPTY', maxResults: 1, ...(fields ? { fields } : {}) };
      const answer = await askJira(samples, 'search/jql', { as: 'admin', body });
      return answer.as(z.object({ issues: z.tuple([z.record(z.string(), z.unknown())]) })).issues[0];
    };
    expect(Object.keys(await issue())).toEqual(['id']);
    expect(Object.keys(await issue(['key']))).toEqual(['expand', 'id', 'self', 'key']);
    expect((await issue(['resolution', 'nothing']))['fields']).toEqual({ resolution: null });
  });
  test('says what is wrong with a query', async () => {
    const answer = await askJira(samples, 'search/approximate-count', { as: 'admin', body: { jql: 'ORDER BY key' } });
    expect(answer.status).toBe(400);
    expect(answer.as(refusal).errorMessages[0]).toContain('Unbounded JQL queries are not allowed');
  });
  test.each([
    ['project/search?maxResults=abc', 400],
    ['no/such/path', 404],
  ])('answers %s by problem details', async (path, status) => {
    const answer = await askJira(samples, path, { as: 'admin' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, expect.stringContaining('application/problem+json')]);
  });
});

describe('the sample aqua', () => {
  test('refuses a wrong password, and a user name without the tenant', async () => {
    const { password, username } = samples.scenario.aquaReader;
    const [name = ''] = username.split('@');
    for (const form of [
      { username, password: 'wrong' },
      { username: name, password },
    ]) {
      const answer = await askForToken(samples, { grant_type: 'password', ...form });
      expect([answer.status, answer.as(z.object({ error: z.string() })).error]).toEqual([400, 'invalid_grant']);
    }
  });
  test('takes its path in any case and tells user names without the tenant', async () => {
    const ask = await logInToAqua(samples);
    const session = z.object({ UserName: z.string(), TenantName: z.string() });
    expect((await ask('Session')).as(session)).toEqual({ UserName: 'readiness', TenantName: 'nordlicht' });
    const origin = samples.aqua.url.replace(/\/aquaWebNG$/, '');
    expect((await fetch(`${origin}/AQUAWEBNG/API/environment`)).status).toBe(200);
    await ask('Session', 'DELETE');
  });
  test('counts sessions that are neither logged out nor expired', async () => {
    const before = samples.aqua.openSessions();
    const one = await logInToAqua(samples);
    const other = await logInToAqua(samples);
    expect(samples.aqua.openSessions()).toBe(before + 2);
    const bye = await one('Session', 'DELETE');
    expect([bye.status, bye.text]).toEqual([200, '"logout successful"']);
    expect(samples.aqua.openSessions()).toBe(before + 1);
    expect((await one('Session')).status).toBe(401);
    samples.aqua.expireTokens();
    expect(samples.aqua.openSessions()).toBe(0);
    const refused = await other('Session');
    expect([refused.status, refused.as(z.object({ Type: z.string() })).Type]).toEqual([401, 'Unauthorized']);
  });
  test('renews an expired token by its refresh token, once', async () => {
    const { refresh_token: refreshToken } = (await askForToken(samples, { grant_type: 'password', ...samples.scenario.aquaReader })).as(
      tokenAnswer,
    );
    samples.aqua.expireTokens();
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
    expect((await askForToken(samples, form)).as(tokenAnswer).expires_in).toBe(599);
    expect((await askForToken(samples, form)).status).toBe(400);
    samples.aqua.expireTokens();
  });
  test('lists everybody without addresses, and shows addresses one by one', async () => {
    const ask = await logInToAqua(samples);
    const users = (await ask('System/User')).as(z.array(z.record(z.string(), z.unknown())));
    expect(users.some((user) => 'Email' in user)).toBe(false);
    expect((await ask('System/User/1027')).as(z.object({ Email: z.string(), Status: z.string() }))).toEqual({
      Email: 'stefan.luebke@nordlicht.example',
      Status: 'Deactivated',
    });
    await ask('Session', 'DELETE');
  });
  test('refuses accounts without licence, and keeps the system from those who do not administer it', async () => {
    const forbidden = z.object({ ForbiddenErrorType: z.string() });
    const unlicensed = await logInToAqua(samples, samples.scenario.aquaWithoutLicence);
    expect((await unlicensed('Project')).as(forbidden).ForbiddenErrorType).toBe('NotLicensed');
    const projectAdmin = await logInToAqua(samples, samples.scenario.aquaWithoutSystemRights);
    for (const path of ['System/User', 'System/License', 'System/Role/1', 'Project/12/UserAssignment'])
      expect((await projectAdmin(path)).as(forbidden).ForbiddenErrorType).toBe('NotPermitted');
    expect((await projectAdmin('System/Permissions')).as(z.object({ CanManageAnyUsers: z.string() })).CanManageAnyUsers).toBe('Denied');
    expect((await projectAdmin('Project/12/User')).status).toBe(200);
    await unlicensed('Session', 'DELETE');
    await projectAdmin('Session', 'DELETE');
  });
  test('groups items by person, with an id in the filter, and has no caption where nobody is assigned', async () => {
    const ask = await logInToAqua(samples);
    const groups = encodeURIComponent('[["AssignedTo","asc"]]');
    const list = async (folderId: number) =>
      (await ask(`Navigation/GroupList?itemType=Defect&projectId=12&folderId=${folderId}&groups=${groups}`)).as(
        z.object({
          Total: z.number(),
          Groups: z.array(z.object({ Caption: z.string().nullable(), Count: z.number(), Filter: z.unknown() })),
        }),
      );
    const { Total: total, Groups: all } = await list(0);
    expect(all[0]).toEqual({ Caption: null, Count: 206, Filter: ['AssignedTo', '=', null] });
    expect(all[1]).toEqual({ Caption: 'Anja Thomsen', Count: 119, Filter: ['AssignedTo', '=', 1015] });
    expect(all).toHaveLength(19);
    expect(all.reduce((sum, group) => sum + group.Count, 0)).toBe(total);
    const inFolder = (await list(311)).Total;
    expect(inFolder).toBeGreaterThan((await list(312)).Total);
    expect(inFolder).toBeLessThan(total);
    await ask('Session', 'DELETE');
  });
  test('shows deactivated fields only where they are asked for', async () => {
    const ask = await logInToAqua(samples);
    const ids = async (query: string) =>
      (await ask(`Project/12/Meta/Defect/Fields${query}`)).as(z.array(z.object({ Id: z.string() }))).map(({ Id }) => Id);
    expect(await ids('')).not.toContain('OldTicket');
    expect(await ids('?includeDeactivated=true')).toContain('OldTicket');
    await ask('Session', 'DELETE');
  });
});

describe('the sample aqua, with a formatted text', () => {
  test('shows it only where it is asked for', async () => {
    const altered = await startSamples('first-setup', {
      alter: ({ aqua }) => {
        aquaProject(aqua, 12).fields.Defect?.push({ id: 'Steps', title: 'Schritte', custom: true, type: 'Text' });
      },
    });
    const ask = await logInToAqua(altered);
    const ids = async (query: string) =>
      (await ask(`Project/12/Meta/Defect/Fields${query}`)).as(z.array(z.object({ Id: z.string() }))).map(({ Id }) => Id);
    expect(await ids('?includeDeactivated=true')).not.toContain('Steps');
    expect(await ids('?includeRichTextFields=true')).toContain('Steps');
    await ask('Session', 'DELETE');
    await altered.close();
  });
});

describe('either sample server', () => {
  test('keeps requests with their JSON, but never a form', async () => {
    await askJira(samples, 'search/approximate-count', { as: 'admin', body: { jql: 'project = SHOP' } });
    expect(samples.jira.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/rest/api/3/search/approximate-count',
      status: 200,
      body: { jql: 'project = SHOP' },
    });
    await askForToken(samples, { grant_type: 'password', ...samples.scenario.aquaReader });
    expect(JSON.stringify(samples.aqua.requests)).not.toContain(samples.scenario.aquaReader.password);
    samples.aqua.expireTokens();
  });
  test('answers as a rule says until the rule is taken back', async () => {
    const undo = samples.jira.interfere(({ path }) =>
      path.includes('serverInfo') ? { status: 503, headers: { 'Retry-After': '2' }, body: { errorMessages: ['busy'] } } : undefined,
    );
    const busy = await askJira(samples, 'serverInfo');
    expect([busy.status, busy.headers.get('retry-after'), busy.text]).toEqual([503, '2', '{"errorMessages":["busy"]}']);
    expect(samples.jira.requests.at(-1)?.status).toBe(503);
    expect((await askJira(samples, 'permissions', { as: 'admin' })).status).toBe(200);
    undo();
    expect((await askJira(samples, 'serverInfo')).status).toBe(200);
  });
  test('drops connections and hangs when told to', async () => {
    const undoDrop = samples.aqua.interfere(() => ({ drop: true }));
    await expect(fetch(`${samples.aqua.url}/api/Environment`)).rejects.toThrow();
    undoDrop();
    const undoHang = samples.aqua.interfere(() => ({ hangMs: 60 }));
    const started = Date.now();
    expect((await fetch(`${samples.aqua.url}/api/Environment`)).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(50);
    undoHang();
  });
  test('says when its port is taken, and leaves nothing running', async () => {
    const port = Number(new URL(samples.jira.url).port);
    await expect(startSamples('ready', { jiraPort: port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
