import { jqlOfScope } from '../../src/checklist/model/scope';
import { projectFields } from '../../src/clients/aqua/operations/fields';
import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { projectUsers } from '../../src/clients/aqua/operations/projects';
import { systemUsers } from '../../src/clients/aqua/operations/users';
import type { AquaEntry } from '../../src/facts/aqua/fields';
import { aquaResolutionsInUse } from '../../src/facts/aqua/values';
import { jiraPeople } from '../../src/facts/jira/people';
import { jiraPeopleItems } from '../../src/facts/people/items';
import { jiraResolutionsInUse } from '../../src/facts/jira/values';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { issueCount, issueSearch, type JiraIssue } from '../../src/clients/jira/operations/issues';
import { fieldSearch } from '../../src/clients/jira/operations/fields';
import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { plan, planWith } from '../support/plan';

/** Issues that are searched by the one clause that leaves known values out, a page at a time. */
function searching(field: string, valuesOfIssues: { id: string; value: unknown }[], log: string[] = []): JiraAnswer {
  return onPages(issueSearch, ({ jql, fields }, most) => {
    if (!jql.includes('ORDER BY key')) log.push(jql);
    if (!fields.includes(field)) return [];
    const known = new RegExp(`${field} not in \\(([^)]*)\\)`).exec(jql)?.[1]?.replace(/"/g, '').split(', ') ?? [];
    const found = valuesOfIssues.filter(({ id }) => !known.includes(id));
    const others = { ...Object.fromEntries(fields.map((name) => [name, null])), issuetype: { id: '10004' } };
    const items = found.slice(0, most).map(({ value }, index): JiraIssue => ({ id: String(index), fields: { ...others, [field]: value } }));
    return { items, complete: found.length <= most };
  });
}

const account = (id: string, more: object = {}): { id: string; value: unknown } => ({
  id,
  value: { accountId: id, accountType: 'atlassian', active: true, displayName: id, ...more },
});

describe('people on issues in scope', () => {
  it('are found at a cost that follows their number, not the number of issues', async () => {
    const issues = Array.from({ length: 5000 }, (_, index) =>
      account(`p${Math.floor(index / 100)}`, { emailAddress: `p${Math.floor(index / 100)}@x.example` }),
    );
    const log: string[] = [];
    const reading = await gather(jiraPeople, { jira: [browsing(), searching('assignee', issues, log)] });
    expect(reading.ok && reading.value.people).toHaveLength(50);
    expect(log.length).toBeLessThanOrEqual(52);
  });

  describe('are found in fields of people that travel into aqua’s users, too', () => {
    const owner = {
      id: 'customfield_9',
      name: 'QA owner',
      type: 'user',
      custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker',
    };
    const carrying = planWith({ travels: { fields: [{ jiraFieldId: owner.id, aquaItemType: 'Defect', aquaFieldId: 'Owner' }] } });
    const bot = { accountId: 'bot', accountType: 'app', active: true };
    const found = (asked: string[]): JiraAnswer[] => [
      browsing(),
      on(fieldSearch, () => [owner]),
      on(issueCount, ({ jql }) => {
        asked.push(jql);
        return { count: 3 };
      }),
      onPages(issueSearch, ({ jql, fields }) => {
        if (jql.includes('cf[9]')) asked.push(jql);
        const of = (field: string): unknown => (field === owner.id ? [account('mia').value, bot] : account('lena').value);
        const shown = { ...Object.fromEntries(fields.map((field) => [field, of(field)])), issuetype: { id: '10004' } };
        return [{ id: '1', fields: shown }];
      }),
    ];
    const aquaWith = (type: string) =>
      aquaAnswering(
        answerTo(projectFields, () => [{ id: 'Owner', title: 'Owner', custom: true, active: true, type }]),
        answerTo(projectUsers, () => []),
        answerTo(systemUsers, () => []),
      );

    it('where aqua has to know them, by one question for each field', async () => {
      const asked: string[] = [];
      const reading = await gather(jiraPeople, { jira: found(asked), aqua: aquaWith('UserMultiChoice'), plan: carrying });
      expect(reading.ok && reading.value.people.map(({ accountId }) => accountId)).toEqual(['lena', 'mia']);
      expect(reading.ok && reading.value.others).toEqual([]);
      expect(asked).toEqual(['project = 10001 AND issuetype in (10004) AND cf[9] is not EMPTY AND cf[9] not in ("lena")']);
    });

    it('but not where they go into a list, which the synchronisation fills', async () => {
      const asked: string[] = [];
      const reading = await gather(jiraPeople, { jira: found(asked), aqua: aquaWith('String'), plan: carrying });
      expect(reading.ok && reading.value.people.map(({ accountId }) => accountId)).toEqual(['lena']);
      expect(asked).toEqual([]);
    });

    it('and counted with the issues of the types that bring them', async () => {
      const asked: string[] = [];
      await gather(jiraPeopleItems, { jira: found(asked), aqua: aquaWith('UserMultiChoice'), plan: carrying });
      expect(asked.at(-1)).toContain('reporter in ("lena", "mia") OR (issuetype in (10004) AND cf[9] in ("lena", "mia")))');
    });
  });

  it.each<[string, number, string]>([
    ['as many as one question can name', 1000, '1000 people'],
    ['more than that are not cut off', 1200, 'jira-too-many-values'],
  ])('are told or not told as a whole: %s', async (_name, count, told) => {
    const issues = Array.from({ length: count }, (_, index) => account(`p${index}`));
    const reading = await gather(jiraPeople, { jira: [browsing(), searching('assignee', issues)] });
    expect(reading.ok ? `${reading.value.people.length} people` : reading.why.reason).toBe(told);
  });

  it('are unavailable where Jira does not heed the list of those known', async () => {
    const deaf = onPages(issueSearch, ({ fields: [field = ''] }) => ({
      items: [{ id: '1', fields: { [field]: account('lena').value } }],
      complete: false,
    }));
    expect(await gather(jiraPeople, { jira: [browsing(), deaf] })).toMatchObject({
      ok: false,
      why: { reason: 'jira-unexpected-answer' },
    });
  });

  it('leave out apps, portal customers and the sync user; take a missing or blank address for hidden', async () => {
    const issues = [
      account('bot', { accountType: 'app' }),
      account('customer', { accountType: 'customer' }),
      account('acc-sync'),
      account('lena'),
      account('tim', { emailAddress: '' }),
    ];
    const reading = await gather(jiraPeople, { jira: [browsing(), searching('reporter', issues)] });
    expect(reading).toMatchObject({
      ok: true,
      value: {
        people: [
          { accountId: 'lena', address: undefined },
          { accountId: 'tim', address: undefined },
        ],
        others: [{ accountId: 'bot' }, { accountId: 'customer' }],
      },
    });
  });

  it('are not looked for where the plan carries none, or carries them to Jira only', async () => {
    const log: string[] = [];
    const jira = [browsing(), searching('assignee', [account('lena')], log)];
    await gather(jiraPeople, { jira, plan: planWith({ travels: { carries: [] } }) });
    await gather(jiraPeople, {
      jira,
      plan: planWith({ where: { pairs: [{ jiraIssueTypeId: '1', aquaItemType: 'Defect', direction: 'toJira' }] } }),
    });
    expect(log).toEqual([]);
  });

  it('are unavailable, not absent, to a reader who cannot browse the project', async () => {
    const blind = [on(permissionGrants, () => ({ globalPermissions: [], projectPermissions: [] })), searching('assignee', [])];
    expect(await gather(jiraPeople, { jira: blind })).toEqual({ ok: false, why: { reason: 'jira-project-hidden' } });
  });
});

it('counts open issues and the resolutions in use that aqua has none of the same name for, in pairs that carry the resolution only', async () => {
  const counts: string[] = [];
  const entry = (id: number, name: string, isDeleted = false): AquaEntry => ({ id, name, isDefault: false, isDeleted });
  const reading = await gather(jiraResolutionsInUse, {
    jira: [
      browsing(),
      searching('resolution', [
        { id: '2', value: { id: '2', name: 'Done' } },
        { id: '2', value: { id: '2', name: 'Done' } },
        { id: '3', value: { id: '3', name: "Won't Do" } },
        { id: '4', value: { id: '4', name: 'Declined' } },
      ]),
      on(issueCount, ({ jql }) => ({ count: counts.push(jql.replace(/^.* AND /, '')) })),
    ],
    aqua: aquaAnswering(
      answerTo(projectFields, () => [
        {
          id: 'Resolution',
          title: 'Lösung',
          custom: false,
          active: true,
          type: 'Dictionary',
          entries: [entry(1, 'done'), entry(2, 'Declined', true)],
        },
      ]),
    ),
  });
  expect(reading.ok && reading.value.map(({ pair, values }) => [pair.jiraIssueTypeId, values.map(({ id, items }) => [id, items])])).toEqual(
    [
      [
        '10004',
        [
          ['2', undefined],
          ['3', 1],
          ['4', 2],
        ],
      ],
    ],
  );
  expect(counts).toEqual(['resolution = 3', 'resolution = 4', 'resolution is EMPTY']);
});

it('counts what has an equal name, too, where it was decided to become an entry that is gone', async () => {
  const counts: string[] = [];
  const entries: AquaEntry[] = ['Done', 'Declined', "Won't Do"].map((name, id) => ({ id, name, isDefault: false, isDeleted: false }));
  await gather(jiraResolutionsInUse, {
    jira: [
      browsing(),
      searching(
        'resolution',
        ['Done', 'Declined', "Won't Do"].map((name, index) => ({ id: `${index}`, value: { id: `${index}`, name } })),
      ),
      on(issueCount, ({ jql }) => ({ count: counts.push(jql.replace(/^.* AND /, '')) })),
    ],
    aqua: aquaAnswering(
      answerTo(projectFields, () => [{ id: 'Resolution', title: 'Lösung', custom: false, active: true, type: 'Dictionary', entries }]),
    ),
    decisions: [
      { dimension: 'resolution', jiraValueId: '0', aquaEntryId: 99 },
      { dimension: 'resolution', jiraValueId: '1', aquaEntryId: 2 },
      { dimension: 'priority', jiraValueId: '2', aquaEntryId: 99 },
    ],
  });
  expect(counts).toEqual(['resolution = 0', 'resolution is EMPTY']);
});

it('counts a resolution that bears the name of aqua’s value for none', async () => {
  const counts: string[] = [];
  await gather(jiraResolutionsInUse, {
    jira: [
      browsing(),
      searching('resolution', [{ id: '9', value: { id: '9', name: 'Unresolved' } }]),
      on(issueCount, ({ jql }) => ({ count: counts.push(jql.replace(/^.* AND /, '')) })),
    ],
    aqua: aquaAnswering(
      answerTo(projectFields, () => [
        {
          id: 'Resolution',
          title: 'Lösung',
          custom: false,
          active: true,
          type: 'Dictionary',
          entries: [{ id: 5, name: 'Unresolved', isDefault: true, isDeleted: false }],
        },
      ]),
    ),
  });
  expect(counts).toEqual(['resolution = 9', 'resolution is EMPTY']);
});

describe('values of aqua’s items that travel to Jira', () => {
  const reading = (field: object[]) =>
    gather(aquaResolutionsInUse, {
      aqua: aquaAnswering(
        answerTo(projectFields, () =>
          field.map((more) => ({ id: 'Resolution', title: '', custom: true, active: true, type: 'String', ...more })),
        ),
        answerTo(itemGroups, ({ fieldId }) =>
          fieldId === 'Status'
            ? [
                { caption: 'Open', filter: 1, count: 30 },
                { caption: 'Done', filter: 2, count: 7 },
              ]
            : [],
        ),
      ),
    });

  it.each([
    ['is gone', []],
    ['is deactivated', [{ active: false, entries: [] }]],
    ['is no list', [{}]],
  ])('are counted together where the field %s', async (_name, field) => {
    expect(await reading(field)).toMatchObject({ ok: true, value: [{ entries: [], withoutList: 37 }] });
  });

  it('are nothing to count where the field is a list that no item has a value in', async () => {
    const told = await reading([{ entries: [] }]);
    expect(told.ok && told.value.map(({ withoutList }) => withoutList)).toEqual([undefined]);
  });
});

describe('the scope in JQL', () => {
  it.each([
    ['project and types by id', plan, 'project = 10001 AND issuetype in (10004, 10002)'],
    [
      'the clause in parentheses',
      planWith({ where: { jql: 'labels = aqua OR labels = qa' } }),
      'project = 10001 AND issuetype in (10004, 10002) AND (labels = aqua OR labels = qa)',
    ],
    [
      'open items only',
      planWith({ where: { closedItems: false } }),
      'project = 10001 AND issuetype in (10004, 10002) AND statusCategory != Done',
    ],
  ])('names %s', (_name, one, jql) => {
    expect(jqlOfScope(one, one.where.pairs)).toBe(jql);
  });
});
