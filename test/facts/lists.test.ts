import { planWith } from '../support/plan';
import { projectFields, type AquaField } from '../../src/clients/aqua/operations/fields';
import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { fieldSearch, createFields, type JiraField } from '../../src/clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionCatalogue, permissionGrants } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey } from '../../src/clients/jira/operations/projects';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { aquaListsInUse } from '../../src/facts/aqua/lists';
import { jiraListsInUse } from '../../src/facts/jira/lists';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';

const customType = (name: string): string => `com.atlassian.jira.plugin.system.customfieldtypes:${name}`;
const market: JiraField = { id: 'customfield_1', name: 'Market', type: 'array', custom: customType('multiselect') };
const note: JiraField = { id: 'customfield_2', name: 'Note', type: 'option', custom: customType('select') };
const levels: JiraField = { id: 'customfield_3', name: 'Levels', type: 'option-with-child', custom: customType('cascadingselect') };
const list = (id: string, type: string, names: string[]): AquaField => ({
  id,
  title: id,
  custom: true,
  active: true,
  type,
  entries: names.map((name, index) => ({ id: index + 1, name, isDefault: false, isDeleted: false })),
});
const plan = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' }] },
  travels: {
    carries: [],
    fields: [
      { jiraFieldId: market.id, aquaItemType: 'Defect', aquaFieldId: 'Markt' },
      { jiraFieldId: note.id, aquaItemType: 'Defect', aquaFieldId: 'Notiz' },
      { jiraFieldId: levels.id, aquaItemType: 'Defect', aquaFieldId: 'Stufen' },
    ],
  },
});
const fieldsOfAqua = answerTo(projectFields, () => [
  list('Markt', 'DictionaryMultiChoice', ['de', 'AT']),
  { id: 'Notiz', title: 'Notiz', custom: true, active: true, type: 'String', length: 50 },
  list('Stufen', 'Dictionary', ['A']),
]);
const options = ['DE', 'CH', 'NL'].map((name, index) => ({ id: String(11 + index), name }));
const screen = on(permissionCatalogue, () => [{ key: 'CREATE_ISSUES', name: 'Create work items', type: 'PROJECT' }]);
const common: JiraAnswer[] = [
  on(permissionGrants, () => ({
    globalPermissions: ['USER_PICKER'],
    projectPermissions: ['BROWSE_PROJECTS', 'CREATE_ISSUES'].map((permission) => ({ permission, projects: [10001], issues: [] })),
  })),
  on(fieldSearch, () => [market, note, levels]),
  on(projectByIdOrKey, () => ({
    id: '10001',
    key: 'SHOP',
    name: 'Shop',
    style: 'classic' as const,
    typeKey: 'software',
    archived: false,
    deleted: false,
    issueTypes: [],
  })),
  onPages(createFields, () => [{ ...market, required: false, hasDefault: false, allowed: options }]),
  screen,
];

const toAqua = planWith({ ...plan, where: { ...plan.where, pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: 'toAqua' })) } });
const teamManaged = [
  on(fieldSearch, () => []),
  on(projectByIdOrKey, () => ({
    id: '10001',
    key: 'LAGER',
    name: 'Lager',
    style: 'next-gen' as const,
    typeKey: 'software',
    archived: false,
    deleted: false,
    issueTypes: [],
  })),
];

/** Issues with these options; the search leaves out those that have one of the options excluded. */
function searching(issues: string[][]): JiraAnswer {
  return onPages(issueSearch, ({ jql }, most) => {
    const excluded = /not in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
    const among = / AND cf\[1\] in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ');
    const found = issues.filter((ids) => !ids.some((id) => excluded.includes(id)) && (!among || ids.some((id) => among.includes(id))));
    const items = found.slice(0, most).map((ids, index) => ({
      id: String(index),
      fields: { [market.id]: ids.map((id) => ({ id, value: options.find((one) => one.id === id)?.name ?? '' })) },
    }));
    return { items, complete: found.length <= most };
  });
}

describe('lists in use', () => {
  it('are those of both sides, with the options of items in scope; a list into a text is none', async () => {
    const jira = [...common, searching([['11'], ['12', '11']]), on(issueCount, () => ({ count: 4 }))];
    const reading = await gather(jiraListsInUse, { plan, jira, aqua: aquaAnswering(fieldsOfAqua) });
    expect(reading.ok && reading.value.map(({ jql, values }) => ({ jql, values }))).toEqual([
      {
        jql: 'cf[1]',
        values: {
          ok: true,
          value: [
            { id: '11', name: 'DE' },
            { id: '12', name: 'CH', items: 4 },
          ],
        },
      },
      { jql: undefined, values: { ok: true, value: [] } },
    ]);
  });

  it('hold an option that only ever stands beside one that was seen first', async () => {
    const many = [...Array.from({ length: 60 }, () => ['11']), ['11', '13']];
    const jira = [...common, searching(many), on(issueCount, () => ({ count: 1 }))];
    const reading = await gather(jiraListsInUse, { plan, jira, aqua: aquaAnswering(fieldsOfAqua) });
    const [first] = reading.ok ? reading.value : [];
    expect(first?.values.ok && first.values.value.map(({ id }) => id)).toEqual(['11', '13']);
  });

  it('hold such an option, too, where items travel to aqua only', async () => {
    const many = [...Array.from({ length: 60 }, () => ['11']), ['11', '13']];
    const jira = [...common, searching(many), on(issueCount, () => ({ count: 1 }))];
    const reading = await gather(jiraListsInUse, { plan: toAqua, jira, aqua: aquaAnswering(fieldsOfAqua) });
    const [first] = reading.ok ? reading.value : [];
    expect(first?.values.ok && first.values.value.map(({ id }) => id)).toEqual(['11', '13']);
  });

  it('are known by the create screen where Jira’s list leaves the fields of a team-managed project out', async () => {
    const jira = [...common, ...teamManaged, searching([['11'], ['12']]), on(issueCount, () => ({ count: 4 }))];
    const reading = await gather(jiraListsInUse, { plan: toAqua, jira, aqua: aquaAnswering(fieldsOfAqua) });
    expect(reading.ok && reading.value.map(({ jql, untold }) => [jql, untold])).toEqual([
      ['cf[1]', undefined],
      [undefined, true],
    ]);
  });

  it('may be fields that no list and no screen of a team-managed project tells, but none that a company-managed one lacks', async () => {
    const unseen = [...common, ...teamManaged, onPages(createFields, () => Promise.reject(new Unavailable({ reason: 'jira-not-found' })))];
    const read = async (jira: JiraAnswer[]) => {
      const reading = await gather(jiraListsInUse, { plan: toAqua, jira, aqua: aquaAnswering(fieldsOfAqua) });
      return reading.ok && reading.value.map(({ fields, untold }) => [fields.aquaFieldId, untold]);
    };
    expect(await read(unseen)).toEqual([
      ['Markt', true],
      ['Stufen', true],
    ]);
    expect(await read([...common, on(fieldSearch, () => []), onPages(createFields, () => [])])).toEqual([]);
  });

  it('hold sprints where the sprint travels into a list', async () => {
    const sprint: JiraField = { id: 'customfield_1', name: 'スプリント', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' };
    const jira = [
      ...common,
      on(fieldSearch, () => [sprint]),
      onPages(issueSearch, ({ jql }) => {
        const items = [
          {
            id: '1',
            fields: {
              [sprint.id]: [
                { id: 401, name: 'DE' },
                { id: 402, name: 'Sprint 42', state: 'closed' },
              ],
            },
          },
        ];
        return { items: jql.includes('not in') ? [] : items, complete: true };
      }),
      on(issueCount, () => ({ count: 31 })),
    ];
    const reading = await gather(jiraListsInUse, { plan, jira, aqua: aquaAnswering(fieldsOfAqua) });
    expect(reading.ok && reading.value).toMatchObject([
      {
        sprints: true,
        jql: 'cf[1]',
        values: {
          ok: true,
          value: [
            { id: '401', name: 'DE' },
            { id: '402', name: 'Sprint 42', items: 31 },
          ],
        },
      },
    ]);
  });

  it('are unavailable one by one', async () => {
    const refusing = onPages(issueSearch, () => Promise.reject(new Unavailable({ reason: 'jira-refused-query' })));
    const reading = await gather(jiraListsInUse, { plan, jira: [...common, refusing], aqua: aquaAnswering(fieldsOfAqua) });
    expect(reading.ok && reading.value.map(({ values }) => values.ok)).toEqual([false, true]);
  });

  it('come from aqua by group, one request a list', async () => {
    const asked: string[] = [];
    const groups = answerTo(itemGroups, ({ fieldId }) => {
      asked.push(fieldId);
      return fieldId === 'Markt'
        ? [{ caption: 'AT', count: 5, filter: null }]
        : Promise.reject(new Unavailable({ reason: 'aqua-refused-query' }));
    });
    const reading = await gather(aquaListsInUse, { plan, jira: common, aqua: aquaAnswering(fieldsOfAqua, groups) });
    expect(reading.ok && reading.value.map(({ used }) => used)).toEqual([
      { ok: true, value: { entries: [{ id: 2, name: 'AT', items: 5 }], unidentified: { values: 0, items: 0 } } },
      { ok: false, why: { reason: 'aqua-refused-query' } },
    ]);
    expect(asked).toEqual(['Markt', 'Stufen']);
  });
});
