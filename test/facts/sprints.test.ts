import { jiraSprints } from '../../src/facts/jira/sprints';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

describe('sprints', () => {
  const carrying = planWith({ travels: { carries: ['sprint'] } });
  const sprint = (id: number, name: string, boardId: number): { id: number; name: string; boardId: number } => ({ id, name, boardId });
  const field = 'customfield_10020';
  const jira = (inScope: object[], elsewhere: object[], log: string[] = []): Parameters<typeof gather>[1] => ({
    plan: carrying,
    jira: {
      checkPermissions: async () => ({
        globalPermissions: [],
        projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }],
      }),
      boards: async () => [
        { id: 1, name: 'Team', type: 'scrum' },
        { id: 3, name: 'Support', type: 'kanban' },
      ],
      openSprints: async (board) => (board === 1 ? [sprint(42, 'Sprint 42', 1)] : Promise.reject(new Error('no sprints here'))),
      findFields: async () => [{ id: field, name: 'Sprint', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }],
      firstIssues: async ({ jql }) => {
        log.push(jql);
        const found = jql.startsWith('project') ? inScope : elsewhere;
        const known = /not in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
        const issues = found
          .filter((one) => !known.includes(String((one as { id: number }).id)))
          .map((one, index) => ({ id: String(index), fields: { [field]: [one] } }));
        return { issues, complete: true };
      },
      countIssues: async (jql) => (jql.includes('42') ? 7 : 0),
    },
  });

  it('of one name are found on boards, on items in scope and on items elsewhere, whatever case and blanks', async () => {
    const reading = await gather(jiraSprints, jira([sprint(50, 'sprint  42 ', 2)], [sprint(77, 'SPRINT 42', 9)]));
    expect(reading).toMatchObject({
      ok: true,
      value: { hasBoards: true, count: 3, duplicates: [{ sprints: [42, 50, 77], boards: [1, 2, 9], items: 7 }] },
    });
  });

  it('are not the same where only a number differs, and others found on the way do not count', async () => {
    const reading = await gather(jiraSprints, jira([sprint(43, 'Sprint 43', 1)], [sprint(99, 'Anything', 9)]));
    expect(reading).toMatchObject({ ok: true, value: { count: 2, duplicates: [] } });
  });

  it('are not looked for where the plan carries none, or where there are no boards', async () => {
    const log: string[] = [];
    const without = await gather(jiraSprints, { ...jira([], [], log), plan: planWith({ travels: { carries: [] } }) });
    expect(without).toEqual({ ok: true, value: undefined });
    const boardless = await gather(jiraSprints, { plan: carrying, jira: { boards: async () => undefined } });
    expect(boardless).toMatchObject({ ok: true, value: { hasBoards: false } });
    expect(log).toEqual([]);
  });
});
