import { jiraHiddenTypes } from '../../src/facts/jira/security-levels';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { on, onPages } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';

describe('work types that a team-managed project restricts', () => {
  const asked = { checks: 0 };
  const jira = (style: JiraProject['style'], seenIssues: number[], browses = true): Parameters<typeof gather>[1] => ({
    jira: [
      on(projectByIdOrKey, () => ({ ...jiraProject, style })),
      onPages(issueSearch, () => [
        { id: '1', fields: {} },
        { id: '2', fields: {} },
      ]),
      on(issueCount, () => ({ count: 12 })),
      on(permissionGrants, ({ accountId }) => {
        asked.checks += accountId ? 1 : 0;
        const projects = accountId === undefined || browses ? [10001] : [];
        return { globalPermissions: [], projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects, issues: seenIssues }] };
      }),
    ],
  });
  const hiddenTypes = async (...args: Parameters<typeof jira>): Promise<string[] | undefined> => {
    const reading = await gather(jiraHiddenTypes, jira(...args));
    return reading.ok ? reading.value.map(({ id, items }) => `${id}:${items}`) : undefined;
  };

  it('are told where the sync user browses the project and sees no issue of the type', async () => {
    expect(await hiddenTypes('next-gen', [])).toEqual(['10004:12', '10002:12']);
  });

  it('are none where it sees one of them, or where it does not see the project at all', async () => {
    expect(await hiddenTypes('next-gen', [2])).toEqual([]);
    expect(await hiddenTypes('next-gen', [], false)).toEqual([]);
  });

  it('are not looked for in company-managed projects', async () => {
    asked.checks = 0;
    expect(await hiddenTypes('classic', [])).toEqual([]);
    expect(asked.checks).toBe(0);
  });
});
