import { Unavailable } from '../../src/checklist/model/unavailable';
import { createFields, projectFields, type JiraCreateField } from '../../src/clients/jira/operations/fields';
import { permissionCatalogue, permissionGrants } from '../../src/clients/jira/operations/permissions';
import { jiraCreateScreens, jiraRequiredFields } from '../../src/facts/jira/create-fields';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { plan, planWith } from '../support/plan';

const keys = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ASSIGN_ISSUES', 'SCHEDULE_ISSUES', 'RESOLVE_ISSUES', 'MODIFY_REPORTER'];
const field = (id: string, more: Partial<JiraCreateField> = {}): JiraCreateField => ({
  id,
  name: id,
  type: 'string',
  required: false,
  hasDefault: false,
  ...more,
});

/** A Jira in which the reader holds these permissions. */
const required = (...ids: string[]) => ids.map((fieldId) => ({ fieldId, isRequired: true }));

function holding(granted: string[], ...more: JiraAnswer[]): JiraAnswer[] {
  return [
    on(permissionCatalogue, () => keys.map((key) => ({ key, name: key, type: 'PROJECT' }))),
    on(permissionGrants, ({ projectPermissions = [] }) => ({
      globalPermissions: [],
      projectPermissions: projectPermissions.flatMap(({ permissions }) =>
        permissions
          .filter((permission) => granted.includes(permission))
          .map((permission) => ({ permission, projects: [10001], issues: [] })),
      ),
    })),
    onPages(createFields, () => [field('summary', { required: true }), field('market', { required: true })]),
    onPages(projectFields, () => [...required('summary', 'market', 'duedate'), { fieldId: 'labels', isRequired: false }]),
    ...more,
  ];
}

it('reads the create screen of the types that travel to Jira only', async () => {
  const asked: string[] = [];
  const jira = holding(
    keys,
    onPages(createFields, ({ issueTypeId }) => {
      asked.push(issueTypeId);
      return [field('summary')];
    }),
  );
  await gather(jiraCreateScreens, { jira });
  expect(asked).toEqual(['10004']);
});

it('asks for no key that the site does not know', async () => {
  const reading = await gather(jiraCreateScreens, { jira: holding(keys) });
  expect(reading).toMatchObject({ ok: true, value: [{ unseen: ['security'] }] });
});

it('asks nothing at all where nothing travels to Jira', async () => {
  const oneWay = planWith({ where: { pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: 'toAqua' as const })) } });
  expect(await gather(jiraRequiredFields, { plan: oneWay })).toEqual({ ok: true, value: [] });
});

describe('what is required', () => {
  it('comes from the create screen where the reader sees all of it', async () => {
    const all = [...keys, 'SET_ISSUE_SECURITY'];
    const jira = holding(
      all,
      on(permissionCatalogue, () => all.map((key) => ({ key, name: key, type: 'PROJECT' }))),
      onPages(projectFields, () => Promise.reject(new Error('not asked'))),
    );
    expect(await gather(jiraRequiredFields, { jira })).toMatchObject({
      value: [
        {
          fields: [
            { id: 'summary', hasDefault: false },
            { id: 'market', hasDefault: false },
          ],
        },
      ],
    });
  });

  it('is completed by the project’s list for fields that the reader may not set', async () => {
    const jira = holding(keys.filter((key) => key !== 'SCHEDULE_ISSUES'));
    const reading = await gather(jiraRequiredFields, { jira });
    expect(reading.ok && reading.value[0]?.fields.map(({ id, hasDefault }) => [id, hasDefault])).toEqual([
      ['summary', false],
      ['market', false],
      ['duedate', undefined],
    ]);
  });

  it('comes from the project’s list alone, without defaults, for a reader who may not create', async () => {
    const reading = await gather(jiraRequiredFields, { jira: holding(['BROWSE_PROJECTS']) });
    expect(reading.ok && reading.value[0]?.fields.every(({ hasDefault }) => hasDefault === undefined)).toBe(true);
  });

  it.each<[string, JiraAnswer]>([
    ['lacks the list', onPages(projectFields, () => undefined)],
    ['refuses it', onPages(projectFields, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' })))],
  ])('is unavailable where the site %s and the reader may not create', async (_name, more) => {
    const reading = await gather(jiraRequiredFields, { jira: holding(['BROWSE_PROJECTS'], more) });
    expect(reading).toEqual({ ok: false, why: { reason: 'jira-cannot-create' } });
  });

  it('takes an empty screen for one that may not be seen', async () => {
    const reading = await gather(jiraCreateScreens, {
      jira: holding(
        keys,
        onPages(createFields, () => []),
      ),
    });
    expect(reading).toEqual({ ok: false, why: { reason: 'jira-cannot-create' } });
  });

  it('is unavailable where the project is hidden from the reader', async () => {
    const reading = await gather(jiraCreateScreens, { jira: holding([]) });
    expect(reading).toEqual({ ok: false, why: { reason: 'jira-project-hidden' } });
  });
});
