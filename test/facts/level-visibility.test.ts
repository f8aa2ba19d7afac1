import { accountById, myselfInFull, type JiraUser } from '../../src/clients/jira/operations/accounts';
import { ownPermissions, type JiraHolder } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, projectRoles, roleMembers, type JiraProject } from '../../src/clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../src/clients/jira/operations/security-levels';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { jiraLevelVisibility } from '../../src/facts/jira/level-visibility';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { plan } from '../support/plan';

const reader: JiraUser = {
  accountId: 'reader',
  accountType: 'atlassian',
  active: true,
  applicationRoles: ['jira-software'],
  groups: [{ id: 'g-admins', name: 'site-admins' }],
};
const syncUser: JiraUser = { accountId: plan.who.syncUser ?? '', accountType: 'atlassian', active: true, applicationRoles: [], groups: [] };

/** A site whose one level has these members. */
function site(holders: JiraHolder[], { as = reader, more = [] }: { as?: JiraUser; more?: JiraAnswer[] } = {}): JiraAnswer[] {
  return [
    on(securityScheme, () => ({ id: '1', levels: [{ id: '20', name: 'Management' }] })),
    onPages(levelMembers, () => holders.map((holder, index) => ({ id: String(index), levelId: '20', holder }))),
    on(myselfInFull, () => as),
    on(accountById, ({ accountId }) => [as, syncUser].find((one) => one.accountId === accountId)),
    on(projectRoles, () => ['10', '11']),
    on(roleMembers, ({ roleId }) =>
      roleId === '10' ? { accountIds: [syncUser.accountId], groups: [{ id: 'g-admins', name: 'site-admins' }] } : undefined,
    ),
    ...more,
  ];
}

async function visibilityOf(...args: Parameters<typeof site>): Promise<string | undefined> {
  const reading = await gather(jiraLevelVisibility, { jira: site(...args) });
  return reading.ok ? reading.value.map((level) => `${level.reader} ${level.syncUser}`).join() : reading.why.reason;
}

describe('whom a security level shows all its issues, the reader and the sync user', () => {
  it.each<[string, JiraHolder[], string]>([
    ['nobody', [], 'notAll notAll'],
    ['an account', [{ type: 'user', id: 'reader' }], 'all notAll'],
    ['a group by its id', [{ type: 'group', id: 'g-admins' }], 'all notAll'],
    ['a group by its name', [{ type: 'group', id: 'site-admins' }], 'all notAll'],
    ['a role, by account and by group', [{ type: 'projectRole', id: '10' }], 'all all'],
    ['a role that nobody tells', [{ type: 'projectRole', id: '11' }], 'unknown unknown'],
    ['any product', [{ type: 'applicationRole' }], 'all notAll'],
    ['a product', [{ type: 'applicationRole', id: 'jira-servicedesk' }], 'notAll notAll'],
    ['reporters and assignees', [{ type: 'reporter' }, { type: 'assignee' }], 'notAll notAll'],
    ['people named in a field', [{ type: 'userCustomField', id: 'customfield_10001' }], 'notAll notAll'],
    ['what is not known here, beside one that is', [{ type: 'novelty' }, { type: 'user', id: 'reader' }], 'all unknown'],
  ])('%s', async (_name, holders, expected) => {
    expect(await visibilityOf(holders)).toBe(expected);
  });

  it('is told of the level that new issues get, with whether it shows them to their reporter', async () => {
    const withDefault = on(securityScheme, () => ({
      id: '1',
      levels: ['20', '21'].map((id) => ({ id, name: id })),
      defaultLevelId: '20',
    }));
    const reading = await gather(jiraLevelVisibility, { jira: site([{ type: 'reporter' }], { more: [withDefault] }) });
    expect(reading).toEqual({
      ok: true,
      value: [
        { id: '20', reader: 'notAll', syncUser: 'notAll', ofNewIssues: { showsReporter: true } },
        { id: '21', reader: 'notAll', syncUser: 'notAll' },
      ],
    });
  });

  it('is unknown where Jira does not list all groups of an account', async () => {
    const as: JiraUser = { accountId: 'reader', accountType: 'atlassian', active: true, applicationRoles: ['jira-software'] };
    expect(await visibilityOf([{ type: 'group', id: 'g-board' }], { as })).toBe('unknown notAll');
  });

  it('is unknown for an app where products decide, since it holds none', async () => {
    expect(await visibilityOf([{ type: 'applicationRole' }], { as: { ...reader, accountType: 'app', applicationRoles: [] } })).toBe(
      'unknown notAll',
    );
  });

  it('is empty without a scheme, and asks for nothing else', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('asked'));
    expect(
      await visibilityOf([], { more: [on(securityScheme, () => undefined), onPages(levelMembers, refuse), on(myselfInFull, refuse)] }),
    ).toBe('');
  });

  it.each<[string, string[], JiraProject['style'], string]>([
    ['is empty by the word of an app that administers Jira', ['ADMINISTER'], 'classic', ''],
    ['is not seen by an app that does not: it would be told of no scheme either', [], 'classic', 'jira-forbidden'],
    ['is empty in a team-managed project, which has no schemes, whoever asks', [], 'next-gen', ''],
  ])('%s', async (_name, held, style, expected) => {
    const jira = site([], {
      more: [
        on(securityScheme, () => undefined),
        on(projectByIdOrKey, () => ({ ...jiraProject, style })),
        on(ownPermissions, ({ keys }) => ({ told: [...keys], held })),
      ],
    });
    const reading = await gather(jiraLevelVisibility, { jira, eyes: 'app' });
    expect(reading.ok ? reading.value.map(({ id }) => id).join() : reading.why.reason).toBe(expected);
  });

  it('is unavailable where Jira refuses to tell the members', async () => {
    const refused = onPages(levelMembers, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })));
    expect(await visibilityOf([], { more: [refused] })).toBe('jira-forbidden');
  });
});
