import { z } from 'zod';
import { startSamples, type Company, type Samples } from '../../local/samples';
import { aquaProject, entriesOf, fieldOf, setLength } from '../../local/samples/alterations';
import { htmlPage, ipAllowList, throttled, without, withNull, withValue } from '../../local/samples/interferences';
import { contractOf } from '../contract/contract';
import { askForToken, askJira, logInToAqua, type Answer } from './ask';

/** States of the sample aqua that no scenario has, held against the vendor's document where it is at hand; and answers that are broken. */

const contract = contractOf('aqua');
let samples: Samples | undefined;
afterEach(async () => {
  await samples?.close();
  samples = undefined;
});

async function altered(alter: (company: Company) => void): Promise<Samples> {
  samples = await startSamples('ready', { now: new Date('2026-11-23T10:00:00Z'), alter });
  return samples;
}

/** Asks as the reader, and holds request and answer against the document. */
async function ask(running: Samples, path: string): Promise<Answer> {
  const answer = await (await logInToAqua(running))(path);
  expect(contract?.checkRequest('GET', `/aquaWebNG/api/${path}`) ?? []).toEqual([]);
  expect(contract?.checkResponse('GET', `/aquaWebNG/api/${path}`, answer.status, JSON.parse(answer.text)) ?? []).toEqual([]);
  return answer;
}

const groups = z.object({ Groups: z.array(z.object({ Caption: z.string().nullable(), Count: z.number() })) });
const groupBy = (field: string): string =>
  `Navigation/GroupList?itemType=Defect&projectId=12&folderId=0&groups=${encodeURIComponent(JSON.stringify([[field, 'asc']]))}`;

describe('aqua', () => {
  test('groups items by sprints, twins apart, and by any list', async () => {
    const running = await altered(({ aqua }) => {
      const project = aquaProject(aqua, 12);
      project.sprints = [
        { id: 1, name: 'Größe ✓', active: false, start: '2026-01-01T00:00:00Z', end: '2026-01-15T00:00:00Z' },
        { id: 2, name: 'Größe ✓' },
      ];
      const defects = project.items.filter(({ itemType }) => itemType === 'Defect');
      defects.slice(0, 3).forEach((item) => (item.values['Sprint'] = 1));
      defects.slice(3, 5).forEach((item) => (item.values['Sprint'] = 2));
      entriesOf(aqua, 12, 'Defect', 'Severity').push({ id: 4999, name: 'kritisch ' });
      defects.slice(0, 4).forEach((item) => (item.values['Severity'] = 4999));
    });
    const { Groups } = (await ask(running, groupBy('Sprint'))).as(groups);
    expect(Groups.slice(1)).toEqual([
      { Caption: 'Größe ✓', Count: 3 },
      { Caption: 'Größe ✓', Count: 2 },
    ]);
    const sprints = (await ask(running, 'Project/12/Sprint')).as(z.array(z.object({ Id: z.number(), Active: z.boolean() })));
    expect(sprints).toEqual([
      { Id: 1, Active: false },
      { Id: 2, Active: true },
    ]);
    expect((await ask(running, groupBy('Severity'))).as(groups).Groups).toContainEqual({ Caption: 'kritisch ', Count: 4 });
  });

  test('tells lengths, texts of items, deleted entries, inactive fields and its version', async () => {
    const running = await altered(({ aqua }) => {
      setLength(aqua, 12, 'Defect', 'Name', 1000);
      fieldOf(aqua, 12, 'Defect', 'Severity').active = false;
      entriesOf(aqua, 12, 'Defect', 'Resolution').push({ id: 5999, name: 'Duplicate', isDeleted: true });
      const last = aquaProject(aqua, 12).items.findLast(({ itemType }) => itemType === 'Defect');
      if (last) last.texts = { Name: 'n'.repeat(600) };
      aqua.version = '26.26.0.0';
    });
    const fields = (await ask(running, 'Project/12/Meta/Defect/Fields')).as(
      z.array(z.object({ Id: z.string(), Length: z.number().optional(), Entries: z.array(z.unknown()).optional() })),
    );
    expect(fields.find(({ Id }) => Id === 'Name')?.Length).toBe(1000);
    expect(fields.map(({ Id }) => Id)).not.toContain('Severity');
    expect(fields.find(({ Id }) => Id === 'Resolution')?.Entries).toContainEqual({
      Id: 5999,
      Name: 'Duplicate',
      IsDefault: false,
      IsDeleted: true,
    });
    const items = await ask(running, 'Navigation/ItemList?itemType=Defect&projectId=12&startAt=0&maxResults=5');
    const list = items.as(z.object({ Count: z.number(), Items: z.array(z.object({ Name: z.string() })) }));
    expect([list.Items.length, list.Items[0]?.Name.length]).toEqual([5, 600]);
    expect((await ask(running, 'System/Settings')).text).toContain('"SoftwareVersion":"26.26.0.0"');
  });

  test('lists a user twice', async () => {
    const running = await altered(({ aqua }) => {
      const [user] = aqua.users;
      if (user) aqua.users.push(user);
    });
    const users = (await ask(running, 'Project/12/User')).as(z.array(z.object({ Id: z.number() })));
    expect(users.filter(({ Id }) => Id === 1001)).toHaveLength(2);
  });

  test('locks an account after five refused log-ins, for the right password too', async () => {
    const running = await altered(({ aqua }) => {
      aqua.logInPolicy = { lockoutAfter: 5 };
    });
    const { username, password } = running.scenario.aquaReader;
    const logIn = async (given: string): Promise<string> =>
      (await askForToken(running, { grant_type: 'password', username, password: given })).text;
    for (let tried = 0; tried < 5; tried += 1) expect(await logIn('wrong')).toContain('incorrect');
    expect(await logIn(password)).toContain('locked');
    await logInToAqua(running, running.scenario.aquaWithoutSystemRights);
  });

  test('refuses an expired password, and knows no tenant on a server of one’s own', async () => {
    const running = await altered(({ aqua }) => {
      aqua.multiTenant = false;
      aqua.logInPolicy = { expired: new Set(['readiness']) };
    });
    const { password } = running.scenario.aquaReader;
    const logIn = (username: string) => askForToken(running, { grant_type: 'password', username, password });
    expect((await logIn('readiness')).text).toContain('expired');
    expect((await logIn('readiness@nordlicht')).text).toContain('incorrect');
    const environment: unknown = await (await fetch(`${running.aqua.url}/api/Environment`)).json();
    expect(environment).toEqual({ IsMultiTenant: false });
  });
});

describe('answers', () => {
  test('lack members, hold null or another value, or are a page', async () => {
    const running = await altered(({ interfere }) => {
      interfere.aqua.push(
        withNull(/\/Workflow\//, 'Actions'),
        without(/\/Workflow\//, 'Nodes.*.IsInitialNode'),
        withValue(/\/License$/, 'Licenses.0.ExpiryTime', 'garbage'),
        htmlPage(/\/Sprint$/),
      );
      interfere.jira.push(without(/permissions\/check/, 'projectPermissions.*.issues'), without(/\/priority$/, '*'));
    });
    const asked = await logInToAqua(running);
    const workflow = (await asked('Workflow/Defect/12')).as(
      z.object({ Actions: z.null(), Nodes: z.array(z.record(z.string(), z.unknown())) }),
    );
    expect(Object.keys(workflow.Nodes[0] ?? {})).toEqual(['Name']);
    const { Licenses } = (await asked('System/License')).as(z.object({ Licenses: z.array(z.object({ ExpiryTime: z.string() })) }));
    expect(Licenses.map(({ ExpiryTime }) => ExpiryTime === 'garbage')).toEqual([true, false]);
    const page = await asked('Project/12/Sprint');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const body = { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10042] }] };
    expect((await askJira(running, 'permissions/check', { as: 'admin', body })).text).not.toContain('issues');
    expect((await askJira(running, 'priority', { as: 'admin' })).text).toBe('[]');
  });

  test.each([
    [1, [403, 403, 403]],
    [3, [200, 200, 403]],
  ])('are refused by a list of IP addresses from request %i on', async (from, expected) => {
    const running = await altered(({ interfere }) => void interfere.jira.push(ipAllowList({ from })));
    const statuses: number[] = [];
    while (statuses.length < 3) statuses.push((await askJira(running, 'serverInfo')).status);
    expect(statuses).toEqual(expected);
  });

  test('are refused to the first requests, with the seconds to wait', async () => {
    const running = await altered(({ interfere }) => void interfere.jira.push(throttled({ first: 2, retryAfterSeconds: 1 })));
    const first = await askJira(running, 'serverInfo');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await askJira(running, 'serverInfo')).status).toBe(429);
    expect((await askJira(running, 'serverInfo')).status).toBe(200);
  });
});
