import { jiraSprints } from '../../src/facts/jira/sprints';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { boards, boardSprints } from '../../src/clients/jira/operations/boards';
import { allFields, fieldSearch } from '../../src/clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { projectFields } from '../../src/clients/aqua/operations/fields';
import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { projectSprints } from '../../src/clients/aqua/operations/projects';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
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
        if (jql.includes('ORDER BY key')) return [];
        log.push(jql);
        const found = jql.startsWith('project') ? inScope : elsewhere;
        expect(jql).toContain('cf[10020]');
        const known = /not in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
        return found
          .filter((one) => !known.includes(String((one as { id: number }).id)))
          .map((one, index) => ({ id: String(index), fields: { [field]: [one] } }));
      }),
      on(issueCount, ({ jql }) => ({ count: /\b42\b/.test(jql) || jql.endsWith('is not EMPTY') ? 7 : 0 })),
      ...more,
    ],
  });

  it('of one name are found on boards, on items in scope and on items elsewhere, whatever case and blanks', async () => {
    const reading = await gather(jiraSprints, jira([sprint(50, 'sprint  42 ', 2)], [sprint(77, 'SPRINT 42', 9)]));
    expect(reading).toMatchObject({
      ok: true,
      value: { hasBoards: true, items: 7, sprints: { length: 3 }, duplicates: [{ sprints: [42, 50, 77], boards: [1, 2, 9], items: 7 }] },
    });
  });

  it('are not the same where only a number differs, and others found on the way do not count', async () => {
    const reading = await gather(jiraSprints, jira([sprint(43, 'Sprint 43', 1)], [sprint(99, 'Anything', 9)]));
    expect(reading).toMatchObject({ ok: true, value: { sprints: [{ id: 42 }, { id: 43 }], duplicates: [] } });
  });

  it('are those of the other boards where one has none, or refuses to tell', async () => {
    const refused = (reason: 'jira-refused-query' | 'jira-forbidden') => [
      onPages(boards, () => [1, 2].map((id) => ({ id, name: 'Team', type: 'simple' }))),
      onPages(boardSprints, ({ boardId }) => (boardId === 1 ? [sprint(42, 'Sprint 42', 1)] : Promise.reject(new Unavailable({ reason })))),
    ];
    expect(await gather(jiraSprints, jira([], [], [], refused('jira-refused-query')))).toMatchObject({
      ok: true,
      value: { sprints: { length: 1 } },
    });
    expect(await gather(jiraSprints, jira([], [], [], refused('jira-forbidden')))).toEqual({
      ok: false,
      why: { reason: 'jira-forbidden' },
    });
  });

  it('are not looked for where the plan carries none, or where there are no boards', async () => {
    const log: string[] = [];
    const without = await gather(jiraSprints, { ...jira([], [], log), plan: planWith({ travels: { carries: [] } }) });
    expect(without).toEqual({ ok: true, value: undefined });
    const boardless = await gather(jiraSprints, { plan: carrying, jira: [onPages(boards, () => undefined), on(fieldSearch, () => [])] });
    expect(boardless).toMatchObject({ ok: true, value: { hasBoards: false } });
    expect(log).toEqual([]);
  });

  it('are not told where boards are not found although the site has a field for sprints, or a board is not found that was listed', async () => {
    const notFound = { ok: false, why: { reason: 'jira-not-found' } };
    expect(await gather(jiraSprints, jira([], [], [], [onPages(boards, () => undefined)]))).toEqual(notFound);
    expect(await gather(jiraSprints, jira([], [], [], [onPages(boardSprints, () => undefined)]))).toEqual(notFound);
  });

  it('are found by the type of their field, whatever its name: on the list of all fields where a search by name finds none', async () => {
    const translated = [
      on(fieldSearch, () => []),
      on(allFields, () => [
        { id: 'summary', name: 'Zusammenfassung' },
        { id: field, name: 'Etappe', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
      ]),
    ];
    const reading = await gather(jiraSprints, jira([sprint(50, 'Sprint 42', 2)], [], [], translated));
    expect(reading).toMatchObject({ ok: true, value: { jql: 'cf[10020]', duplicates: [{ sprints: [42, 50], items: 7 }] } });
  });

  it('are counted where aqua has none of the name, and ended ones are looked for where aqua’s items bring their name', async () => {
    const aquaItems = planWith({
      where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' }] },
      travels: { carries: ['sprint'] },
    });
    const aqua = aquaAnswering(
      answerTo(projectSprints, () => [
        { id: 5, name: 'sprint  42' },
        { id: 6, name: 'Sprint 40' },
      ]),
      answerTo(projectFields, () => [{ id: 'Sprint', title: 'Sprint', custom: false, active: true, type: 'Sprint' }]),
      answerTo(itemGroups, () => [{ caption: 'Sprint 40', count: 3, filter: ['Sprint', '=', 6] }]),
    );
    const ended = [
      onPages(boardSprints, ({ boardId, closed }) =>
        boardId === 1 ? [closed ? sprint(40, 'Sprint 40', 1) : sprint(42, 'Sprint 42', 1), sprint(41, 'Mobil 41', 1)] : [],
      ),
    ];
    const reading = await gather(jiraSprints, { ...jira([sprint(42, 'Sprint 42', 1)], [], [], ended), aqua, plan: aquaItems });
    expect(reading.ok && reading.value?.sprints.map(({ id, items }) => [id, items])).toEqual([
      [42, undefined],
      [41, 0],
      [40, undefined],
    ]);
  });

  it('of a name that aqua’s items bring are found on items elsewhere, name by name, though Jira refuses those that it does not have', async () => {
    const asked: string[] = [];
    const aquaItems = planWith({
      where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] },
      travels: { carries: ['sprint'] },
    });
    const names = ['Sprint 42', 'PI 12', 'Nirgends', '77'];
    const aqua = aquaAnswering(
      answerTo(projectSprints, () => names.map((name, id) => ({ id, name }))),
      answerTo(projectFields, () => [{ id: 'Sprint', title: 'Sprint', custom: false, active: true, type: 'Sprint' }]),
      answerTo(itemGroups, () => names.map((caption) => ({ caption, count: 3, filter: null }))),
    );
    const byName = onPages(issueSearch, ({ jql }) => {
      const wanted = /cf\[10020\] in \("([^"]*)"\)/.exec(jql)?.[1];
      if (wanted === undefined || jql.includes('not in')) return [];
      asked.push(wanted);
      if (wanted === 'Nirgends') throw new Unavailable({ reason: 'jira-refused-query' });
      return wanted === 'PI 12' ? [{ id: '1', fields: { [field]: [sprint(900, 'PI 12', 9), sprint(901, 'PI 13', 9)] } }] : [];
    });
    const reading = await gather(jiraSprints, { ...jira([], [], [], [byName]), aqua, plan: aquaItems });
    expect(reading.ok && reading.value?.sprints.map(({ id }) => id)).toEqual([42, 900]);
    expect(asked).toEqual(expect.arrayContaining(['PI 12', 'Nirgends']));
    expect(asked).not.toContain('77');
  });

  it.each<[string, number, number, string[]]>([
    ['nothing of twenty boards and forty names', 20, 40, []],
    ['the names beyond forty', 20, 41, ['mobil 41']],
    ['every name that was not found where there are more boards', 21, 2, ['mobil 1', 'mobil 2']],
  ])('leave open, of those that aqua’s items bring: %s', async (_name, boardCount, nameCount, unlooked) => {
    const aquaItems = planWith({
      where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] },
      travels: { carries: ['sprint'] },
    });
    const names = ['Sprint 42', ...Array.from({ length: nameCount }, (_, index) => `Mobil ${index + 1}`)];
    const aqua = aquaAnswering(
      answerTo(projectSprints, () => names.map((name, id) => ({ id, name }))),
      answerTo(projectFields, () => [{ id: 'Sprint', title: 'Sprint', custom: false, active: true, type: 'Sprint' }]),
      answerTo(itemGroups, () => names.map((caption, index) => ({ caption, count: 100 - index, filter: null }))),
    );
    const many = [
      onPages(boards, () => Array.from({ length: boardCount }, (_, id) => ({ id: id + 1, name: 'Team', type: 'scrum' }))),
      onPages(boardSprints, ({ boardId }) => (boardId === 1 ? [sprint(42, 'Sprint 42', 1)] : [])),
    ];
    const reading = await gather(jiraSprints, { ...jira([], [], [], many), aqua, plan: aquaItems });
    expect(reading.ok && (reading.value?.unlooked ?? [])).toEqual(unlooked);
  });

  it('that items in scope are in are looked for by name before those of the boards, and their twins bring no items', async () => {
    const log: string[] = [];
    const many = onPages(boardSprints, () => Array.from({ length: 250 }, (_, id) => sprint(id, `Board ${id}`, 1)));
    const reading = await gather(jiraSprints, jira([sprint(900, 'In scope', 1)], [sprint(901, 'in scope', 2)], log, [many]));
    expect(log.find((jql) => !jql.startsWith('project'))).toMatch(/^cf\[10020\] in \("In scope", "Board 0"/);
    expect(reading.ok && reading.value?.sprints.find(({ id }) => id === 901)).toMatchObject({ items: 0 });
    expect(reading.ok && reading.value?.duplicates).toMatchObject([{ sprints: [900, 901] }]);
  });

  it('of one name are told though a large site has more of them than are looked at', async () => {
    let id = 1_000;
    const endless = onPages(issueSearch, ({ jql }) => {
      if (jql.startsWith('project')) return [];
      const items = Array.from({ length: 50 }, () => {
        id += 1;
        return { id: String(id), fields: { [field]: [sprint(id, id % 2 === 0 ? 'Sprint 42' : `Sprint ${id}`, id)] } };
      });
      return { items, complete: false };
    });
    const reading = await gather(jiraSprints, jira([], [], [], [endless]));
    expect(reading.ok && reading.value?.duplicates[0]?.sprints.slice(0, 2)).toEqual([42, 1002]);
  });

  it('are not looked for on items where nothing travels to aqua', async () => {
    const log: string[] = [];
    const toJira = planWith({
      where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] },
      travels: { carries: ['sprint'] },
    });
    const reading = await gather(jiraSprints, { ...jira([sprint(50, 'Sprint 42', 2)], [], log), plan: toJira });
    expect(reading).toMatchObject({ ok: true, value: { items: 0, sprints: [{ id: 42 }], duplicates: [] } });
    expect(log.filter((jql) => jql.startsWith('project'))).toEqual([]);
  });
});
