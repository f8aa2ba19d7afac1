import type { Plan } from '../../src/checklist/model/plan';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { projectUsers, type AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import { signedInAccount } from '../../src/clients/aqua/operations/session';
import { systemUsers } from '../../src/clients/aqua/operations/users';
import { peopleNext, type PeopleNext } from '../../src/facts/people/assignable-next';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { accountSearch, accountsByIds, type JiraUser } from '../../src/clients/jira/operations/accounts';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import { projectRoles, roleMembers } from '../../src/clients/jira/operations/projects';
import { on, onPages } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { plan, planWith } from '../support/plan';

const aquaUser = (id: number, email?: string): AquaProjectUser => ({
  id,
  userName: `user${id}`,
  ...(email === undefined ? {} : { email }),
});
const account = (accountId: string, emailAddress?: string, more: Partial<JiraUser> = {}): JiraUser => ({
  accountId,
  accountType: 'atlassian',
  active: true,
  ...(emailAddress === undefined ? {} : { emailAddress }),
  ...more,
});

/** In use: Lena on both sides, Max in Jira only. The app reads aqua as user 800; user 900 is the sync user. */
const lena = account('lena', 'lena@x.example');
const aquaLena = aquaUser(1, 'lena@x.example');
const max = account('max', 'max@x.example');

interface Company {
  users?: AquaProjectUser[];
  accounts?: JiraUser[];
  inRoles?: string[];
  findsPeople?: boolean;
  /** Addresses by which whoever hides one is found; absent: by all. */
  foundHiding?: string[];
  /** aqua does not tell who the app reads it as. */
  readerUntold?: boolean;
}

async function next(
  { users = [], accounts = [], inRoles = [], findsPeople = true, foundHiding, readerUntold = false }: Company,
  of: Plan = plan,
): Promise<PeopleNext | string> {
  let asked = false;
  const reading = await gather(peopleNext, {
    plan: of,
    aqua: aquaAnswering(
      answerTo(signedInAccount, () => {
        if (readerUntold) throw new Unavailable({ reason: 'aqua-timeout' });
        return { id: 800, userName: 'reader', serverAdministrator: false };
      }),
      answerTo(projectUsers, () => [aquaLena, aquaUser(800, 'reader@x.example'), aquaUser(900, 'sync@x.example'), ...users]),
      answerTo(systemUsers, () => []),
      answerTo(itemGroups, () => [{ caption: 'user1', filter: 1, count: 3 }]),
    ),
    jira: [
      browsing({ findsPeople }),
      onPages(issueSearch, ({ fields: [field = ''] }) => {
        if (field !== 'assignee' || asked) return [];
        asked = true;
        return [
          { id: '1', fields: { assignee: lena } },
          { id: '2', fields: { assignee: max } },
        ];
      }),
      on(accountSearch, ({ query }) =>
        [lena, max, ...accounts].filter(
          (one) => one.displayName?.startsWith(query) ?? one.emailAddress?.startsWith(query) ?? foundHiding?.includes(query) ?? true,
        ),
      ),
      on(projectRoles, () => ['10', '11']),
      on(roleMembers, ({ roleId }) =>
        roleId === '10' ? { accountIds: ['lena', 'acc-sync', 'acc-config', ...inRoles], groups: [{ name: 'everybody' }] } : undefined,
      ),
      on(accountsByIds, ({ accountIds }) => accounts.filter(({ accountId }) => accountIds.includes(accountId))),
    ],
  });
  return reading.ok ? reading.value : reading.why.reason;
}

const nobody: PeopleNext = { aquaEmpty: [], notInJira: [], mayHide: [], notInAqua: [], known: 0, hidden: 0, leftOut: 0 };

describe('who may be assigned next', () => {
  it.each<[string, Company, Partial<PeopleNext>]>([
    ['is nobody who is in use, who synchronises, or as whom the app reads', {}, {}],
    ['is an aqua user without an address', { users: [aquaUser(5, ' ')] }, { aquaEmpty: [5] }],
    ['is not told of where only the domain differs from somebody on items', { users: [aquaUser(6, 'max@y.example')] }, {}],
    [
      'may be an aqua user whom Jira does not find, since the search may not find who hides',
      { users: [aquaUser(6, 'tim@x.example')] },
      { mayHide: [6] },
    ],
    [
      'is an aqua user whom Jira does not have, where the search finds others who hide',
      {
        users: [aquaUser(6, 'tim@x.example'), aquaUser(7, 'eva@x.example')],
        accounts: [account('e')],
        foundHiding: ['eva@x.example'],
      },
      { notInJira: [6], known: 1 },
    ],
    [
      'is an aqua user with a note for an address, whatever a search by it may find',
      { users: [aquaUser(6, 'test')], accounts: [account('t')] },
      { notInJira: [6] },
    ],
    [
      'may be an aqua user by whose address an account is called that hides its own, whatever the search proves',
      {
        users: [aquaUser(6, 'tim@x.example'), aquaUser(7, 'eva@x.example')],
        accounts: [account('t', undefined, { displayName: 'tim@x.example' }), account('e')],
        foundHiding: ['eva@x.example'],
      },
      { mayHide: [6], known: 1 },
    ],
    ['does not lack an account that hides its address', { users: [aquaUser(6, 'tim@x.example')], accounts: [account('t')] }, { known: 1 }],
    [
      'lacks an account that only begins alike',
      { users: [aquaUser(6, 'tim@x.example')], accounts: [account('t', 'tim@x.example.org')] },
      { mayHide: [6] },
    ],
    [
      'is somebody of a role whom aqua does not have',
      { accounts: [account('ada', 'ada@x.example')], inRoles: ['ada'] },
      { notInAqua: ['ada'] },
    ],
    [
      'is not an app, a customer, somebody who left or who hides the address',
      {
        accounts: [
          account('bot', 'bot@x.example', { accountType: 'app' }),
          account('buyer', 'buyer@x.example', { accountType: 'customer' }),
          account('gone', 'gone@x.example', { active: false }),
          account('shy'),
        ],
        inRoles: ['bot', 'buyer', 'gone', 'shy'],
      },
      { hidden: 1 },
    ],
  ])('%s', async (_name, company, expected) => {
    expect(await next(company)).toEqual({ ...nobody, ...expected });
  });

  it('matches both sides', async () => {
    const tim = { users: [aquaUser(6, 'Tim@X.example ')], accounts: [account('tim', 'tim@x.example')], inRoles: ['tim'] };
    expect(await next(tim)).toEqual({ ...nobody, known: 2 });
  });

  it('looks nobody up in Jira where nothing travels there', async () => {
    const [pair] = plan.where.pairs;
    const toAqua = planWith({ where: { pairs: pair ? [{ ...pair, direction: 'toAqua' }] : [] } });
    expect(await next({ users: [aquaUser(5, ''), aquaUser(6, 'tim@x.example')] }, toAqua)).toEqual({ ...nobody, aquaEmpty: [5] });
  });

  it('tells of nobody where it cannot leave out the account that the app reads with', async () => {
    expect(await next({ readerUntold: true })).toBe('aqua-timeout');
  });

  it('does not take silence for an answer', async () => {
    expect(await next({ users: [aquaUser(6, 'tim@x.example')], findsPeople: false })).toBe('jira-forbidden');
  });

  it('looks up fifty at most, and says how many are left', async () => {
    const users = Array.from({ length: 70 }, (_none, index) => aquaUser(1000 + index, `p${index}@x.example`));
    expect(await next({ users })).toMatchObject({ mayHide: { length: 50 }, leftOut: 20 });
  });
});
