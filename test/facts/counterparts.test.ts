import type { AquaClient } from '../../src/clients/aqua/client';
import { itemGroups, type AquaGroup } from '../../src/clients/aqua/operations/navigation';
import { projectUsers, type AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import { systemUser, systemUsers, type AquaUser, type AquaUserEntry } from '../../src/clients/aqua/operations/users';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { assignablePeople } from '../../src/facts/people/assignable';
import { aquaCounterparts, jiraPeopleItems } from '../../src/facts/people/counterparts';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { accountSearch, assignableAccounts } from '../../src/clients/jira/operations/accounts';
import { issueCount, issueSearch, type JiraIssue } from '../../src/clients/jira/operations/issues';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';

const account = (accountId: string, emailAddress?: string): object => ({ accountId, displayName: accountId, emailAddress });
const inProject = (id: number, email: string): AquaProjectUser => ({ id, userName: `user${id}`, email });

interface Asked {
  counts: string[];
  searches: string[];
}
const nothingAsked = (): Asked => ({ counts: [], searches: [] });

/** A Jira with these people on items in scope, that writes down what it is asked. */
function jiraWith(people: object[], asked: Asked, found: object[] = []): JiraAnswer[] {
  return [
    browsing(),
    onPages(issueSearch, ({ jql }) =>
      jql.includes('not in')
        ? []
        : people.map((assignee, index): JiraIssue => ({ id: String(index), fields: { assignee, reporter: assignee } })),
    ),
    on(issueCount, ({ jql }) => ({ count: asked.counts.push(jql) })),
    on(accountSearch, ({ query }) => {
      asked.searches.push(query);
      return found
        .filter((one) => JSON.stringify(one).includes(query))
        .map((one) => ({ accountId: '', accountType: 'atlassian', active: true, ...one }));
    }),
  ];
}

interface Outsider {
  entry: AquaUserEntry;
  user: AquaUser;
}

function aquaWith(project: AquaProjectUser[], outside: Outsider[] = [], inUse = project): AquaClient {
  return aquaAnswering(
    answerTo(projectUsers, () => project),
    answerTo(systemUsers, () => outside.map(({ entry }) => entry)),
    answerTo(systemUser, ({ userId }) => outside.find(({ user }) => user.id === userId)?.user),
    answerTo(itemGroups, () => inUse.map(({ id }): AquaGroup => ({ caption: null, filter: ['AssignedTo', '=', id], count: 5 }))),
  );
}

it('counts the issues of all people of one finding at once, and of nobody who stands in none', async () => {
  const asked = nothingAsked();
  const jira = jiraWith(
    [account('lena', 'lena@a.example'), account('tim', 'tim@b.example'), account('zoe', 'zoe@b.example'), account('jan'), account('ida')],
    asked,
  );
  const reading = await gather(jiraPeopleItems, { jira, aqua: aquaWith([inProject(1, 'lena@a.example')]) });
  expect(asked.counts.map((jql) => jql.replace(/^.* AND /, ''))).toEqual([
    '(assignee in ("tim", "zoe") OR reporter in ("tim", "zoe"))',
    '(assignee in ("jan", "ida") OR reporter in ("jan", "ida"))',
  ]);
  expect(reading).toEqual({ ok: true, value: { byFinding: { missing: 1, hidden: 2 }, byCustomers: 0 } });
});

it('counts no issues where Jira would have to be told more people than it is known to take', async () => {
  const asked = nothingAsked();
  const many = Array.from({ length: 501 }, (_, index) => account(`p${index}`));
  const reading = await gather(jiraPeopleItems, { jira: jiraWith(many, asked), aqua: aquaWith([]) });
  expect(reading).toEqual({ ok: true, value: { byFinding: { hidden: undefined }, byCustomers: 0 } });
  expect(asked.counts).toEqual([]);
});

describe('people of aqua', () => {
  it('are searched for by address, but not those whose domain alone differs from somebody on items in scope', async () => {
    const asked = nothingAsked();
    const jira = jiraWith([account('tim', 'tim@b.example')], asked, [account('ada', 'ada@a.example')]);
    const reading = await gather(aquaCounterparts, {
      jira,
      aqua: aquaWith([inProject(1, 'tim@a.example'), inProject(2, 'ada@a.example')]),
    });
    expect(reading.ok && reading.value.map(({ match }) => match.kind)).toEqual(['otherDomain', 'matched']);
    expect(asked.searches).toEqual(['ada@a.example']);
  });

  it('are searched for after all where the one on items in scope is somebody deactivated in aqua', async () => {
    const asked = nothingAsked();
    const jira = jiraWith([account('tim', 'tim@b.example')], asked, [account('other', 'tim@a.example')]);
    const gone: Outsider = {
      entry: { id: 9, userName: 'tim', status: 'Deactivated' },
      user: {
        id: 9,
        userName: 'tim',
        email: 'tim@b.example',
        status: 'Deactivated',
        serverAdministrator: false,
        licences: [],
        projects: [],
      },
    };
    const reading = await gather(aquaCounterparts, { jira, aqua: aquaWith([inProject(1, 'tim@a.example')], [gone]) });
    expect(reading.ok && reading.value.map(({ match }) => match)).toMatchObject([{ kind: 'matched', accountId: 'other' }]);
    expect(asked.searches).toEqual(['tim@a.example']);
  });
});

it('people whom there was no time to ask about are counted as left out', async () => {
  const jira = jiraWith([account('ada', 'ada@a.example'), account('tim', 'tim@a.example')], nothingAsked());
  const aqua = aquaWith([inProject(1, 'tim@a.example'), inProject(2, 'ada@a.example')]);
  const outOfTime = new Unavailable({ reason: 'out-of-time' });
  const asking = (assignable: JiraAnswer): Promise<unknown> => gather(assignablePeople, { jira: [...jira, assignable], aqua });

  const someInTime = on(assignableAccounts, ({ accountId }) => (accountId === 'ada' ? [] : Promise.reject(outOfTime)));
  expect(await asking(someInTime)).toEqual({
    ok: true,
    value: { people: [{ accountId: 'ada', aquaUserId: 2, items: 5, assignable: false }], leftOut: 1 },
  });
  expect(await asking(on(assignableAccounts, () => Promise.reject(outOfTime)))).toEqual({ ok: false, why: { reason: 'out-of-time' } });
});

it('only people with items, and with an account that is not deactivated, are asked about', async () => {
  const people = [account('ada', 'ada@a.example'), { ...account('tim', 'tim@a.example'), active: false }, account('eva', 'eva@a.example')];
  const inUse = [inProject(1, 'ada@a.example'), inProject(2, 'tim@a.example')];
  const aqua = aquaWith([...inUse, inProject(3, 'eva@a.example')], [], inUse);
  const askedAbout: string[] = [];
  const assignable = on(assignableAccounts, ({ accountId }) => {
    askedAbout.push(accountId);
    return [{ accountId, accountType: 'atlassian', active: true }];
  });
  await gather(assignablePeople, { jira: [...jiraWith(people, nothingAsked()), assignable], aqua });
  expect(askedAbout).toEqual(['ada']);
});
