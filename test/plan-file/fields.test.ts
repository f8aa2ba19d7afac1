import { planFileSchema } from '../../local/plan-file/format';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { projectFields, type AquaField } from '../../src/clients/aqua/operations/fields';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { allFields, fieldSearch } from '../../src/clients/jira/operations/fields';
import { projectByIdOrKey } from '../../src/clients/jira/operations/projects';
import { jiraAnswering, on } from '../support/absent-jira';
import { jiraProject } from '../support/jira-project';

const market: AquaField = { id: 'Custom4', title: 'Markt', custom: true, active: true, type: 'Dictionary' };
const known = [
  { id: 'customfield_1', name: 'Affected market', type: 'option' },
  { id: 'customfield_2', name: 'Affected market (old)', type: 'option' },
  { id: 'customfield_3', name: 'Team', type: 'option' },
  { id: 'customfield_4', name: 'Team', type: 'option' },
  { id: 'labels', name: 'Stichwörter', type: 'array' },
];

/** What the list of all fields has: the search above leaves out those of team-managed projects. */
const all = [
  ...known,
  { id: 'customfield_5', name: 'Release', projectId: jiraProject.id },
  { id: 'customfield_6', name: 'Team', projectId: jiraProject.id },
  { id: 'customfield_7', name: 'Region', projectId: '10777' },
];

async function fieldsOf(...fields: { jira: string; aqua: string }[]): Promise<unknown> {
  return fieldsIn('classic', ...fields);
}

async function fieldsIn(style: 'classic' | 'next-gen', ...fields: { jira: string; aqua: string }[]): Promise<unknown> {
  const file = planFileSchema.parse({
    jira: { project: '10001' },
    aqua: { project: 71 },
    pairs: [{ issueType: 'Bug', itemType: 'Defect', direction: 'both' }],
    users: { configurationUser: 'acc-config', aquaSyncUser: 900 },
    carries: [],
    fields: fields.map((field) => ({ ...field, itemType: 'Defect' })),
    configurator: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'UTC' },
  });
  const jira = jiraAnswering(
    on(projectByIdOrKey, () => ({ ...jiraProject, style, issueTypes: [{ id: '10004', name: 'Bug', subtask: false }] })),
    on(fieldSearch, (wanted) =>
      known.filter(({ id, name }) => ('ids' in wanted ? wanted.ids.includes(id) : name.toLowerCase().includes(wanted.name.toLowerCase()))),
    ),
    on(allFields, () => all),
  );
  const aqua = aquaAnswering(answerTo(projectFields, () => [market]));
  return (await resolvePlanFile(file, { jira, aqua, accountId: 'me', now: new Date() })).plan.travels;
}

describe('pairs of fields in a plan file', () => {
  it.each([
    ['Affected market', 'Markt', { jiraFieldId: 'customfield_1', aquaFieldId: 'Custom4' }],
    ['affected MARKET', 'custom4', { jiraFieldId: 'customfield_1', aquaFieldId: 'Custom4' }],
    ['labels', 'Markt', { jiraFieldId: 'labels', aquaFieldId: 'Custom4' }],
    ['customfield_4', 'Markt', { jiraFieldId: 'customfield_4', aquaFieldId: 'Custom4' }],
  ])('are found by name or id: %s and %s', async (jira, aqua, expected) => {
    expect(await fieldsOf({ jira, aqua })).toEqual({ carries: [], fields: [{ aquaItemType: 'Defect', ...expected }] });
  });

  it.each([
    [{ jira: 'Team', aqua: 'Markt' }, 'fields.0.jira: more than one is called "Team". Enter the id: customfield_3 or customfield_4.'],
    [{ jira: 'Market', aqua: 'Markt' }, 'fields.0.jira: there is no "Market". There is: Affected market, Affected market (old).'],
    [{ jira: 'customfield_1', aqua: 'Land' }, 'fields.0.aqua: there is no "Land". There is: Custom4.'],
  ])('%j: %s', async (field, message) => {
    await expect(fieldsOf(field)).rejects.toThrow(message);
  });

  it.each([
    ['an own field', 'Release', 'customfield_5'],
    ['an own field that others of the site are called as', 'team', 'customfield_6'],
    ['a field of the site', 'Affected market', 'customfield_1'],
    ['a system field by its id', 'labels', 'labels'],
  ])('of a team-managed project: %s', async (_case, jira, id) => {
    expect(await fieldsIn('next-gen', { jira, aqua: 'Markt' })).toMatchObject({ fields: [{ jiraFieldId: id }] });
  });

  it('of another team-managed project are none of this one', async () => {
    await expect(fieldsIn('next-gen', { jira: 'Region', aqua: 'Markt' })).rejects.toThrow('there is no "Region"');
  });

  it('are none where the file names none', async () => {
    expect(await fieldsOf()).toEqual({ carries: [] });
  });
});
