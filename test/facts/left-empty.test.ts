import { Unavailable } from '../../src/checklist/model/unavailable';
import { createMask, projectFields, type AquaCreateField } from '../../src/clients/aqua/operations/fields';
import { itemGroups, newestItems } from '../../src/clients/aqua/operations/navigation';
import { boards } from '../../src/clients/jira/operations/boards';
import {
  createFields,
  fieldSearch,
  projectFields as jiraProjectFields,
  type JiraCreateField,
} from '../../src/clients/jira/operations/fields';
import { issueCount } from '../../src/clients/jira/operations/issues';
import { workflowsOfType } from '../../src/clients/jira/operations/workflows';
import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { aquaLeftEmpty } from '../../src/facts/aqua/left-empty';
import { jiraLeftEmpty } from '../../src/facts/jira/left-empty';
import { on, onPages } from '../support/absent-jira';
import { answerTo, aquaAnswering } from '../support/aqua-answering';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';
import { fieldsRequired } from '../support/workflow-rules';

const bugs = { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' } as const;
const plan = planWith({
  where: { pairs: [bugs] },
  travels: { carries: ['assignee'], fields: [{ jiraFieldId: 'customfield_7', aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
});

describe('issues that are empty where aqua requires a value', () => {
  const asked: string[] = [];
  const jira = [
    browsing(),
    on(issueCount, ({ jql }) => {
      asked.push(jql);
      return { count: 40 };
    }),
  ];
  const requiring = (...fields: Partial<AquaCreateField>[]) =>
    aquaAnswering(
      answerTo(createMask.Defect, () =>
        fields.map((field) => ({ id: 'X', title: 'X', required: true, readonly: false, hasDefault: false, ...field })),
      ),
      answerTo(projectFields, () => []),
    );

  it('are counted by JQL for what travels and has no default', async () => {
    const aqua = requiring({ id: 'Market' }, { id: 'AssignedTo' }, { id: 'Name' }, { id: 'Severity' });
    const reading = await gather(jiraLeftEmpty, { jira, aqua, plan });
    const scope = 'project = 10001 AND issuetype in (10004)';
    expect(reading).toEqual({
      ok: true,
      value: [
        { pair: bugs, aquaFieldId: 'AssignedTo', jiraFieldId: 'assignee', items: 40, clause: `${scope} AND assignee is EMPTY` },
        { pair: bugs, aquaFieldId: 'Market', jiraFieldId: 'customfield_7', items: 40, clause: `${scope} AND cf[7] is EMPTY` },
      ],
    });
    expect(asked).toHaveLength(2);
  });

  it('are counted for the sprint, which Jira knows by its type', async () => {
    const withSprints = planWith({ where: { pairs: [bugs] }, travels: { carries: ['sprint'] } });
    const sprints = [
      onPages(boards, () => [{ id: 1, name: 'SHOP', type: 'scrum' }]),
      on(fieldSearch, () => [{ id: 'customfield_10020', name: 'Sprint', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }]),
      onPages(createFields, () => []),
    ];
    const reading = await gather(jiraLeftEmpty, { jira: [...jira, ...sprints], aqua: requiring({ id: 'Sprint' }), plan: withSprints });
    expect(reading).toEqual({
      ok: true,
      value: [
        {
          pair: bugs,
          aquaFieldId: 'Sprint',
          jiraFieldId: 'customfield_10020',
          items: 40,
          clause: 'project = 10001 AND issuetype in (10004) AND cf[10020] is EMPTY',
        },
      ],
    });
  });

  it('are told of each field though Jira takes no question about one of them', async () => {
    const refusing = [
      browsing(),
      on(issueCount, ({ jql }) => {
        if (jql.includes('cf[7]')) throw new Unavailable({ reason: 'jira-refused-query' });
        return { count: 40 };
      }),
    ];
    const reading = await gather(jiraLeftEmpty, { jira: refusing, aqua: requiring({ id: 'Market' }, { id: 'AssignedTo' }), plan });
    expect(reading.ok && reading.value.map(({ aquaFieldId, items }) => [aquaFieldId, items])).toEqual([
      ['AssignedTo', 40],
      ['Market', undefined],
    ]);
  });

  it('are not looked for where a default stands in, or nothing is required, though Jira shows nothing', async () => {
    const aqua = requiring({ id: 'Market', hasDefault: true }, { id: 'AssignedTo', required: false });
    expect(await gather(jiraLeftEmpty, { jira: [], aqua, plan })).toEqual({ ok: true, value: [] });
  });
});

describe('items of aqua that are empty where Jira requires a value', () => {
  const writing = on(permissionGrants, ({ projectPermissions = [] }) => ({
    globalPermissions: [],
    projectPermissions: projectPermissions.flatMap(({ permissions }) =>
      permissions.map((permission) => ({ permission, projects: [10001], issues: [] })),
    ),
  }));
  const screen = (...fields: Partial<JiraCreateField>[]) => [
    writing,
    onPages(jiraProjectFields, () => []),
    onPages(createFields, () =>
      fields.map((field) => ({ id: 'summary', name: 'F', type: 'string', required: true, hasDefault: false, ...field })),
    ),
  ];
  const grouped = aquaAnswering(
    answerTo(itemGroups, () => [
      { caption: 'DE', count: 5, filter: ['Market', 1] },
      { caption: '', count: 12, filter: null },
    ]),
  );

  it('are counted by groups for what travels and has no default; the assignee is left to another row', async () => {
    const jira = screen({ id: 'customfield_7' }, { id: 'assignee' }, { id: 'components' });
    expect(await gather(aquaLeftEmpty, { jira, aqua: grouped, plan })).toEqual({
      ok: true,
      value: [{ pair: bugs, aquaFieldId: 'Market', jiraFieldId: 'customfield_7', items: 12 }],
    });
  });

  it('are counted for what a rule of the create step demands, too, and for parts of a field', async () => {
    const rules = on(workflowsOfType, () => ({
      workflows: [{ name: '', statuses: [], creation: { validators: [fieldsRequired('duedate', 'components')] }, steps: [] }],
      statuses: 0,
    }));
    const carrying = planWith({
      where: { pairs: [bugs] },
      travels: {
        carries: ['dueDate'],
        fields: [{ jiraFieldId: 'timeoriginalestimate', aquaItemType: 'Defect', aquaFieldId: 'Estimate' }],
      },
    });
    const jira = [...screen({ id: 'timetracking' }, { id: 'description' }), rules];
    expect(await gather(aquaLeftEmpty, { jira, aqua: grouped, plan: carrying })).toEqual({
      ok: true,
      value: [
        { pair: bugs, aquaFieldId: 'DueDate', jiraFieldId: 'duedate', items: 12 },
        { pair: bugs, aquaFieldId: 'Description', jiraFieldId: 'description', items: 12 },
        { pair: bugs, aquaFieldId: 'Estimate', jiraFieldId: 'timeoriginalestimate', items: 12 },
      ],
    });
  });

  it('are looked for among the newest items where aqua does not group by the field; one that an item does not show may have a value', async () => {
    const asked: number[] = [];
    const texts = aquaAnswering(
      answerTo(itemGroups, () => Promise.reject(new Unavailable({ reason: 'aqua-refused-query' }))),
      answerTo(newestItems, ({ startAt, maxResults }) => {
        asked.push(startAt);
        const some = [new Map([['Description', 0]]), new Map([['Description', 40]]), new Map([['Name', 0]])];
        return { items: startAt === 0 ? [...some, ...Array.from({ length: maxResults - 3 }, () => new Map([['Description', 7]]))] : some };
      }),
    );
    expect(await gather(aquaLeftEmpty, { jira: screen({ id: 'description' }, { id: 'customfield_7' }), aqua: texts, plan })).toEqual({
      ok: true,
      value: [{ pair: bugs, aquaFieldId: 'Description', jiraFieldId: 'description', items: 2, atLeast: true }],
    });
    expect(asked).toEqual([0, 100]);
  });

  it('are none where Jira has a default, or aqua tells nothing of the field', async () => {
    expect(await gather(aquaLeftEmpty, { jira: screen({ id: 'customfield_7', hasDefault: true }), aqua: grouped, plan })).toEqual({
      ok: true,
      value: [],
    });
    const refused = () => Promise.reject(new Unavailable({ reason: 'aqua-refused-query' }));
    const refusing = aquaAnswering(answerTo(itemGroups, refused), answerTo(newestItems, refused));
    expect(await gather(aquaLeftEmpty, { jira: screen({ id: 'customfield_7' }), aqua: refusing, plan })).toEqual({ ok: true, value: [] });
  });

  it('are counted for the sprint by the field of aqua that holds it', async () => {
    const asked: string[] = [];
    const aqua = aquaAnswering(
      answerTo(itemGroups, ({ fieldId }) => {
        asked.push(fieldId);
        return [{ caption: null, count: 12, filter: null }];
      }),
      answerTo(projectFields, () => [{ id: 'Sprint', title: 'Sprint', custom: false, active: true, type: 'Sprint' }]),
    );
    const withSprints = planWith({ where: { pairs: [bugs] }, travels: { carries: ['sprint'] } });
    const jira = screen({ id: 'customfield_10020', custom: 'com.pyxis.greenhopper.jira:gh-sprint' });
    expect(await gather(aquaLeftEmpty, { jira, aqua, plan: withSprints })).toEqual({
      ok: true,
      value: [{ pair: bugs, aquaFieldId: 'Sprint', jiraFieldId: 'customfield_10020', items: 12 }],
    });
    expect(asked).toEqual(['Sprint']);
  });

  it('are not seen where aqua does not answer', async () => {
    expect(await gather(aquaLeftEmpty, { jira: screen({ id: 'customfield_7' }), aqua: aquaAnswering(), plan })).toEqual({
      ok: false,
      why: { reason: 'aqua-not-connected' },
    });
  });
});
