import { Unavailable } from '../../src/checklist/model/unavailable';
import { clauseIn } from '../../src/checklist/model/scope';
import { projectFields } from '../../src/clients/aqua/operations/fields';
import { editableFields } from '../../src/clients/jira/operations/edit-meta';
import { createFields, fieldSearch, type JiraField } from '../../src/clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionCatalogue, permissionGrants } from '../../src/clients/jira/operations/permissions';
import { workflowsOfType, type JiraStep, type JiraWorkflow } from '../../src/clients/jira/operations/workflows';
import { jiraDemandedFields, jiraItemsLacking } from '../../src/facts/jira/demanded-fields';
import { jiraEditScreens } from '../../src/facts/jira/edit-fields';
import { jiraConditionGrants } from '../../src/facts/jira/sync-user-grants';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { plan, planWith } from '../support/plan';
import { allOf, fieldsRequired, onlyFor } from '../support/workflow-rules';

const keys = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'CLOSE_ISSUES', 'MOVE_ISSUES', 'RESOLVE_ISSUES', 'MODIFY_REPORTER'];
const step = (from: string[], to: string, more: Partial<JiraStep> = {}): JiraStep => ({ name: to, from, to, validators: [], ...more });
const workflow = (steps: JiraStep[], more: Partial<JiraWorkflow> = {}): JiraWorkflow => ({
  name: 'Bugs',
  statuses: ['1', '2', '3'].map((id) => ({ id, name: `status ${id}`, category: 'TODO', properties: {} })),
  initial: '1',
  creation: { validators: [] },
  steps,
  ...more,
});

/** A Jira with this workflow of bugs, whose reader holds these permissions. */
function site(flow: JiraWorkflow, { held = keys, more = [] }: { held?: string[]; more?: JiraAnswer[] } = {}): JiraAnswer[] {
  return [
    on(workflowsOfType, ({ issueTypeId }) => ({ workflows: issueTypeId === '10004' ? [flow] : [], statuses: 3 })),
    on(permissionCatalogue, () => keys.map((key) => ({ key, name: key, type: 'PROJECT' }))),
    on(permissionGrants, ({ projectPermissions = [] }) => ({
      globalPermissions: [],
      projectPermissions: projectPermissions.flatMap(({ permissions }) =>
        permissions.filter((permission) => held.includes(permission)).map((permission) => ({ permission, projects: [10001], issues: [] })),
      ),
    })),
    ...more,
  ];
}

describe('permissions that rules name', () => {
  const flow = workflow([
    step(['1'], '2', { conditions: allOf(onlyFor({ permissionKeys: 'CLOSE_ISSUES,MOVE_ISSUES,NOT_OF_THIS_SITE' })) }),
    step(['2'], '3', { validators: [{ key: 'system:check-permission-validator', parameters: { permissionKey: 'RESOLVE_ISSUES' } }] }),
  ]);
  const grants = (granted: Record<string, number[]>): JiraAnswer =>
    on(permissionGrants, ({ accountId, projectPermissions = [] }) => ({
      globalPermissions: [],
      projectPermissions: projectPermissions.flatMap(({ permissions }) =>
        permissions.flatMap((permission) =>
          // The reader browses; of the sync user it is told.
          accountId === undefined || granted[permission] ? [{ permission, projects: [10001], issues: granted[permission] ?? [] }] : [],
        ),
      ),
    }));
  const read = (granted: Record<string, number[]>): ReturnType<typeof gather<ReadonlyMap<string, string>>> =>
    gather(jiraConditionGrants, {
      jira: site(flow, { more: [grants(granted), onPages(issueSearch, () => [{ id: '501', fields: {} }])] }),
    });

  it('are held, lacked, or left to reporters and assignees', async () => {
    const reading = await read({ BROWSE_PROJECTS: [501], CLOSE_ISSUES: [501], MOVE_ISSUES: [] });
    expect(reading.ok && [...reading.value]).toEqual([
      ['CLOSE_ISSUES', 'yes'],
      ['MOVE_ISSUES', 'unknown'],
      ['RESOLVE_ISSUES', 'no'],
    ]);
  });

  it('are judged by the project alone where no issue is seen', async () => {
    const reading = await read({ BROWSE_PROJECTS: [], MOVE_ISSUES: [] });
    expect(reading.ok && reading.value.get('MOVE_ISSUES')).toBe('yes');
  });
});

describe('fields that validators demand', () => {
  const demanding = workflow(
    [step(['1', '2'], '3', { validators: [fieldsRequired('components', 'resolution', 'customfield_10020')] }), step(['3'], '1')],
    { creation: { validators: [fieldsRequired('customfield_10112')] } },
  );
  const screen = (...shown: [id: string, hasDefault: boolean][]): JiraAnswer =>
    onPages(createFields, () => shown.map(([id, hasDefault]) => ({ id, name: id, type: 'string', required: false, hasDefault })));
  const sprint: JiraField = { id: 'customfield_10020', name: 'Sprint', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' };

  it('have a default where the create screen shows one; what is not on it has none', async () => {
    const jira = site(demanding, { more: [screen(['summary', false], ['customfield_10112', true])] });
    const reading = await gather(jiraDemandedFields, { jira });
    expect(reading.ok && reading.value.get('10004')).toEqual([
      { id: 'customfield_10112', hasDefault: true },
      { id: 'components', hasDefault: false },
      { id: 'resolution', hasDefault: false },
      { id: 'customfield_10020', hasDefault: false },
    ]);
  });

  it('have an unknown default where the create screen is out of sight', async () => {
    const reading = await gather(jiraDemandedFields, { jira: site(demanding, { held: ['BROWSE_PROJECTS'] }) });
    expect(reading.ok && reading.value.get('10004')?.map(({ hasDefault }) => hasDefault)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are counted on items in use only where they do not travel: the sprint is known by its kind', async () => {
    const asked: string[] = [];
    const inStatus = ['1', '3'].map((id) => ({ id: `50${id}`, fields: { status: { id, name: `status ${id}` } } }));
    const jira = site(demanding, {
      more: [
        screen(['summary', false]),
        on(fieldSearch, () => [sprint]),
        onPages(issueSearch, () => inStatus),
        on(issueCount, ({ jql }) => {
          asked.push(jql);
          return { count: jql.includes('component') ? 107 : 40 };
        }),
      ],
    });
    const aqua = aquaAnswering(answerTo(projectFields, () => []));
    const bugs = { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both', resolutionFieldId: 'Resolution' } as const;
    const both = planWith({ where: { pairs: [bugs] }, travels: { carries: ['sprint'] } });
    const reading = await gather(jiraItemsLacking, { jira, aqua, plan: both });
    expect(reading).toEqual({ ok: true, value: [{ pair: bugs, status: '1', condition: 'component is EMPTY', items: 107 }] });
    expect(asked.filter((jql) => jql.includes('EMPTY'))).toEqual([clauseIn(both, [bugs], 'status = 1 AND component is EMPTY')]);
  });

  it('are not counted where JQL does not know the field, and nothing else is out of sight for it', async () => {
    const refusing = on(issueCount, ({ jql }) => {
      if (jql.includes('component')) throw new Unavailable({ reason: 'jira-refused-query' });
      return { count: 40 };
    });
    const inStatus = onPages(issueSearch, () => [{ id: '501', fields: { status: { id: '1', name: 'status 1' } } }]);
    const jira = site(demanding, { more: [screen(['summary', false]), on(fieldSearch, () => [sprint]), inStatus, refusing] });
    const bugs = { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' } as const;
    const both = planWith({ where: { pairs: [bugs] }, travels: { carries: ['sprint'] } });
    const aqua = aquaAnswering(answerTo(projectFields, () => []));
    expect(await gather(jiraItemsLacking, { jira, aqua, plan: both })).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('the edit screen', () => {
  const field: JiraField = { id: 'summary', name: 'Summary', type: 'string' };
  const locked = workflow([], {
    statuses: [
      { id: '1', name: 'Open', category: 'TODO', properties: {} },
      { id: '2', name: 'Closed', category: 'DONE', properties: { 'jira.issue.editable': 'false' } },
      { id: '3', name: 'Held', category: 'TODO', properties: { 'jira.permission.edit.group': 'admins' } },
      // Nobody finds the assignee on the edit screen here; comments are no matter of it.
      { id: '4', name: 'Triage', category: 'TODO', properties: { 'jira.permission.assign.denied': '' } },
      { id: '5', name: 'Quiet', category: 'TODO', properties: { 'jira.permission.comment.denied': '' } },
    ],
  });
  const found = (asked: string[] = []): JiraAnswer =>
    onPages(issueSearch, ({ jql }) => {
      if (!jql.includes('ORDER BY key')) asked.push(jql);
      return [{ id: '501', fields: {} }];
    });

  it('is that of the newest item in a status that forbids nothing, of types that travel to Jira', async () => {
    const asked: string[] = [];
    const more = [found(asked), on(editableFields, ({ issueId }) => (issueId === '501' ? [field] : undefined))];
    const reading = await gather(jiraEditScreens, { jira: site(locked, { more }) });
    expect(reading).toEqual({
      ok: true,
      value: [{ issueTypeId: '10004', fields: [field], unseen: ['assignee', 'duedate', 'security', 'sprint'] }],
    });
    expect(asked).toEqual(['project = 10001 AND issuetype in (10004) AND status not in (2, 3, 4) ORDER BY created DESC']);
  });

  it('may hide what the reader may not set', async () => {
    const held = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
    const reading = await gather(jiraEditScreens, { jira: site(locked, { held, more: [found(), on(editableFields, () => [field])] }) });
    expect(reading).toMatchObject({
      value: [{ unseen: ['assignee', 'duedate', 'fixVersions', 'reporter', 'security', 'sprint', 'resolution'] }],
    });
  });

  it('is absent where no item is in scope', async () => {
    const reading = await gather(jiraEditScreens, { jira: site(locked, { more: [onPages(issueSearch, () => [])] }) });
    expect(reading).toMatchObject({ ok: true, value: [{ fields: undefined }] });
  });

  it.each<[string, string[], JiraAnswer[], string]>([
    ['a reader who may not edit', ['BROWSE_PROJECTS', 'CREATE_ISSUES'], [], 'jira-cannot-edit'],
    ['a reader who may edit nothing of the item', keys, [on(editableFields, () => [])], 'jira-cannot-edit'],
    ['a reader from whom the item is hidden', keys, [on(editableFields, () => undefined)], 'jira-not-found'],
    ['a reader from whom the project is hidden', [], [], 'jira-project-hidden'],
    [
      'a reader whom Jira refuses',
      keys,
      [on(editableFields, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })))],
      'jira-forbidden',
    ],
  ])('is unavailable to %s', async (_name, held, more, reason) => {
    expect(await gather(jiraEditScreens, { jira: site(locked, { held, more: [found(), ...more] }) })).toEqual({
      ok: false,
      why: { reason },
    });
  });

  it('is not asked for where nothing travels to Jira', async () => {
    const oneWay = planWith({ where: { pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: 'toAqua' as const })) } });
    expect(await gather(jiraEditScreens, { plan: oneWay })).toEqual({ ok: true, value: [] });
  });
});
