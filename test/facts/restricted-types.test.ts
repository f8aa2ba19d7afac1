import { defineFact } from '../../src/checklist/engine/define-fact';
import { jiraSyncUserGrants } from '../../src/facts/jira/sync-user-grants';
import { jiraHiddenLevels, jiraHiddenTypes } from '../../src/facts/jira/security-levels';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionCatalogue, permissionGrants } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { on, onPages } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';
import { planWith } from '../support/plan';

const key = (permission: string): { key: string; name: string; type: string } => ({ key: permission, name: permission, type: 'PROJECT' });
const granted = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
const toJiraOnly = planWith({ where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] } });

/** Bugs 1 and 2 are the newest, stories 3 and 4; the sync user sees the issues named. */
const jira = (style: JiraProject['style'], seenIssues: number[], browses = true) => [
  on(projectByIdOrKey, () => ({ ...jiraProject, style })),
  onPages(issueSearch, ({ jql }) => (jql.includes('issuetype in (10004)') ? ['1', '2'] : ['3', '4']).map((id) => ({ id, fields: {} }))),
  on(issueCount, () => ({ count: 12 })),
  on(permissionCatalogue, () => granted.map(key)),
  on(permissionGrants, ({ accountId, projectPermissions = [] }) => ({
    globalPermissions: [],
    projectPermissions: projectPermissions.flatMap(({ permissions }) =>
      permissions
        .filter((permission) => granted.includes(permission))
        .map((permission) => ({
          permission,
          projects: accountId === undefined || browses ? [10001] : [],
          issues: seenIssues,
        })),
    ),
  })),
];

describe('work types that a team-managed project restricts', () => {
  const hiddenTypes = async (...args: Parameters<typeof jira>): Promise<unknown> => {
    const reading = await gather(jiraHiddenTypes, { jira: jira(...args) });
    return reading.ok ? reading.value : reading.why;
  };

  it('are told where the sync user browses the project and sees no issue of the type', async () => {
    expect(await hiddenTypes('next-gen', [3])).toEqual([{ id: '10004', items: 12, clause: 'project = 10001 AND issuetype in (10004)' }]);
  });

  it('are told without a number where none of them travel to aqua', async () => {
    const reading = await gather(jiraHiddenTypes, { jira: jira('next-gen', []), plan: toJiraOnly });
    expect(reading).toEqual({ ok: true, value: [{ id: '10004', items: 0 }] });
  });

  it('are none where it sees one of them, or where it does not see the project at all', async () => {
    expect(await hiddenTypes('next-gen', [2, 4])).toEqual([]);
    expect(await hiddenTypes('next-gen', [], false)).toEqual([]);
  });

  it('are not looked for in company-managed projects', async () => {
    expect(await hiddenTypes('classic', [])).toEqual([]);
  });
});

it('issues tried that the sync user does not see are told where it sees others of their type', async () => {
  const partly = async (...args: Parameters<typeof jira>): Promise<unknown> => {
    const reading = await gather(jiraSyncUserGrants, { jira: jira(...args) });
    return reading.ok && reading.value.partlySeen;
  };
  expect(await partly('classic', [2, 3, 4])).toEqual([{ typeId: '10004', unseen: 1, tried: 2 }]);
  expect(await partly('classic', [3, 4])).toEqual([{ typeId: '10004', unseen: 2, tried: 2 }]);
  expect(await partly('next-gen', [3, 4])).toEqual([]);
  expect(await partly('classic', [])).toEqual([]);
  expect(await partly('classic', [1, 2, 3, 4])).toEqual([]);
  expect(await partly('classic', [2, 3, 4], false)).toEqual([]);
});

it('a grant is judged on the issues that the sync user sees, whatever type they are of', async () => {
  const reading = await gather(jiraSyncUserGrants, { jira: jira('next-gen', [3]) });
  expect(reading).toMatchObject({ ok: true, value: { onIssues: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], probes: 4, unseenTypes: ['10004'] } });
});

it('levels are not looked for where all items travel to Jira', async () => {
  const asked: string[] = [];
  const searching = onPages(issueSearch, ({ jql }) => {
    if (!jql.includes('ORDER BY key')) asked.push(jql);
    return [];
  });
  expect(await gather(jiraHiddenLevels, { jira: [...jira('classic', []), searching], plan: toJiraOnly })).toEqual({ ok: true, value: [] });
  expect(asked).toEqual([]);
});

describe('a security level in use', () => {
  const asInItsRow = defineFact({
    id: 'both',
    needs: { levels: jiraHiddenLevels, types: jiraHiddenTypes },
    gather: async (_sources, { levels }) => levels,
  });
  /** Issue 9 has the level, the others have none. */
  const leveled = (seen: number[], browses = true) => [
    ...jira('classic', seen, browses),
    onPages(issueSearch, ({ jql }) => {
      const withLevel = [{ id: '9', fields: { security: { id: '20' } } }];
      if (jql.includes('level = 20')) return withLevel;
      if (jql.includes('level is EMPTY')) return ['1', '2'].map((id) => ({ id, fields: {} }));
      return jql.includes('not in') ? [] : withLevel;
    }),
  ];
  const hidden = async (...args: Parameters<typeof leveled>): Promise<unknown> => {
    const reading = await gather(asInItsRow, { jira: leveled(...args) });
    return reading.ok ? reading.value.map((level) => level.hidden) : reading.why;
  };

  it('hides issues from whoever sees others only', async () => {
    expect(await hidden([1, 2])).toEqual([true]);
  });
  it('hides none from whoever sees its own', async () => {
    expect(await hidden([9])).toEqual([false]);
  });
  describe('that shows issues to their reporter', () => {
    const account = 'acc-sync';
    const by = (id: string, reporter: string) => ({
      id,
      fields: { issuetype: { id: '10004' }, assignee: null, reporter: { accountId: reporter }, security: { id: '20' } },
    });
    /** The sync user, which sees issues 1 and 2, created the newest three of the level; 9 is somebody else's. */
    const own = ['6', '7', '8'].map((id) => by(id, account));
    const reporters = (seen: number[], others = [by('9', 'lena')]) => [
      ...jira('classic', seen),
      onPages(issueSearch, ({ jql }) => {
        if (jql.includes('level = 20')) return jql.includes('reporter != ') ? others : [...own, ...others];
        if (jql.includes('level is EMPTY')) return ['1', '2'].map((id) => ({ id, fields: {} }));
        return jql.includes('not in') ? [] : own;
      }),
    ];
    const planned = planWith({ who: { configurationUser: account } });
    const levelsFor = async (...args: Parameters<typeof reporters>): Promise<unknown> => {
      const reading = await gather(asInItsRow, { jira: reporters(...args), plan: planned });
      return reading.ok ? reading.value : reading.why;
    };

    it('hides those of others from it, which are counted alone', async () => {
      expect(await levelsFor([1, 2, 6, 7, 8])).toMatchObject([
        { hidden: true, items: 12, clause: expect.stringMatching(/level = 20 AND reporter != "acc-sync"$/) as string },
      ]);
    });
    it('hides all of them where it sees its own no more than others’', async () => {
      expect(await levelsFor([1, 2])).toMatchObject([{ hidden: true, clause: expect.stringMatching(/level = 20$/) as string }]);
    });
    it('hides none where it sees others’ too, or where all are its own', async () => {
      expect(await levelsFor([1, 2, 6, 7, 8, 9])).toMatchObject([{ hidden: false }]);
      expect(await levelsFor([1, 2, 6, 7, 8], [])).toMatchObject([{ hidden: false }]);
    });
  });

  it('is not what hides them from whoever sees no issue, or not even the project', async () => {
    expect(await hidden([])).toEqual([undefined]);
    expect(await hidden([], false)).toEqual([undefined]);
  });
});
