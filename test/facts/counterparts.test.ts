import type { AquaClient } from '../../src/clients/aqua/client';
import { itemGroups, type AquaGroup } from '../../src/clients/aqua/operations/navigation';
import { projectFields } from '../../src/clients/aqua/operations/fields';
import { projectUsers } from '../../src/clients/aqua/operations/projects';
import { systemUser, systemUsers } from '../../src/clients/aqua/operations/users';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { assignablePeople } from '../../src/facts/people/assignable';
import { aquaCounterparts, aquaPeopleInUse, jiraCounterparts } from '../../src/facts/people/counterparts';
import { jiraPeopleItems } from '../../src/facts/people/items';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { assignableAccounts } from '../../src/clients/jira/operations/accounts';
import { issueCount } from '../../src/clients/jira/operations/issues';
import { on, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jqlOfScope } from '../../src/checklist/model/scope';
import { plan, planWith } from '../support/plan';
import { account, aquaWith, inProject, jiraWith, nothingAsked, type Outsider } from './_counterparts';

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
  const clauseOf = (people: string): string =>
    `${jqlOfScope(plan, plan.where.pairs)} AND (assignee in (${people}) OR reporter in (${people}))`;
  expect(reading).toEqual({
    ok: true,
    value: {
      byFinding: { missing: { items: 1, clause: clauseOf('"tim", "zoe"') }, hidden: { items: 2, clause: clauseOf('"jan", "ida"') } },
      bySort: {},
      byHiding: { reader: { items: 2, clause: clauseOf('"jan", "ida"') } },
    },
  });
});

it('counts the issues of all who hide their address, also where it was compared elsewhere', async () => {
  const asked = nothingAsked();
  const reading = await gather(jiraPeopleItems, {
    jira: jiraWith([account('jan'), account('ida')], asked),
    aqua: aquaWith([inProject(1, 'jan@a.example')]),
    addressEvidence: [{ accountId: 'jan', result: 'same', aquaUserId: 1, by: 'export', at: '2026-11-20T08:00:00Z' }],
  });
  expect(asked.counts.map((jql) => jql.replace(/^.* AND /, ''))).toEqual([
    '(assignee in ("ida") OR reporter in ("ida"))',
    '(assignee in ("jan", "ida") OR reporter in ("jan", "ida"))',
  ]);
  expect(reading).toMatchObject({ ok: true, value: { byFinding: { hidden: { items: 1 } }, byHiding: { reader: { items: 2 } } } });
});

it('counts no issues where Jira would have to be told more people than it is known to take', async () => {
  const asked = nothingAsked();
  const many = Array.from({ length: 501 }, (_, index) => account(`p${index}`));
  const reading = await gather(jiraPeopleItems, { jira: jiraWith(many, asked), aqua: aquaWith([]) });
  expect(reading).toEqual({ ok: true, value: { byFinding: { hidden: {} }, bySort: {}, byHiding: { reader: {} } } });
  expect(asked.counts).toEqual([]);
});

it('does not take all users outside the project for seen where too many have the name to be looked up', async () => {
  const seenOf = async (many: number): Promise<boolean | undefined> => {
    const outside = Array.from({ length: many }, (_, index): Outsider => {
      const entry = { id: 100 + index, userName: `tim${index}`, firstName: 'tim', surname: '', status: 'Deactivated' as const };
      const { id, userName, status } = entry;
      return { entry, user: { id, userName, status, email: `${index}@c.example`, serverAdministrator: false, licences: [], projects: [] } };
    });
    const jira = jiraWith([account('tim', 'tim@b.example')], nothingAsked());
    const reading = await gather(jiraCounterparts, { jira, aqua: aquaWith([inProject(1, 'lena@a.example')], outside) });
    return reading.ok ? reading.value.outsideProjectCut !== true : undefined;
  };
  expect([await seenOf(60), await seenOf(61)]).toEqual([true, false]);
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

describe('users of aqua outside the project', () => {
  const outsider = (id: number, userName: string, email: string): Outsider => ({
    entry: { id, userName, status: 'Deactivated' },
    user: { id, userName, email, status: 'Deactivated', serverAdministrator: false, licences: [], projects: [] },
  });
  const tim = outsider(8, 'tim', 'tim@b.example');
  const ada = outsider(9, 'ada', 'ada@b.example');
  /** aqua lists both, and answers for these only. */
  const answering = (...users: Outsider[]): AquaClient => {
    const inUse = [inProject(1, 'lena@a.example'), inProject(8, ''), inProject(9, '')];
    return aquaAnswering(
      answerTo(projectUsers, () => inUse.slice(0, 1)),
      answerTo(systemUsers, () => [tim.entry, ada.entry]),
      answerTo(systemUser, ({ userId }) => users.find(({ user }) => user.id === userId)?.user),
      answerTo(itemGroups, () => inUse.map(({ id }): AquaGroup => ({ caption: null, filter: ['AssignedTo', '=', id], count: 5 }))),
    );
  };
  const onItems = [account('tim', 'tim@b.example'), account('ada', 'ada@b.example')];
  const kinds = async (aqua: AquaClient): Promise<unknown> => {
    const reading = await gather(jiraCounterparts, { jira: jiraWith(onItems, nothingAsked()), aqua });
    return reading.ok ? [reading.value.matches.map(({ kind }) => kind), reading.value.outsideProjectUnread?.reason] : reading.why.reason;
  };

  it('who are deactivated are told, though aqua does not answer for another one', async () => {
    expect(await kinds(answering(tim, ada))).toEqual([['deactivated', 'deactivated'], undefined]);
    expect(await kinds(answering(tim))).toEqual([['deactivated', 'missing'], 'aqua-not-found']);
    expect(await kinds(answering())).toEqual([['missing', 'missing'], 'aqua-not-found']);
  });

  it('who are in use leave out one that aqua does not answer for', async () => {
    const inUse = async (aqua: AquaClient): Promise<unknown> => {
      const reading = await gather(aquaPeopleInUse, { jira: jiraWith([], nothingAsked()), aqua });
      return reading.ok ? reading.value.map(({ person }) => person.id) : reading.why.reason;
    };
    expect(await inUse(answering(tim, ada))).toEqual([1, 8, 9]);
    expect(await inUse(answering(ada))).toEqual([1, 9]);
    expect(await inUse(answering())).toEqual([1]);
  });
});

it('an account that was compared elsewhere and is deactivated on items in scope is no active counterpart', async () => {
  const comparedWith = async (active: boolean): Promise<unknown> => {
    const reading = await gather(aquaCounterparts, {
      jira: jiraWith([{ ...account('jan'), active }], nothingAsked(), [account('other')]),
      aqua: aquaWith([inProject(1, 'petersen@a.example')]),
      addressEvidence: [{ accountId: 'jan', result: 'same', aquaUserId: 1, by: 'export', at: '2026-11-20T08:00:00Z' }],
    });
    return reading.ok ? reading.value.map(({ match }) => match.kind) : reading.why;
  };
  expect([await comparedWith(true), await comparedWith(false)]).toEqual([['matched'], ['inactive']]);
});

it('a question about accounts that Jira refuses leaves the others counted', async () => {
  const people = [account('tim', 'tim@b.example'), { ...account('gone'), accountType: 'unknown', active: false }];
  const refusing = on(issueCount, ({ jql }) => {
    if (jql.includes('"gone"')) throw new Unavailable({ reason: 'jira-refused-query' });
    return { count: 3 };
  });
  const reading = await gather(jiraPeopleItems, {
    jira: [...jiraWith(people, nothingAsked()), refusing],
    aqua: aquaWith([inProject(1, 'lena@a.example')]),
  });
  expect(reading).toMatchObject({ ok: true, value: { byFinding: { missing: { items: 3 } }, bySort: { closed: {} } } });
});

it('people whom there was no time to ask about are counted as left out', async () => {
  const jira = jiraWith([account('ada', 'ada@a.example'), account('tim', 'tim@a.example')], nothingAsked());
  const aqua = aquaWith([inProject(1, 'tim@a.example'), inProject(2, 'ada@a.example')]);
  const outOfTime = new Unavailable({ reason: 'out-of-time' });
  const asking = (assignable: JiraAnswer): Promise<unknown> => gather(assignablePeople, { jira: [...jira, assignable], aqua });

  const someInTime = on(assignableAccounts, ({ accountId }) => (accountId === 'ada' ? [] : Promise.reject(outOfTime)));
  expect(await asking(someInTime)).toEqual({
    ok: true,
    value: {
      people: [{ accountId: 'ada', aquaUserId: 2, items: 5, assignable: false, hidden: false }],
      leftOut: [{ aquaUserId: 1, items: 5 }],
      unknown: [],
    },
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

it('nobody is asked about who stands in a further field of people alone: only who is assigned has to be assignable', async () => {
  const askedAbout: string[] = [];
  const assignable = on(assignableAccounts, ({ accountId }) => {
    askedAbout.push(accountId);
    return [{ accountId, accountType: 'atlassian', active: true }];
  });
  const people = [account('ada', 'ada@a.example'), account('tim', 'tim@a.example')];
  const aqua = aquaAnswering(
    answerTo(projectUsers, () => [inProject(1, 'ada@a.example'), inProject(2, 'tim@a.example')]),
    answerTo(systemUsers, () => []),
    answerTo(projectFields, () => [{ id: 'Tester', title: 'Tester', custom: true, active: true, type: 'User' }]),
    answerTo(itemGroups, ({ fieldId }) =>
      fieldId === 'Tester' ? [1, 2].map((id) => ({ caption: null, filter: id, count: 7 })) : [{ caption: null, filter: 1, count: 5 }],
    ),
  );
  const withTesters = planWith({ travels: { fields: [{ jiraFieldId: 'customfield_7', aquaItemType: 'Defect', aquaFieldId: 'Tester' }] } });
  const reading = await gather(assignablePeople, { jira: [...jiraWith(people, nothingAsked()), assignable], aqua, plan: withTesters });
  expect(reading).toMatchObject({ value: { people: [{ accountId: 'ada', items: 5 }] } });
  expect(askedAbout).toEqual(['ada']);
});

it('counts the issues of apps, customers and closed accounts, each sort by itself', async () => {
  const asked = nothingAsked();
  const others = [
    { ...account('bot'), accountType: 'app' },
    { ...account('buyer'), accountType: 'customer' },
    { ...account('gone'), accountType: 'unknown', active: false },
    // Closed accounts may come as people, too: nobody is called this.
    { ...account('gone2'), displayName: 'Former user', active: false },
  ];
  const reading = await gather(jiraPeopleItems, { jira: jiraWith(others, asked), aqua: aquaWith([]) });
  expect(reading.ok && reading.value).toMatchObject({
    byFinding: {},
    bySort: {
      app: { items: 1, clause: expect.stringContaining('assignee in ("bot")') },
      customer: { items: 2, clause: expect.stringContaining('assignee in ("buyer")') },
      closed: { items: 3, clause: expect.stringContaining('reporter in ("gone", "gone2")') },
    },
  });
});

it('gives no clause that would be too long for a link, and counts all the same', async () => {
  const many = Array.from({ length: 300 }, (_, index) => account(`712020:person-${index}`));
  const reading = await gather(jiraPeopleItems, { jira: jiraWith(many, nothingAsked()), aqua: aquaWith([]) });
  expect(reading).toEqual({ ok: true, value: { byFinding: { hidden: { items: 1 } }, bySort: {}, byHiding: { reader: { items: 1 } } } });
});
