import type { JiraClient, JiraHolder, JiraUser } from '../../src/clients/jira/types';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { jiraLevelReach } from '../../src/facts/jira/level-reach';
import { gather } from '../support/gather';
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
function site(holders: JiraHolder[], { as = reader, more = {} }: { as?: JiraUser; more?: Partial<JiraClient> } = {}): Partial<JiraClient> {
  return {
    securityScheme: async () => ({ id: '1', levels: [{ id: '20', name: 'Management' }] }),
    levelMembers: async () => holders.map((holder) => ({ levelId: '20', holder })),
    myself: async () => as,
    user: async (accountId) => [as, syncUser].find((one) => one.accountId === accountId),
    projectRoles: async () => ['10', '11'],
    roleMembers: async (_project, role) =>
      role === '10' ? { accountIds: [syncUser.accountId], groups: [{ id: 'g-admins', name: 'site-admins' }] } : undefined,
    ...more,
  };
}

async function reachOf(...args: Parameters<typeof site>): Promise<string | undefined> {
  const reading = await gather(jiraLevelReach, { jira: site(...args) });
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
    expect(await reachOf(holders)).toBe(expected);
  });

  it('is unknown where Jira does not list all groups of an account', async () => {
    const as: JiraUser = { accountId: 'reader', accountType: 'atlassian', active: true, applicationRoles: ['jira-software'] };
    expect(await reachOf([{ type: 'group', id: 'g-board' }], { as })).toBe('unknown notAll');
  });

  it('is unknown for an app where products decide, since it holds none', async () => {
    expect(await reachOf([{ type: 'applicationRole' }], { as: { ...reader, accountType: 'app', applicationRoles: [] } })).toBe(
      'unknown notAll',
    );
  });

  it('is empty without a scheme, and asks for nothing else', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('asked'));
    expect(await reachOf([], { more: { securityScheme: async () => undefined, levelMembers: refuse, myself: refuse } })).toBe('');
  });

  it('is unavailable where Jira refuses to tell the members', async () => {
    const levelMembers = (): Promise<never> => Promise.reject(new Unavailable({ reason: 'jira-forbidden' }));
    expect(await reachOf([], { more: { levelMembers } })).toBe('jira-forbidden');
  });
});
