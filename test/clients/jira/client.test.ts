import type { UnavailableReason } from '../../../src/checklist/model/unavailable';
import { createJiraClient, type JiraClient } from '../../../src/clients/jira/client';
import { accountById, accountSearch, assignableAccounts } from '../../../src/clients/jira/operations/accounts';
import { issueCount, issueSearch } from '../../../src/clients/jira/operations/issues';
import { permissionCatalogue, permissionGrants } from '../../../src/clients/jira/operations/permissions';
import { priorities, projectByIdOrKey, resolutions as allResolutions } from '../../../src/clients/jira/operations/projects';
import { serverInfo } from '../../../src/clients/jira/operations/site';
import { projectInAnyState } from '../../../src/facts/jira/project';
import { BrokenOffError, TooLargeError } from '../../../src/clients/http/whole-answer';
import { stillClock, type Answer } from '../../support/http-server';
import { clientsOfTest, reasonOf } from '../../support/jira-client';

const { clientOf, seen, close } = clientsOfTest();

describe('being asked to slow down', () => {
  const busyThen = (times: number, busy: Answer) => {
    let asked = 0;
    return (): Answer => ((asked += 1) <= times ? busy : { json: { count: 412 } });
  };

  it.each<[string, Answer, number[]]>([
    ['waits as many seconds as Jira says', { status: 429, headers: { 'retry-after': '3' } }, [3000]],
    ['waits until the date that Jira says', { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:07 GMT' } }, [7000]],
    ['backs off where Jira says nothing', { status: 429 }, [500]],
    ['backs off where Jira says nought', { status: 429, headers: { 'retry-after': '0' } }, [500]],
    ['backs off where Jira names the past', { status: 503, headers: { 'retry-after': 'Wed, 31 Dec 1969 00:00:00 GMT' } }, [500]],
    ['backs off where Jira says less than nothing', { status: 503, headers: { 'retry-after': '-5' } }, [500]],
    ['backs off where Jira says a word', { status: 503, headers: { 'retry-after': 'soon' } }, [500]],
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

  const asks = (jira: JiraClient): Promise<string> => reasonOf(jira.ask(issueCount, { jql: 'project = 1' }));

  it('slows down the operation that Jira means, and no other', async () => {
    const clock = stillClock();
    const busy: Answer = { status: 429, headers: { 'retry-after': '900', 'ratelimit-reason': 'jira-burst-based' } };
    const jira = await clientOf(({ url }) => (url.includes('count') ? busy : { json: [] }), { clock });
    expect([await asks(jira), await asks(jira), await reasonOf(jira.ask(priorities))]).toEqual([
      '{"reason":"jira-busy"}',
      '{"reason":"jira-busy"}',
      'answered',
    ]);
    expect(seen()).toHaveLength(2);
    expect(clock.slept).toEqual([]);
  });

  it('holds up every search for users with the one that Jira turned away', async () => {
    const busy: Answer = { status: 429, headers: { 'retry-after': '900' } };
    const jira = await clientOf(() => busy);
    await reasonOf(jira.ask(accountSearch, { query: 'lena' }));
    expect(await reasonOf(jira.ask(assignableAccounts, { projectId: '1', accountId: 'a' }))).toBe('{"reason":"jira-busy"}');
    expect(seen()).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string]>([
    ['until the moment that Jira names', { 'x-ratelimit-reset': '1970-01-01T00:40:00Z' }, '1970-01-01T00:40:00.000Z'],
    ['as many seconds as Jira names', { 'retry-after': '1800' }, '1970-01-01T00:30:00.000Z'],
    ['until the full hour, where Jira names nothing', {}, '1970-01-01T01:00:00.000Z'],
    ['until the full hour, where Jira names another age', { 'x-ratelimit-reset': '2970-01-01T00:00:00Z' }, '1970-01-01T01:00:00.000Z'],
  ])('asks nothing any more once the hour’s points are used up: %s', async (_name, headers, until) => {
    const clock = stillClock();
    const used: Answer = { status: 429, headers: { 'ratelimit-reason': 'jira-quota-global-based', ...headers } };
    const jira = await clientOf(() => used, { clock });
    const why = JSON.stringify({ reason: 'jira-quota-used', until });
    expect([await asks(jira), await asks(jira), await reasonOf(jira.ask(priorities))]).toEqual([why, why, why]);
    expect(seen()).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  it('waits for the next hour where it begins in time', async () => {
    const clock = stillClock(3_590_000);
    const jira = await clientOf(
      busyThen(1, { status: 429, headers: { 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '10' } }),
      {
        clock,
        deadline: 3_605_000,
      },
    );
    expect(await asks(jira)).toBe('answered');
    expect(clock.slept).toEqual([10_000]);
  });

  it('searches for users more slowly than a hundred times a second', async () => {
    const clock = stillClock();
    const at: number[] = [];
    const jira = createJiraClient({
      deadline: 60_000,
      clock,
      transport: async () => {
        at.push(clock.now());
        return { status: 200, header: () => null, text: async () => '[]' };
      },
    });
    await Promise.all(Array.from({ length: 400 }, (_, index) => jira.ask(accountSearch, { query: `${index}` })));
    const inASecond = at.map((moment) => at.filter((other) => other >= moment && other < moment + 1000).length);
    expect(Math.max(...inASecond)).toBeLessThan(100);
  });

  it('sends nothing once the time is over', async () => {
    const jira = await clientOf(() => ({}), { deadline: 0 });
    expect(await reasonOf(jira.ask(serverInfo))).toBe('{"reason":"out-of-time"}');
    expect(seen()).toEqual([]);
  });

  it('says out of time, not unreachable, where the deadline itself cut the answer short', async () => {
    const jira = await clientOf(() => ({ hang: true }), { deadline: 50 });
    expect(await reasonOf(jira.ask(priorities))).toBe('{"reason":"out-of-time"}');
  });
});

describe('failures', () => {
  it.each<[string, Answer, UnavailableReason]>([
    ['400', { status: 400, json: { errorMessages: ['no such field'] } }, 'jira-refused-query'],
    ['401', { status: 401, text: 'Client must be authenticated to access this resource.' }, 'jira-log-in-refused'],
    ['401 for a scope', { status: 401, json: { code: 401, message: 'Unauthorized; scope does not match' } }, 'jira-forbidden'],
    ['403 on everything', { status: 403, json: { errorMessages: [] } }, 'jira-ip-blocked'],
    ['404', { status: 404, json: {} }, 'jira-not-found'],
    ['500', { status: 500 }, 'jira-fault'],
    ['a page in place of an answer', { text: '<html></html>' }, 'jira-not-jira'],
    ['a page that says 404', { status: 404, text: '<!doctype html><title>404</title>' }, 'jira-not-jira'],
    ['a page that says 403', { status: 403, text: '\n <html>Request blocked</html>' }, 'jira-ip-blocked'],
    ['a page that says 400', { status: 400, text: '<html>Request too long</html>' }, 'jira-not-jira'],
    ['a page that says 502', { status: 502, text: '<html>Bad gateway</html>' }, 'jira-fault'],
    ['a redirect', { status: 302, headers: { location: 'https://id.atlassian.com/login' } }, 'jira-not-jira'],
    ['an answer that breaks off', { text: '{"count":4' }, 'jira-broken-answer'],
    ['no answer at all', {}, 'jira-broken-answer'],
    ['a byte order mark before nothing', { text: '\ufeff' }, 'jira-broken-answer'],
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
      'globalPermissions, projectPermissions.0.permission, projectPermissions.0.issues',
    ],
    ['issues', { isLast: true }, (jira) => jira.pages(issueSearch, { jql: 'project = 1', fields: [] }, { most: 1 }), 'issues'],
    ['an id', { values: [{ name: 'Done' }] }, (jira) => jira.pages(allResolutions, {}), 'values.0.id'],
    ['issue types', { id: '1', key: 'K', name: 'N' }, (jira) => jira.find(projectByIdOrKey, { idOrKey: '1' }), 'issueTypes'],
    ['the kind of account', { accountId: 'a', active: true }, (jira) => jira.find(accountById, { accountId: 'a' }), 'accountType'],
  ])('names what an answer lacks rather than take it for empty: %s', async (_name, answer, ask, missing) => {
    const jira = await clientOf(() => ({ json: answer }));
    expect(await reasonOf(ask(jira))).toBe(JSON.stringify({ reason: 'jira-unexpected-answer', missing }));
  });

  it.each<[string, (path: string) => Answer, string, number]>([
    ['403 on one thing alone', (path) => (path.includes('serverInfo') ? { json: {} } : { status: 403 }), 'jira-forbidden', 2],
    [
      '403 that says that the address is not on the list',
      () => ({ status: 403, json: { errorMessages: ['The IP address has been rejected because it is not on the allowed list.'] } }),
      'jira-ip-blocked',
      1,
    ],
    ['403 where the site tells nobody anything', () => ({ status: 403 }), 'jira-ip-blocked', 2],
    ['403 where the proof does not come', (path) => ({ status: path.includes('serverInfo') ? 500 : 403 }), 'jira-forbidden', 2],
  ])('%s', async (_name, answer, reason, requests) => {
    const jira = await clientOf(({ url }) => answer(url));
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 1' }))).toBe(JSON.stringify({ reason }));
    expect(seen()).toHaveLength(requests);
  });

  it('tells a list of allowed addresses that begins to refuse while it reads', async () => {
    let asked = 0;
    const jira = await clientOf(() => ((asked += 1) > 1 ? { status: 403 } : { json: { count: 412 } }));
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 1' }))).toBe('answered');
    expect(await reasonOf(jira.ask(issueCount, { jql: 'project = 2' }))).toBe('{"reason":"jira-ip-blocked"}');
  });

  it.each<[string, Error, UnavailableReason, number]>([
    ['a connection that breaks', new TypeError('fetch failed'), 'jira-unreachable', 2],
    ['an answer that breaks off', new BrokenOffError('terminated'), 'jira-broken-answer', 2],
    ['an answer without end', new TooLargeError(), 'jira-too-large', 1],
  ])('tells %s', async (_name, error, reason, requests) => {
    const jira = createJiraClient({ transport: () => Promise.reject(error), deadline: 60_000, clock: stillClock() });
    expect(await reasonOf(jira.ask(serverInfo))).toBe(JSON.stringify({ reason }));
    expect(jira.cost().requests).toBe(requests);
  });

  it('reads an answer behind a byte order mark', async () => {
    const jira = await clientOf(() => ({ text: '\ufeff{"count":412}' }));
    expect(await jira.ask(issueCount, { jql: 'project = 1' })).toEqual({ count: 412 });
  });

  it('tells a server that is not there', async () => {
    const jira = await clientOf(() => ({}));
    await close();
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

it('encodes what stands in a path', async () => {
  const jira = await clientOf(() => ({ status: 404, json: {} }));
  await jira.find(projectByIdOrKey, { idOrKey: 'A/B?c' });
  expect(seen()[0]?.url).toBe('/rest/api/3/project/A%2FB%3Fc?expand=insight');
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
