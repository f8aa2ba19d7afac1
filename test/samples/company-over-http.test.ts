import { z } from 'zod';
import { startSamples, type Samples } from '../../local/samples';
import { askJira, logInToAqua } from './ask';

/** What the sample servers answer of the facts of the company. */

const now = new Date('2026-11-23T10:00:00Z');

describe.each(['first-setup', 'ready'] as const)('asked over HTTP, the company in %s', (name) => {
  let samples: Samples;
  beforeAll(async () => {
    samples = await startSamples(name, { now });
  });
  afterAll(() => samples.close());
  const mended = name === 'ready';
  const count = async (jql: string, as: 'admin' | 'syncUser'): Promise<number> =>
    (await askJira(samples, 'search/approximate-count', { as, body: { jql } })).as(z.object({ count: z.number() })).count;

  test(`lets the sync user ${mended ? 'see' : 'not see'} the 19 Bugs of the management, which the administrator sees`, async () => {
    const jql = 'project = SHOP AND issuetype = Bug AND level = Management';
    expect([await count(jql, 'admin'), await count(jql, 'syncUser')]).toEqual([19, mended ? 19 : 0]);
  });
  test('counts what the checks will count', async () => {
    const scope = 'project = SHOP AND issuetype in (Bug, Story)';
    expect(await count(`${scope} AND issuetype = Bug AND resolution = "Won't Do"`, 'admin')).toBe(412);
    const tester = (await askJira(samples, 'user/search?query=stefan.luebke@nordlicht.example', { as: 'admin' })).as(
      z.array(z.object({ accountId: z.string() })),
    )[0]?.accountId;
    expect(await count(`${scope} AND (assignee = ${tester} OR reporter = "${tester}")`, 'admin')).toBe(7);
  });
  test(`grants the sync user all that the plan needs${mended ? '' : ' but Modify reporter'}`, async () => {
    const needed =
      'BROWSE_PROJECTS CREATE_ISSUES EDIT_ISSUES TRANSITION_ISSUES ASSIGN_ISSUES RESOLVE_ISSUES MODIFY_REPORTER SCHEDULE_ISSUES ' +
      'ADD_COMMENTS EDIT_OWN_COMMENTS DELETE_OWN_COMMENTS CREATE_ATTACHMENTS DELETE_OWN_ATTACHMENTS LINK_ISSUES';
    const issues = await openBugs(samples);
    const answer = await askJira(samples, 'permissions/check', {
      as: 'admin',
      body: {
        accountId: samples.scenario.identities.syncUser.accountId,
        globalPermissions: ['USER_PICKER', 'ADMINISTER'],
        projectPermissions: [{ permissions: [...needed.split(' '), 'MOVE_ISSUES', 'DELETE_ISSUES'], projects: [10042], issues }],
      },
    });
    const grants = answer.as(grantsSchema);
    expect(grants.globalPermissions).toEqual(['USER_PICKER']);
    const onProject = grants.projectPermissions.filter(({ projects }) => projects.length > 0).map(({ permission }) => permission);
    const onIssues = grants.projectPermissions.filter(({ issues: some }) => some.length > 0).map(({ permission }) => permission);
    const expected = needed.split(' ').filter((key) => mended || key !== 'MODIFY_REPORTER');
    // Reporters may delete, so the project as a whole says yes where no single issue does.
    expect(onProject).toEqual([...expected, 'DELETE_ISSUES']);
    expect(onIssues).toEqual(expected);
  });
  test('finds who hides the address by the whole of it, and shows no address', async () => {
    const search = (query: string) => askJira(samples, `user/search?query=${encodeURIComponent(query)}`, { as: 'admin' });
    const users = z.array(z.object({ displayName: z.string(), emailAddress: z.string().optional(), timeZone: z.string() }));
    expect((await search('henrik.osterloh@nordlicht.example')).as(users)).toEqual([
      { displayName: 'Henrik Osterloh', timeZone: 'Europe/Paris' },
    ]);
    expect((await search('henrik.osterloh@')).as(users)).toEqual([]);
  });
  test("hides the sync user's zone behind the site's and shows the configuration user's", async () => {
    const zoneOf = async (who: 'syncUser' | 'configurationUser') => {
      const { accountId, email } = samples.scenario.identities[who];
      const answer = await askJira(samples, `user?accountId=${encodeURIComponent(accountId)}&expand=applicationRoles`, { as: 'admin' });
      const user = answer.as(
        z.object({
          timeZone: z.string(),
          emailAddress: z.string(),
          active: z.boolean(),
          applicationRoles: z.object({ items: z.array(z.object({ key: z.string() })) }),
        }),
      );
      expect(user).toMatchObject({ emailAddress: email, active: true });
      expect(user.applicationRoles.items.map(({ key }) => key)).toContain('jira-software');
      return user.timeZone;
    };
    expect([await zoneOf('syncUser'), await zoneOf('configurationUser')]).toEqual(['Europe/Paris', 'Europe/Berlin']);
  });
  test('lets the configuration user administer the project, though not Jira', async () => {
    const answer = await askJira(samples, 'mypermissions?permissions=ADMINISTER,ADMINISTER_PROJECTS&projectKey=SHOP', {
      as: 'configurationUser',
    });
    const held = answer.as(z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) })).permissions;
    expect(held).toMatchObject({ ADMINISTER: { havePermission: false }, ADMINISTER_PROJECTS: { havePermission: true } });
  });
  test(`tells ${mended ? 35 : 34} users of the project, by their addresses`, async () => {
    const ask = await logInToAqua(samples);
    const users = (await ask('Project/12/User')).as(z.array(z.object({ Email: z.string() })));
    expect(users).toHaveLength(mended ? 35 : 34);
  });
});

const grantsSchema = z.object({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(z.object({ permission: z.string(), projects: z.array(z.number()), issues: z.array(z.number()) })),
});

/** A few Bugs that the sync user neither reports nor is assigned to. */
async function openBugs(samples: Samples): Promise<number[]> {
  const account = samples.scenario.identities.syncUser.accountId;
  const jql = `project = SHOP AND issuetype = Bug AND level is EMPTY AND resolution is EMPTY AND reporter != "${account}"`;
  const answer = await askJira(samples, 'search/jql', { as: 'admin', body: { jql, fields: ['id'], maxResults: 5 } });
  return answer.as(z.object({ issues: z.array(z.object({ id: z.string() })) })).issues.map(({ id }) => Number(id));
}
