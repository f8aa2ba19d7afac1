import { absentAqua } from '../../src/clients/aqua/absent';
import type { JiraUser } from '../../src/clients/jira/operations/accounts';
import type { JiraHolder } from '../../src/clients/jira/operations/permissions';
import { roleMembers } from '../../src/clients/jira/operations/projects';
import { jiraHeldForAll } from '../../src/facts/jira/held-for-all';
import { jiraAnswering, on } from '../support/absent-jira';
import { jiraProject } from '../support/jira-project';
import { plan } from '../support/plan';
import { read, today, unread } from '../support/test-check';

const account: JiraUser = { accountId: 'sync', accountType: 'atlassian', active: true, groups: [{ id: 'g1', name: 'developers' }] };
const usual = {
  global: [],
  project: ['EDIT_ISSUES'],
  onIssues: [] as string[],
  probes: 3,
  evaluated: true,
  unknownKeys: [],
  unseenTypes: [],
};

/** What is held for all where a scheme gives Edit Issues to these; role 10 has the group developers. */
async function held(holders: JiraHolder[], grants: Partial<typeof usual> = {}): Promise<{ keys: string[]; roles: string[] }> {
  const roles: string[] = [];
  const jira = jiraAnswering(
    on(roleMembers, ({ roleId }) => {
      roles.push(roleId);
      return roleId === '10' ? { accountIds: [], groups: [{ id: 'g1', name: 'developers' }] } : undefined;
    }),
  );
  const scheme = { id: '7', name: 'Software', grants: holders.map((holder) => ({ permission: 'EDIT_ISSUES', holder })) };
  const keys = await jiraHeldForAll.gather(
    { plan, jira, aqua: absentAqua({ reason: 'aqua-not-connected' }), eyes: 'user', now: today },
    {
      grants: read(read({ ...usual, ...grants })),
      scheme: read(read(scheme)),
      account: read(read(account)),
      project: read(read({ project: jiraProject, visible: true })),
    },
  );
  return { keys, roles };
}

const reporter: JiraHolder = { type: 'reporter' };

describe('a permission that no issue shows is held for all', () => {
  it.each<[string, JiraHolder[], string[]]>([
    ['by a role of which the account is one', [{ type: 'projectRole', id: '10' }, reporter], ['EDIT_ISSUES']],
    ['by a group', [reporter, { type: 'group', id: 'g1' }], ['EDIT_ISSUES']],
    ['not by a role whose members are not told', [{ type: 'projectRole', id: '11' }, reporter], []],
    ['not by reporters', [reporter], []],
    ['not by a group of others', [{ type: 'group', id: 'g2' }, reporter], []],
  ])('%s', async (_name, holders, keys) => {
    expect((await held(holders)).keys).toEqual(keys);
  });
});

it('asks nobody for the members of a role where issues show the permission, or none was tried, or it is not granted at all', async () => {
  const holders = [{ type: 'projectRole', id: '10' }, reporter];
  for (const grants of [{ onIssues: ['EDIT_ISSUES'] }, { probes: 0 }, { project: [] }])
    expect(await held(holders, grants)).toEqual({ keys: [], roles: [] });
});

it('holds nothing where the scheme could not be read', async () => {
  const readings = { grants: read(read(usual)), scheme: read(unread({ reason: 'jira-forbidden' })), account: read(read(account)) };
  const sources = { plan, jira: jiraAnswering(), aqua: absentAqua({ reason: 'aqua-not-connected' }), eyes: 'user' as const, now: today };
  expect(await jiraHeldForAll.gather(sources, { ...readings, project: read(unread({ reason: 'jira-forbidden' })) })).toEqual([]);
});
