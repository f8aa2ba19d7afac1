import { issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionCatalogue, permissionGrants, permissionScheme, permissionSchemeId } from '../../src/clients/jira/operations/permissions';
import { liveProjects, projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { jiraSchemeSharing } from '../../src/facts/jira/permissions';
import { on, onPages } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { planWith } from '../support/plan';

const toAqua = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] },
  travels: { carries: [] },
});

interface Site {
  granted?: boolean;
  style?: JiraProject['style'];
  complete?: boolean;
  /** Projects of another kind. */
  unlike?: { id: string; style: string }[];
}

/** A site where the plan's project 10001 uses scheme 7, and the others these. */
async function sharing(
  others: Record<string, string>,
  { granted = false, style = 'classic', complete = true, unlike = [] }: Site = {},
): Promise<{ told: unknown; asked: string[] }> {
  const asked: string[] = [];
  const project = { ...jiraProject, style };
  const jira = [
    on(projectByIdOrKey, () => project),
    on(permissionScheme, () => ({ id: '7', name: 'Software', grants: [] })),
    on(permissionCatalogue, () => [{ key: 'BROWSE_PROJECTS', name: '', type: 'PROJECT' }]),
    onPages(issueSearch, () => []),
    on(permissionGrants, ({ accountId }) => ({
      globalPermissions: [],
      projectPermissions: granted || accountId === undefined ? [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] : [],
    })),
    onPages(liveProjects, () => ({ items: [...['10001', ...Object.keys(others)].map((id) => ({ id })), ...unlike], complete })),
    on(permissionSchemeId, ({ projectId }) => (asked.push(projectId), { id: others[projectId] ?? '' })),
  ];
  const reading = await gather(jiraSchemeSharing, { jira, plan: toAqua });
  return { told: reading.ok ? reading.value : reading.why.reason, asked };
}

describe('how many projects share the permission scheme', () => {
  it('is counted, the plan’s own among them', async () => {
    expect(await sharing({ '2': '7', '3': '8', '4': '7' })).toEqual({ told: { projects: 3, complete: true }, asked: ['2', '3', '4'] });
  });

  it('leaves out team-managed projects, which have schemes of their own', async () => {
    const told = await sharing({ '2': '7' }, { unlike: [{ id: '3', style: 'next-gen' }] });
    expect(told).toEqual({ told: { projects: 2, complete: true }, asked: ['2'] });
  });

  it('is a lower bound where there are more company-managed projects than are asked', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_none, index) => [String(20_000 + index), '7']));
    expect((await sharing(many)).told).toEqual({ projects: 50, complete: false });
  });

  it('is a lower bound where there are more projects than are looked at', async () => {
    expect((await sharing({ '2': '7' }, { complete: false })).told).toEqual({ projects: 2, complete: false });
  });

  it('is not asked where nothing is missing, nor of a team-managed project', async () => {
    expect(await sharing({ '2': '7' }, { granted: true })).toEqual({ told: undefined, asked: [] });
    expect(await sharing({ '2': '7' }, { style: 'next-gen' })).toEqual({ told: undefined, asked: [] });
  });
});
