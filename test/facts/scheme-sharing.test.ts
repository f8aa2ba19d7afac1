import type { JiraClient, JiraProject } from '../../src/clients/jira/types';
import { jiraSchemeSharing } from '../../src/facts/jira/permissions';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { planWith } from '../support/plan';

const toAqua = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] },
  travels: { carries: [] },
});

/** A site where the plan's project 10001 uses scheme 7, and the others these. */
async function sharing(
  others: Record<string, string>,
  { granted = false, style = 'classic', complete = true }: { granted?: boolean; style?: JiraProject['style']; complete?: boolean } = {},
): Promise<{ told: unknown; asked: string[] }> {
  const asked: string[] = [];
  const project = { ...jiraProject, style };
  const jira: Partial<JiraClient> = {
    project: async () => project,
    permissionScheme: async () => ({ id: '7', name: 'Software', grants: [] }),
    permissionCatalogue: async () => [{ key: 'BROWSE_PROJECTS', name: '', type: 'PROJECT' }],
    searchIssues: async () => [],
    checkPermissions: async ({ accountId }) => ({
      globalPermissions: [],
      projectPermissions: granted || accountId === undefined ? [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] : [],
    }),
    companyManagedProjects: async () => ({ ids: ['10001', ...Object.keys(others)], complete }),
    permissionSchemeId: async (id) => (asked.push(id), others[id] ?? ''),
  };
  const reading = await gather(jiraSchemeSharing, { jira, plan: toAqua });
  return { told: reading.ok ? reading.value : reading.why.reason, asked };
}

describe('how many projects share the permission scheme', () => {
  it('is counted, the plan’s own among them', async () => {
    expect(await sharing({ '2': '7', '3': '8', '4': '7' })).toEqual({ told: { projects: 3, complete: true }, asked: ['2', '3', '4'] });
  });

  it('is a lower bound where there are more projects than are looked at', async () => {
    expect((await sharing({ '2': '7' }, { complete: false })).told).toEqual({ projects: 2, complete: false });
  });

  it('is not asked where nothing is missing, nor of a team-managed project', async () => {
    expect(await sharing({ '2': '7' }, { granted: true })).toEqual({ told: undefined, asked: [] });
    expect(await sharing({ '2': '7' }, { style: 'next-gen' })).toEqual({ told: undefined, asked: [] });
  });
});
