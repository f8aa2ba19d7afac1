import { Unavailable } from '../../../src/checklist/model/unavailable';
import type { UnavailableReason } from '../../../src/checklist/model/unavailable';
import type { HttpTransport } from '../../../src/clients/http/http';
import { createJiraClient, type JiraClient } from '../../../src/clients/jira/client';
import { accountById, accountSearch, ownPreference } from '../../../src/clients/jira/operations/accounts';
import { boards } from '../../../src/clients/jira/operations/boards';
import { createFields, projectFields } from '../../../src/clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../../src/clients/jira/operations/issues';
import {
  notificationScheme,
  ownPermissions,
  permissionCatalogue,
  permissionGrants,
} from '../../../src/clients/jira/operations/permissions';
import {
  priorities,
  projectByIdOrKey,
  projectRoles,
  resolutions as allResolutions,
  roleMembers,
} from '../../../src/clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../../src/clients/jira/operations/security-levels';
import { serverInfo } from '../../../src/clients/jira/operations/site';
import { readAccounts } from '../../../src/facts/jira/accounts';
import { projectInAnyState } from '../../../src/facts/jira/project';
import { serve, stillClock, type Answer, type Seen, type TestServer } from '../../support/http-server';

let server: TestServer | undefined;
afterEach(() => server?.close());

async function clientOf(
  answer: (request: Seen) => Answer,
  options: { deadline?: number; clock?: ReturnType<typeof stillClock> } = {},
): Promise<JiraClient> {
  server = await serve(answer);
  return createJiraClient({
    transport: server.transport,
    deadline: options.deadline ?? 60_000,
    clock: options.clock ?? stillClock(),
  });
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Unavailable ? JSON.stringify(error.why) : String(error)),
  );
}

describe('paging', () => {
  const resolutions = Array.from({ length: 61 }, (_, index) => ({ id: `${index}`, name: `R${index}`, isDefault: index === 0 }));
  const page = (request: Seen, size: number, more: (startAt: number, count: number) => object): Answer => {
    const startAt = Number(new URL(request.url, 'http://x').searchParams.get('startAt'));
    const values = resolutions.slice(startAt, startAt + size);
    return { json: { values, startAt, maxResults: size, ...more(startAt, values.length) } };
  };

  it.each<[string, number, (startAt: number, count: number) => object]>([
    ['goes on to the total', 50, () => ({ total: 61 })],
    [
      'goes on until the last page says so, though pages are shorter than asked for',
      7,
      (startAt, count) => ({ isLast: startAt + count >= 61, total: 61 }),
    ],
    ['ends with an empty page where nothing tells the end', 20, () => ({})],
  ])('%s', async (_name, size, more) => {
    const jira = await clientOf((request) => page(request, size, more));
    expect((await jira.pages(allResolutions, {})).items.map(({ id }) => id)).toEqual(resolutions.map(({ id }) => id));
  });

  it.each<[string, (startAt: number) => object]>([
    ['a server repeats itself', () => ({ values: resolutions.slice(0, 2), isLast: false })],
    ['a page is empty and is not the last', (startAt) => ({ values: startAt === 0 ? resolutions.slice(0, 2) : [], isLast: false })],
    ['a page is empty before the total', (startAt) => ({ values: startAt === 0 ? resolutions.slice(0, 2) : [], total: 61 })],
    ['a server repeats itself and tells no end', () => ({ values: resolutions.slice(0, 2) })],
  ])('is no list where %s', async (_name, answer) => {
    const jira = await clientOf(({ url }) => ({ json: answer(Number(new URL(url, 'http://x').searchParams.get('startAt'))) }));
    expect(await reasonOf(jira.pages(allResolutions, {}))).toBe(
      '{"reason":"jira-unexpected-answer","missing":"the rest of /rest/api/3/resolution/search"}',
    );
    expect(server?.seen.length).toBe(2);
  });

  it('takes an item once that two pages repeat', async () => {
    const jira = await clientOf(({ url }) => ({
      json: url.includes('startAt=0') ? { values: resolutions.slice(0, 2), total: 4 } : { values: resolutions.slice(1, 3), total: 4 },
    }));
    expect((await jira.pages(allResolutions, {})).items.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });

  it('takes an empty list for one', async () => {
    const jira = await clientOf(() => ({ json: { values: [], total: 0 } }));
    expect(await jira.pages(allResolutions, {})).toEqual({ items: [], complete: true });
    expect(server?.seen.length).toBe(1);
  });

  it('reads no more than is wanted, and says whether there is more', async () => {
    const jira = await clientOf((request) => page(request, 50, (startAt, count) => ({ isLast: startAt + count >= 61 })));
    expect(await jira.pages(allResolutions, {}, { most: 61 })).toMatchObject({ items: { length: 61 }, complete: true });
    expect(await jira.pages(allResolutions, {}, { most: 60 })).toMatchObject({ items: { length: 60 }, complete: false });
    expect(await jira.pages(allResolutions, {}, { most: 20 })).toMatchObject({ items: { length: 20 }, complete: false });
    expect(server?.seen.map(({ url }) => url.split('?')[1])).toEqual([
      'startAt=0&maxResults=50',
      'startAt=50&maxResults=11',
      'startAt=0&maxResults=50',
      'startAt=50&maxResults=10',
      'startAt=0&maxResults=20',
    ]);
  });

  it('tells a list that is not there from an empty one', async () => {
    const jira = await clientOf(() => ({ status: 404, json: {} }));
    expect(await reasonOf(jira.pages(boards, { projectId: '10001' }))).toBe('{"reason":"jira-not-found"}');
  });
});

describe('being asked to slow down', () => {
  const busyThen = (times: number, busy: Answer) => {
    let asked = 0;
    return (): Answer => ((asked += 1) <= times ? busy : { json: { count: 412 } });
  };

  it.each<[string, Answer, number[]]>([
    ['waits as many seconds as Jira says', { status: 429, headers: { 'retry-after': '3' } }, [3000]],
    ['waits until the date that Jira says', { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:07 GMT' } }, [7000]],
    ['backs off where Jira says nothing', { status: 429 }, [500]],
  ])('%s, and asks once more', async (_name, busy, slept) => {
    const clock = stillClock();
    const jira = await clientOf(busyThen(1, busy), { clock });
    expect(await jira.ask(issueCount, { jql: 'project = 1' })).toEqual({ count: 412 });
    expect(clock.slept).toEqual(slept);
    expect(jira.cost().requests).toBe(2);
  });

  it('gives up rather than wait past the end of the step', async () => {
    const clock = stillClock();
    const jira = await clientOf(busyThen(1, { status: 429, headers: { 'retry-after': '30' } }), { clock, deadline: 20_000 });
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 1' }))).toBe('{"reason":"jira-busy"}');
    expect(clock.slept).toEqual([]);
  });

  it.each<[number, 'jira-busy' | 'jira-fault']>([
    [429, 'jira-busy'],
    [503, 'jira-fault'],
  ])('gives up after four tries that met a %i', async (status, reason) => {
    const clock = stillClock();
    const jira = await clientOf(busyThen(9, { status }), { clock });
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 1' }))).toBe(`{"reason":"${reason}"}`);
    expect(jira.cost().requests).toBe(4);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it.each([
    [0, 350],
    [1, 650],
  ])('spreads who asks again: a chance of %d waits %d ms', async (chance, wait) => {
    const clock = { ...stillClock(), random: () => chance };
    const jira = await clientOf(busyThen(1, { status: 429 }), { clock });
    await jira.ask(issueCount, { jql: 'project = 1' });
    expect(clock.slept[0]).toBeCloseTo(wait);
  });

  it('sends nothing once the time is over', async () => {
    const jira = await clientOf(() => ({}), { deadline: 0 });
    expect(await reasonOf(jira.ask(serverInfo))).toBe('{"reason":"out-of-time"}');
    expect(server?.seen).toEqual([]);
  });

  it('says out of time, not unreachable, where the deadline itself cut the answer short', async () => {
    const jira = await clientOf(() => ({ hang: true }), { deadline: 50 });
    expect(await reasonOf(jira.ask(priorities))).toBe('{"reason":"out-of-time"}');
  });
});

describe('too much', () => {
  it.each<[string, object]>([
    ['a text', { values: [{ id: '1', name: 'x'.repeat(1_001) }], total: 1 }],
    ['a list', { values: Array.from({ length: 20_001 }, (_none, id) => ({ id, name: 'R' })), total: 20_001 }],
  ])('is no answer: %s', async (_name, json) => {
    const jira = await clientOf(() => ({ json }));
    expect(await reasonOf(jira.pages(allResolutions, {}))).toContain('jira-unexpected-answer');
  });
});

describe('failures', () => {
  it.each<[string, Answer, UnavailableReason]>([
    ['400', { status: 400, json: { errorMessages: ['no such field'] } }, 'jira-refused-query'],
    ['401', { status: 401, text: 'Client must be authenticated to access this resource.' }, 'jira-forbidden'],
    ['401 for a scope', { status: 401, json: { code: 401, message: 'Unauthorized; scope does not match' } }, 'jira-forbidden'],
    ['403', { status: 403, json: { errorMessages: [] } }, 'jira-forbidden'],
    ['404', { status: 404, json: {} }, 'jira-not-found'],
    ['500', { status: 500 }, 'jira-fault'],
    ['an answer that is no JSON', { text: '<html></html>' }, 'jira-unexpected-answer'],
    ['an answer that lacks what is needed', { json: { total: 3 } }, 'jira-unexpected-answer'],
  ])('%s', async (_name, answer, reason) => {
    const jira = await clientOf(() => answer);
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 1' }))).toContain(`"reason":"${reason}"`);
  });

  it.each<[string, unknown, (jira: JiraClient) => Promise<unknown>, string]>([
    [
      'grants',
      { projectPermissions: [{ projects: [1] }] },
      (jira) => jira.ask(permissionGrants, {}),
      'globalPermissions, projectPermissions.0.permission',
    ],
    ['issues', { isLast: true }, (jira) => jira.pages(issueSearch, { jql: 'project = 1', fields: [] }, { most: 1 }), 'issues'],
    ['an id', { values: [{ name: 'Done' }] }, (jira) => jira.pages(allResolutions, {}), 'values.0.id'],
    ['issue types', { id: '1', key: 'K', name: 'N' }, (jira) => jira.find(projectByIdOrKey, { idOrKey: '1' }), 'issueTypes'],
    ['the kind of account', { accountId: 'a', active: true }, (jira) => jira.find(accountById, { accountId: 'a' }), 'accountType'],
  ])('names what an answer lacks rather than take it for empty: %s', async (_name, answer, ask, missing) => {
    const jira = await clientOf(() => ({ json: answer }));
    expect(await reasonOf(ask(jira))).toBe(JSON.stringify({ reason: 'jira-unexpected-answer', missing }));
  });

  it('tells an answer that breaks off', async () => {
    const transport: HttpTransport = async () => ({
      status: 200,
      header: () => null,
      text: () => Promise.reject(new TypeError('terminated')),
    });
    const jira = createJiraClient({ transport, deadline: 60_000, clock: stillClock() });
    expect(await reasonOf(jira.ask(serverInfo))).toBe('{"reason":"jira-unreachable"}');
  });

  it('tells a server that is not there', async () => {
    const jira = await clientOf(() => ({}));
    await server?.close();
    expect(await reasonOf(jira.ask(serverInfo))).toBe('{"reason":"jira-unreachable"}');
  });

  it('takes 404 for nobody and nothing, where that is an answer', async () => {
    const jira = await clientOf(() => ({ status: 404, json: { errorMessages: ['gone'] } }));
    expect([
      await jira.find(accountById, { accountId: 'x' }),
      await jira.find(projectByIdOrKey, { idOrKey: '1' }),
      await projectInAnyState(jira, '1'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe('accounts', () => {
  const base = { accountId: 'a', accountType: 'atlassian', active: true, displayName: 'Lena' };
  it.each<[string, object, object]>([
    ['hidden members are absent', { ...base, emailAddress: null }, base],
    [
      'products are listed',
      { ...base, applicationRoles: { size: 1, items: [{ key: 'jira-software', name: 'Jira' }] } },
      { ...base, applicationRoles: ['jira-software'] },
    ],
    ['no products are an empty list', { ...base, applicationRoles: { size: 0 } }, { ...base, applicationRoles: [] }],
    ['products that were only counted are unknown', { ...base, applicationRoles: { size: 2 } }, base],
    [
      'groups are listed',
      { ...base, groups: { size: 1, items: [{ name: 'site-admins', groupId: 'g1', self: 'x' }] } },
      { ...base, groups: [{ name: 'site-admins', id: 'g1' }] },
    ],
    ['groups that were cut short are unknown', { ...base, groups: { size: 9, items: [{ name: 'site-admins' }] } }, base],
    ['members that this app does not know are ignored', { ...base, guest: false, groups: { size: 9 } }, base],
  ])('%s', async (_name, answer, account) => {
    const jira = await clientOf(() => ({ json: answer }));
    expect(await jira.find(accountById, { accountId: 'a' })).toEqual(account);
  });
});

describe('roles and levels', () => {
  it('a role is known by the end of its address, on the site and at the gateway', async () => {
    const jira = await clientOf(() => ({
      json: {
        Developers: 'https://site.atlassian.net/rest/api/3/project/10001/role/10360',
        Administrators: 'https://api.atlassian.com/ex/jira/1/rest/api/3/project/10001/role/10002',
      },
    }));
    expect(await jira.ask(projectRoles, { projectId: '10001' })).toEqual(['10360', '10002']);
  });

  it('a role has accounts and groups', async () => {
    const jira = await clientOf(() => ({
      json: { actors: [{ actorUser: { accountId: 'ada' } }, { actorGroup: { name: 'testers', groupId: 'g1', displayName: 'testers' } }] },
    }));
    expect(await jira.find(roleMembers, { projectId: '10001', roleId: '10360' })).toEqual({
      accountIds: ['ada'],
      groups: [{ name: 'testers', id: 'g1' }],
    });
  });

  it('members of levels come page by page, also those whose holder is not told', async () => {
    const member = (id: number): object => ({
      id: `${id}`,
      issueSecurityLevelId: '20',
      ...(id === 0 ? {} : { holder: { type: 'group', parameter: 'testers', value: 'g1', expand: 'group' } }),
    });
    const jira = await clientOf(({ url }) => {
      const startAt = Number(new URL(url, 'http://x').searchParams.get('startAt'));
      return { json: { values: startAt === 0 ? [member(0), member(1)] : [member(2)], isLast: startAt > 0 } };
    });
    const { items: members } = await jira.pages(levelMembers, { schemeId: '1' });
    expect(members.map(({ holder }) => holder.type)).toEqual(['notTold', 'group', 'group']);
    expect(members[1]).toEqual({ id: '1', levelId: '20', holder: { type: 'group', id: 'g1', name: 'testers' } });
  });

  it('a project may have neither a security scheme nor a notification scheme', async () => {
    const jira = await clientOf(() => ({ status: 404, json: {} }));
    expect([await jira.find(securityScheme, { projectId: '10001' }), await jira.find(notificationScheme, { projectId: '10001' })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('finds an archived project among others by its id', async () => {
  const one = (id: string): object => ({ id, key: `K${id}`, name: 'N', style: 'next-gen', projectTypeKey: 'software', archived: true });
  const jira = await clientOf(() => ({ json: { values: [one('1'), one('2')] } }));
  expect(await projectInAnyState(jira, '2')).toMatchObject({ id: '2', archived: true, style: 'next-gen' });
  expect(server?.seen[0]?.url).toContain('status=archived&status=deleted');
});

it('sends project ids to permissions/check as the numbers that it wants', async () => {
  const jira = await clientOf(() => ({
    json: { globalPermissions: [], projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] },
  }));
  await jira.ask(permissionGrants, { accountId: 'a', projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10001] }] });
  expect(JSON.parse(server?.seen[0]?.body ?? '')).toEqual({
    accountId: 'a',
    projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10001] }],
  });
});

describe('what an account asks about itself', () => {
  it.each<[string, Answer, unknown]>([
    ['a bare true', { text: 'true' }, true],
    ['a bare false', { text: 'false' }, false],
    ['a text, as the document has it', { json: 'true' }, true],
    ['nothing where it was never set', { status: 404, json: { errorMessages: [] } }, undefined],
  ])('a preference is %s', async (_name, answer, value) => {
    const jira = await clientOf(() => answer);
    expect(await jira.find(ownPreference, { key: 'user.autowatch.disabled' })).toBe(value);
    expect(server?.seen[0]?.url).toBe('/rest/api/3/mypreferences?key=user.autowatch.disabled');
  });

  it('a preference that is neither on nor off is no answer', async () => {
    const jira = await clientOf(() => ({ json: 'perhaps' }));
    expect(await reasonOf(jira.find(ownPreference, { key: 'user.autowatch.disabled' }))).toContain('jira-unexpected-answer');
  });

  it('permissions are those that it holds, and none at all of a project that it does not see', async () => {
    const jira = await clientOf(({ url }) =>
      url.includes('projectId=1')
        ? { json: { permissions: { A: { havePermission: true }, B: { havePermission: false } } } }
        : { status: 404, json: { errorMessages: [] } },
    );
    expect(await jira.find(ownPermissions, { keys: ['A', 'B', 'C'], projectId: '1' })).toEqual({ asked: 2, held: ['A'] });
    expect(await jira.find(ownPermissions, { keys: ['A'], projectId: '2' })).toBeUndefined();
  });
});

it('asks for many accounts fifty at a time', async () => {
  const jira = await clientOf(({ url }) => ({
    json: {
      values: new URL(url, 'http://jira').searchParams
        .getAll('accountId')
        .map((accountId) => ({ accountId, accountType: 'atlassian', active: true })),
    },
  }));
  const ids = Array.from({ length: 120 }, (_, index) => `a${index}`);
  expect((await readAccounts(jira, ids)).map(({ accountId }) => accountId)).toEqual(ids);
  expect(server?.seen).toHaveLength(3);
  expect(await readAccounts(jira, [])).toEqual([]);
});

it('counts points: one a request, one an item, two a user or permission', async () => {
  const jira = await clientOf(({ url }) => {
    if (url.includes('search/jql')) return { json: { issues: [{ id: '1' }, { id: '2' }] } };
    if (url.includes('user/search')) return { json: [{ accountId: 'a', accountType: 'atlassian', active: true }] };
    return { json: { permissions: { A: { key: 'A' }, B: { key: 'B' } } } };
  });
  await jira.pages(issueSearch, { jql: 'project = 1', fields: ['id'] }, { most: 2 });
  await jira.ask(accountSearch, { query: 'a' });
  await jira.ask(permissionCatalogue);
  expect(jira.cost()).toEqual({ requests: 3, points: 3 + 2 + 2 + 4 });
});

it('asks for no more than ten things at a time', async () => {
  let now = 0;
  let most = 0;
  const jira = createJiraClient({
    deadline: 60_000,
    clock: stillClock(),
    transport: async () => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return { status: 200, header: () => null, text: async () => '{"count":1}' };
    },
  });
  await Promise.all(Array.from({ length: 30 }, () => jira.ask(issueCount, { jql: 'project = 1' })));
  expect(most).toBe(10);
});

describe('the create screen', () => {
  const bug = { projectId: '10001', issueTypeId: '10004' };
  const screen = (ids: string[], total?: number): Answer => ({
    json: { fields: ids.map((fieldId) => ({ fieldId, name: fieldId, required: true, schema: { type: 'string' } })), total },
  });

  it('is read page by page, in the member that real sites answer', async () => {
    const jira = await clientOf(({ url }) => (url.includes('startAt=0') ? screen(['summary', 'market'], 3) : screen(['team'], 3)));
    expect((await jira.pages(createFields, bug)).items.map(({ id }) => id)).toEqual(['summary', 'market', 'team']);
  });

  it('is read from the other member that the document names', async () => {
    const jira = await clientOf(() => ({
      json: { results: [{ fieldId: 'market', required: false, schema: { type: 'option' } }], total: 1 },
    }));
    expect((await jira.pages(createFields, bug)).items).toEqual([
      { id: 'market', name: '', type: 'option', required: false, hasDefault: false },
    ]);
  });

  it('is no empty screen where the list is missing', async () => {
    const jira = await clientOf(() => ({ json: { total: 0 } }));
    expect(await reasonOf(jira.pages(createFields, bug))).toContain('jira-unexpected-answer');
  });

  it('may be all that tells what is required: the list of fields is not on every site', async () => {
    const jira = await clientOf(() => ({ status: 404, json: {} }));
    expect(await reasonOf(jira.pages(projectFields, bug))).toBe('{"reason":"jira-not-found"}');
  });
});

describe('the first issues of a search', () => {
  const answer = (request: Seen): Answer => {
    const { maxResults, nextPageToken = '0' } = JSON.parse(request.body) as { maxResults: number; nextPageToken?: string };
    const start = Number(nextPageToken);
    const issues = Array.from({ length: Math.min(maxResults, 250 - start) }, (_, index) => ({ id: `${start + index}`, fields: {} }));
    return { json: { issues, ...(start + issues.length < 250 ? { nextPageToken: `${start + issues.length}` } : {}) } };
  };

  it('come page by page, as many as there are', async () => {
    const jira = await clientOf(answer);
    const { items: issues, complete } = await jira.pages(issueSearch, { jql: 'x', fields: ['attachment'] }, { most: 500 });
    expect([issues.length, complete, server?.seen.length]).toEqual([250, true, 3]);
  });

  it('are no more than wanted, and says that there are more', async () => {
    const jira = await clientOf(answer);
    const { items: issues, complete } = await jira.pages(issueSearch, { jql: 'x', fields: ['attachment'] }, { most: 130 });
    expect([issues.length, complete]).toEqual([130, false]);
  });
});

it('encodes what stands in a path', async () => {
  const jira = await clientOf(() => ({ status: 404, json: {} }));
  await jira.find(projectByIdOrKey, { idOrKey: 'A/B?c' });
  expect(server?.seen[0]?.url).toBe('/rest/api/3/project/A%2FB%3Fc');
});

it('lets everything else go before what waits behind', async () => {
  const sent: string[] = [];
  const jira = createJiraClient({
    deadline: 60_000,
    clock: stillClock(),
    transport: async ({ url }) => {
      sent.push(url);
      await new Promise((resolve) => setImmediate(resolve));
      return { status: 200, header: () => null, text: async () => (url.includes('count') ? '{"count":1}' : '[]') };
    },
  });
  const counts = Array.from({ length: 12 }, () => jira.ask(issueCount, { jql: 'project = 1' }));
  await Promise.all([...counts, jira.ask(priorities)]);
  expect(sent.indexOf('/rest/api/3/priority')).toBe(10);
});
