import { Unavailable } from '../../src/checklist/model/unavailable';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import {
  ownPermissions,
  permissionCatalogue,
  permissionGrants,
  permissionScheme,
  type PermissionGrants,
} from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey } from '../../src/clients/jira/operations/projects';
import { jiraPermissionScheme } from '../../src/facts/jira/permission-scheme';
import { jiraSyncUserGrants } from '../../src/facts/jira/sync-user-grants';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { planWith } from '../support/plan';

const toAqua = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] },
  travels: { carries: ['assignee'] },
});

/** A site that grants its reader everything, and the sync user these. */
const granting = (held: string[], ...more: JiraAnswer[]): JiraAnswer[] => [
  on(projectByIdOrKey, () => jiraProject),
  on(permissionScheme, () => ({ id: '7', name: 'Software', grants: [] })),
  onPages(issueSearch, () => []),
  on(permissionGrants, ({ accountId, globalPermissions = [], projectPermissions = [] }) => ({
    globalPermissions: globalPermissions.filter((key) => accountId === undefined || held.includes(key)),
    projectPermissions: projectPermissions
      .flatMap(({ permissions }) => permissions)
      .filter((permission) => accountId === undefined || held.includes(permission))
      .map((permission) => ({ permission, projects: [10001], issues: [] })),
  })),
  on(permissionCatalogue, () => Promise.reject(new Error('not asked'))),
  on(ownPermissions, ({ keys }) => ({ told: [...keys], held: [] })),
  ...more,
];

describe('the permission scheme', () => {
  const scheme = async (held: string[], ...more: JiraAnswer[]): Promise<unknown> => {
    const reading = await gather(jiraPermissionScheme, { jira: granting(held, ...more), plan: toAqua });
    return reading.ok ? reading.value : reading.why.reason;
  };

  it('is asked for where a permission is missing, of the project or of the site', async () => {
    expect(await scheme(['USER_PICKER'])).toMatchObject({ id: '7' });
    expect(await scheme(['BROWSE_PROJECTS'])).toMatchObject({ id: '7' });
  });

  it('is not asked for where nothing is missing', async () => {
    expect(await scheme(['BROWSE_PROJECTS', 'USER_PICKER'])).toBeUndefined();
  });

  it('is asked for where Jira does not tell what is granted: the account may have shown what it lacks', async () => {
    const refused = on(permissionGrants, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })));
    expect(await scheme([], refused)).toMatchObject({ id: '7' });
  });
});

describe('what allows the same as a permission', () => {
  const towardsJira = planWith({ travels: { carries: ['comments'] } });
  const needed = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'ADD_COMMENTS'];
  const asked = async (held: string[]): Promise<{ questions: number; instead: string[]; scheme: unknown }> => {
    const questions: string[][] = [];
    const [answer] = granting(held).filter(({ operation }) => operation === permissionGrants);
    const asking = on(permissionGrants, (question) => {
      if (question.accountId !== undefined) questions.push((question.projectPermissions ?? []).flatMap(({ permissions }) => permissions));
      return answer?.answer([question]) as PermissionGrants;
    });
    const jira = [...granting(held), asking];
    const grants = await gather(jiraSyncUserGrants, { jira, plan: towardsJira });
    const told = questions.length;
    const scheme = await gather(jiraPermissionScheme, { jira, plan: towardsJira });
    const instead = grants.ok ? grants.value.project.filter((key) => key.includes('_ALL_')) : [];
    return { questions: told, instead, scheme: scheme.ok && scheme.value?.id };
  };

  it('is not asked for where nothing is missing', async () => {
    expect(await asked([...needed, 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'])).toEqual({ questions: 1, instead: [], scheme: undefined });
  });
  it('is asked for where that is missing, and then nothing is missing any more', async () => {
    expect(await asked([...needed, 'DELETE_OWN_COMMENTS', 'EDIT_ALL_COMMENTS'])).toEqual({
      questions: 2,
      instead: ['EDIT_ALL_COMMENTS'],
      scheme: undefined,
    });
  });
  it('is not there either', async () => {
    expect(await asked([...needed, 'DELETE_OWN_COMMENTS'])).toEqual({ questions: 2, instead: [], scheme: '7' });
  });
});

describe('a permission that is not granted', () => {
  const unknownKeys = async (...more: JiraAnswer[]): Promise<unknown> => {
    const reading = await gather(jiraSyncUserGrants, { jira: granting(['BROWSE_PROJECTS'], ...more), plan: toAqua });
    return reading.ok ? reading.value.unknownKeys : reading.why.reason;
  };
  const catalogue = (...keys: string[]): JiraAnswer =>
    on(permissionCatalogue, () => keys.map((key) => ({ key, name: key, type: 'GLOBAL' })));
  const refusing = (error: Error): JiraAnswer => on(ownPermissions, () => Promise.reject(error));

  it('is denied where the site is seen to know it', async () => {
    expect(await unknownKeys()).toEqual([]);
  });

  it('is unknown where the site does not name it, by its catalogue', async () => {
    const untold = on(ownPermissions, () => ({ told: [], held: [] }));
    expect(await unknownKeys(untold, catalogue('BROWSE_PROJECTS'))).toEqual(['USER_PICKER']);
    expect(await unknownKeys(untold, catalogue('BROWSE_PROJECTS', 'USER_PICKER'))).toEqual([]);
    expect(await unknownKeys(refusing(new Unavailable({ reason: 'jira-refused-query' })), catalogue('BROWSE_PROJECTS'))).toEqual([
      'USER_PICKER',
    ]);
  });

  it('is unknown where the site refuses the question for it, and the others are asked for without it', async () => {
    const asked: string[][] = [];
    const strict = on(permissionGrants, ({ accountId, globalPermissions = [] }) => {
      if (accountId !== undefined) asked.push(globalPermissions);
      if (globalPermissions.length > 0) throw new Unavailable({ reason: 'jira-refused-query' });
      return { globalPermissions: [], projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] };
    });
    expect(await unknownKeys(strict, catalogue('BROWSE_PROJECTS'))).toEqual(['USER_PICKER']);
    expect(asked).toEqual([['USER_PICKER'], []]);
  });

  it('leaves the row open where nobody tells whether the site knows it', async () => {
    const silent = on(permissionCatalogue, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })));
    expect(await unknownKeys(refusing(new Unavailable({ reason: 'jira-fault' })), silent)).toBe('jira-forbidden');
  });
});
