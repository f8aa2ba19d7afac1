import { jiraSprints } from '../../src/facts/jira/sprints';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { boards, boardSprints } from '../../src/clients/jira/operations/boards';
import { fieldSearch } from '../../src/clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

describe('sprints', () => {
  const carrying = planWith({ travels: { carries: ['sprint'] } });
  const sprint = (id: number, name: string, boardId: number): { id: number; name: string; boardId: number } => ({ id, name, boardId });
  const field = 'customfield_10020';
  const jira = (inScope: object[], elsewhere: object[], log: string[] = [], more: JiraAnswer[] = []): Parameters<typeof gather>[1] => ({
    plan: carrying,
    jira: [
      browsing(),
      onPages(boards, () => [
        { id: 1, name: 'Team', type: 'scrum' },
        { id: 3, name: 'Support', type: 'kanban' },
      ]),
      onPages(boardSprints, ({ boardId }) => (boardId === 1 ? [sprint(42, 'Sprint 42', 1)] : Promise.reject(new Error('no sprints here')))),
      on(fieldSearch, () => [{ id: field, name: 'Sprint', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }]),
      onPages(issueSearch, ({ jql }) => {
        log.push(jql);
        const found = jql.startsWith('project') ? inScope : elsewhere;
        const known = /not in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
        return found
          .filter((one) => !known.includes(String((one as { id: number }).id)))
          .map((one, index) => ({ id: String(index), fields: { [field]: [one] } }));
      }),
      on(issueCount, ({ jql }) => ({ count: jql.includes('42') ? 7 : 0 })),
      ...more,
    ],
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

  it('are those of the other boards where one has none, or refuses to tell', async () => {
    const refused = (reason: 'jira-refused-query' | 'jira-forbidden') => [
      onPages(boards, () => [1, 2].map((id) => ({ id, name: 'Team', type: 'simple' }))),
      onPages(boardSprints, ({ boardId }) => (boardId === 1 ? [sprint(42, 'Sprint 42', 1)] : Promise.reject(new Unavailable({ reason })))),
    ];
    expect(await gather(jiraSprints, jira([], [], [], refused('jira-refused-query')))).toMatchObject({ ok: true, value: { count: 1 } });
    expect(await gather(jiraSprints, jira([], [], [], refused('jira-forbidden')))).toEqual({
      ok: false,
      why: { reason: 'jira-forbidden' },
    });
  });

  it('are not looked for where the plan carries none, or where there are no boards', async () => {
    const log: string[] = [];
    const without = await gather(jiraSprints, { ...jira([], [], log), plan: planWith({ travels: { carries: [] } }) });
    expect(without).toEqual({ ok: true, value: undefined });
    const boardless = await gather(jiraSprints, { plan: carrying, jira: [onPages(boards, () => undefined)] });
    expect(boardless).toMatchObject({ ok: true, value: { hasBoards: false } });
    expect(log).toEqual([]);
  });
});
