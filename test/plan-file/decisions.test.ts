import { planFileSchema } from '../../local/plan-file/format';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { projectFields, type AquaField } from '../../src/clients/aqua/operations/fields';
import { projectByIdOrKey, projectStatuses } from '../../src/clients/jira/operations/projects';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { jiraAnswering, on } from '../support/absent-jira';
import { jiraProject } from '../support/jira-project';

const status = (...entries: (readonly [id: number, name: string])[]): AquaField => ({
  id: 'Status',
  title: 'Status',
  custom: false,
  active: true,
  type: 'Dictionary',
  entries: entries.map(([id, name]) => ({ id, name, isDefault: false, isDeleted: false })),
});
const ofDefects = status([2, 'Retest'], [3, 'Double'], [4, 'double']);
const ofRequirements = status([22, 'retest'], [23, 'Signed off']);

async function decided(aqua: string): Promise<unknown> {
  const file = planFileSchema.parse({
    jira: { project: '10001' },
    aqua: { project: 71 },
    pairs: [
      { issueType: 'Bug', itemType: 'Defect', direction: 'both' },
      { issueType: 'Story', itemType: 'Requirement', direction: 'toAqua' },
    ],
    users: { configurationUser: 'acc-config', aquaSyncUser: 900 },
    carries: [],
    configurator: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'UTC' },
    answers: { decisions: [{ dimension: 'status', jira: 'Ready for Retest', aqua }] },
  });
  const types = ['Bug', 'Story'].map((name, at) => ({ id: `1000${at}`, name, subtask: false }));
  const jira = jiraAnswering(
    on(projectByIdOrKey, () => ({ ...jiraProject, issueTypes: types })),
    on(projectStatuses, () => new Map(types.map(({ id }) => [id, [{ id: '12', name: 'Ready for Retest' }]]))),
  );
  const answers = answerTo(projectFields, ({ itemType }) => [itemType === 'Defect' ? ofDefects : ofRequirements]);
  const resolved = await resolvePlanFile(file, { jira, aqua: aquaAnswering(answers), accountId: 'me', now: new Date() });
  return resolved.answers.decisions;
}

describe('decisions in a plan file', () => {
  it.each([
    ['Retest', 2],
    ['Signed off', 23],
  ])('hold for the entries of a name in every list: %s', async (name, aquaEntryId) => {
    expect(await decided(name)).toEqual([{ dimension: 'status', jiraValueId: '12', aquaEntryId }]);
  });

  it('name the id where one list has the name twice', async () => {
    await expect(decided('Double')).rejects.toThrow('more than one is called "Double". Enter the id: 3 or 4.');
  });
});
