import { accountById, ownPreference } from '../../../src/clients/jira/operations/accounts';
import { createFields, projectFields } from '../../../src/clients/jira/operations/fields';
import { notificationScheme, ownPermissions, permissionGrants } from '../../../src/clients/jira/operations/permissions';
import { projectRoles, roleMembers } from '../../../src/clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../../src/clients/jira/operations/security-levels';
import { serverInfo } from '../../../src/clients/jira/operations/site';
import { readAccounts } from '../../../src/facts/jira/accounts';
import { projectInAnyState } from '../../../src/facts/jira/project';
import type { Answer } from '../../support/http-server';
import { clientsOfTest, reasonOf } from '../../support/jira-client';

const { clientOf, seen } = clientsOfTest();

describe('accounts', () => {
  const base = { accountId: 'a', accountType: 'atlassian', active: true, displayName: 'Lena' };
  it.each<[string, object, object]>([
    ['a name that is far too long is cut', { ...base, displayName: 'x'.repeat(300_000) }, { ...base, displayName: `${'x'.repeat(999)}…` }],
    ['hidden members are absent', { ...base, emailAddress: null }, base],
    [
      'products are listed',
      { ...base, applicationRoles: { size: 1, items: [{ key: 'jira-software', name: 'Jira' }] } },
      { ...base, applicationRoles: ['jira-software'] },
    ],
    ['no products are an empty list', { ...base, applicationRoles: { size: 0 } }, { ...base, applicationRoles: [] }],
    [
      'a service account is told by its kind of app',
      { ...base, accountType: 'app', appType: 'service' },
      { ...base, accountType: 'app', appType: 'service' },
    ],
    ['products that were only counted are unknown', { ...base, applicationRoles: { size: 2 } }, base],
    ['products that were counted beside an empty list are unknown', { ...base, applicationRoles: { size: 1, items: [] } }, base],
    ['no products in an empty list are none', { ...base, applicationRoles: { size: 0, items: [] } }, { ...base, applicationRoles: [] }],
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

describe('the site', () => {
  const baseUrl = 'https://site.atlassian.net';
  it.each<[string, unknown, string | undefined]>([
    ['by its name', 'Europe/Paris', 'Europe/Paris'],
    ['within an object', { timeZoneId: 'Europe/Paris' }, 'Europe/Paris'],
    ['not at all', undefined, undefined],
    ['in a form that nobody knows', 7, undefined],
    ['by an empty text', '', undefined],
  ])('tells its time zone %s', async (_name, serverTimeZone, timeZone) => {
    const jira = await clientOf(() => ({ json: { baseUrl, serverTimeZone } }));
    expect(await jira.ask(serverInfo)).toEqual({ baseUrl, displayUrl: undefined, timeZone });
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
  expect(seen()[0]?.url).toContain('status=archived&status=deleted');
});

it('sends project ids to permissions/check as the numbers that it wants', async () => {
  const jira = await clientOf(() => ({
    json: { globalPermissions: [], projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] },
  }));
  await jira.ask(permissionGrants, { accountId: 'a', projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10001] }] });
  expect(JSON.parse(seen()[0]?.body ?? '')).toEqual({
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
    expect(seen()[0]?.url).toBe('/rest/api/3/mypreferences?key=user.autowatch.disabled');
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
    expect(await jira.find(ownPermissions, { keys: ['A', 'B', 'C'], projectId: '1' })).toEqual({ told: ['A', 'B'], held: ['A'] });
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
  expect(seen()).toHaveLength(3);
  expect(await readAccounts(jira, [])).toEqual([]);
});

describe('the create screen', () => {
  const bug = { projectId: '10001', issueTypeId: '10004' };
  const screen = (ids: string[], total?: number): Answer => ({
    json: {
      fields: ids.map((fieldId) => ({ fieldId, name: fieldId, required: true, hasDefaultValue: false, schema: { type: 'string' } })),
      total,
    },
  });

  it('is read page by page, in the member that real sites answer', async () => {
    const jira = await clientOf(({ url }) => (url.includes('startAt=0') ? screen(['summary', 'market'], 3) : screen(['team'], 3)));
    expect((await jira.pages(createFields, bug)).items.map(({ id }) => id)).toEqual(['summary', 'market', 'team']);
  });

  it('is read from the other member that the document names', async () => {
    const jira = await clientOf(() => ({
      json: { results: [{ fieldId: 'market', required: false, hasDefaultValue: false, schema: { type: 'option' } }], total: 1 },
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
