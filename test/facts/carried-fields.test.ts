import { createFields, fieldSearch } from '../../src/clients/jira/operations/fields';
import { permissionCatalogue, permissionGrants } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { jiraCarriedFields } from '../../src/facts/jira/carried-fields';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { planWith } from '../support/plan';

const fields = Array.from({ length: 60 }, (_, index) => ({
  jiraFieldId: `customfield_${index}`,
  aquaItemType: 'Defect' as const,
  aquaFieldId: `F${index}`,
}));
const project = (style: JiraProject['style']): JiraProject => ({ ...jiraProject, style });

function jira(style: JiraProject['style'], asked: number[] = []): JiraAnswer[] {
  return [
    on(projectByIdOrKey, () => project(style)),
    on(permissionCatalogue, () => [{ key: 'CREATE_ISSUES', name: '', type: 'PROJECT' }]),
    on(permissionGrants, ({ projectPermissions = [] }) => ({
      globalPermissions: [],
      projectPermissions: projectPermissions.flatMap(({ permissions }) =>
        permissions.map((permission) => ({ permission, projects: [10001], issues: [] })),
      ),
    })),
    onPages(createFields, () => [{ id: 'customfield_1', name: 'Own', type: 'number', required: false, hasDefault: false }]),
    on(fieldSearch, (wanted) => {
      const ids = 'ids' in wanted ? wanted.ids : [];
      asked.push(ids.length);
      return ids.filter((id) => id !== 'customfield_1').map((id) => ({ id, name: id, type: 'string' }));
    }),
  ];
}

it('asks for fifty fields at a time, each once', async () => {
  const asked: number[] = [];
  const twice = [...fields, { ...fields[0], aquaItemType: 'Requirement' as const, jiraFieldId: 'customfield_0', aquaFieldId: 'F0' }];
  await gather(jiraCarriedFields, { jira: jira('classic', asked), plan: planWith({ travels: { fields: twice } }) });
  expect(asked).toEqual([50, 10]);
});

it('finds on the create screen what the list leaves out, and says whether the list is all', async () => {
  const plan = planWith({ travels: { fields: fields.slice(0, 2) } });
  const reading = await gather(jiraCarriedFields, { jira: jira('next-gen'), plan });
  expect(reading).toMatchObject({
    ok: true,
    value: {
      allTold: false,
      fields: [
        { id: 'customfield_0', type: 'string' },
        { id: 'customfield_1', type: 'number' },
      ],
    },
  });
});
