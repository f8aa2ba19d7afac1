import type { Direction, Plan } from '../../src/checklist/model/plan';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { subfolders } from '../../src/clients/aqua/operations/projects';
import { aquaChainedPlans, aquaOverlaps, chainedPlans, jiraOverlaps } from '../../src/facts/overlaps';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { issueCount } from '../../src/clients/jira/operations/issues';
import { on } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

describe('plans that meet', () => {
  const pair = { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' } as const;
  const plan = planWith({ where: { jql: 'labels = aqua', aquaFolderId: 311, pairs: [pair] } });
  const other = (where: Partial<Plan['where']>): Plan => planWith({ where: { aquaFolderId: 312, pairs: [pair], ...where } });

  it('in Jira are counted where their scopes meet', async () => {
    const asked: string[] = [];
    const jira = [
      browsing(),
      on(issueCount, ({ jql }) => {
        asked.push(jql);
        return { count: 5 };
      }),
    ];
    const reading = await gather(jiraOverlaps, {
      jira,
      plan,
      otherPlans: [other({ jql: 'labels = qa' }), other({ jiraProjectId: '10099' })],
    });
    expect(reading).toEqual({ ok: true, value: [{ plan: 1, items: 5, apart: true, issueTypes: ['10004'] }] });
    expect(asked).toEqual([
      'project = 10001 AND issuetype in (10004) AND (labels = aqua) AND project = 10001 AND issuetype in (10004) AND (labels = qa)',
    ]);
  });

  it('in Jira are not kept apart where only one of the two narrows its scope by a clause', async () => {
    const jira = [browsing(), on(issueCount, () => ({ count: 0 }))];
    const where = { ...other({}).where };
    delete where.jql;
    const reading = await gather(jiraOverlaps, { jira, plan, otherPlans: [{ ...other({}), where }] });
    expect(reading).toMatchObject({ ok: true, value: [{ plan: 1, items: 0, apart: false }] });
  });

  it.each([
    ['are kept apart where the one leaves out closed issues and the other has a clause', false, true, true],
    ['are not kept apart where the one with the clause leaves out closed issues, too', false, false, false],
    ['are not kept apart where only the one with the clause does', true, false, false],
  ])('in Jira %s', async (_name, without, withClause, apart) => {
    const jira = [browsing(), on(issueCount, () => ({ count: 0 }))];
    const others = [other({ closedItems: without, jql: undefined })];
    const narrowed = { ...plan, where: { ...plan.where, closedItems: withClause } };
    expect(await gather(jiraOverlaps, { jira, plan: narrowed, otherPlans: others })).toMatchObject({
      ok: true,
      value: [{ items: 0, apart }],
    });
  });

  it('in Jira are counted for the others where Jira refuses the clause of one', async () => {
    const jira = [
      browsing(),
      on(issueCount, ({ jql }) => {
        if (jql.includes('Gone')) throw new Unavailable({ reason: 'jira-refused-query' });
        return { count: 5 };
      }),
    ];
    const reading = await gather(jiraOverlaps, { jira, plan, otherPlans: [other({ jql: '"Gone" is EMPTY' }), other({})] });
    expect(reading).toMatchObject({
      ok: true,
      value: [
        { plan: 1, items: 0, apart: 'untold' },
        { plan: 2, items: 5 },
      ],
    });
  });

  it('in Jira do not meet by other types, or by issues that come from aqua', async () => {
    const others = [other({ pairs: [{ ...pair, jiraIssueTypeId: '10002' }] }), other({ pairs: [{ ...pair, direction: 'toJira' }] })];
    expect(await gather(jiraOverlaps, { jira: [browsing()], plan, otherPlans: others })).toEqual({ ok: true, value: [] });
  });

  type Going = Partial<Plan['where']> & { direction: Direction };
  it.each<[string, Going, Going, string[]]>([
    ['this one creates what the other carries to aqua', { direction: 'toJira' }, { direction: 'toAqua' }, ['10004']],
    ['the other creates what this one carries to aqua', { direction: 'toAqua' }, { direction: 'toJira' }, ['10004']],
    ['it does so into another aqua project, both ways', { direction: 'toJira' }, { direction: 'both', aquaProjectId: 9999 }, ['10004']],
    ['nothing is, since it meets the items in aqua as well', { direction: 'toJira' }, { direction: 'both' }, []],
    ['nothing is, since a clause may leave them out', { direction: 'toJira' }, { direction: 'toAqua', jql: 'labels = qa' }, []],
    ['nothing is, since it is of another Jira project', { direction: 'toJira' }, { direction: 'toAqua', jiraProjectId: '10099' }, []],
    ['nothing is, since both go both ways', { direction: 'both' }, { direction: 'both' }, []],
  ])('are chained where %s', async (_name, mine, theirs, types) => {
    const [one, another] = [mine, theirs].map(({ direction, ...where }) =>
      planWith({ where: { pairs: [{ ...pair, direction }], ...where } }),
    );
    const reading = await gather(chainedPlans, { ...(one ? { plan: one } : {}), otherPlans: another ? [another] : [] });
    expect(reading).toEqual({ ok: true, value: types.length > 0 ? [{ plan: 1, issueTypes: types }] : [] });
  });

  it.each<[string, Going, Going, boolean]>([
    ['this one creates what the other carries to Jira', { direction: 'toAqua' }, { direction: 'toJira', jiraProjectId: '10099' }, true],
    ['the other creates what this one carries on, both ways', { direction: 'both' }, { direction: 'toAqua', jiraProjectId: '10099' }, true],
    ['the other carries on from a folder above', { direction: 'toAqua' }, { direction: 'toJira', aquaFolderId: 0 }, true],
    ['nothing is, since it carries on from a folder below', { direction: 'toAqua' }, { direction: 'toJira', aquaFolderId: 313 }, false],
    ['nothing is, since it meets the issues in Jira as well', { direction: 'toAqua' }, { direction: 'both' }, false],
    ['nothing is, since it is of another aqua project', { direction: 'toAqua' }, { direction: 'toJira', aquaProjectId: 9999 }, false],
    ['nothing is, since both go both ways', { direction: 'both' }, { direction: 'both', jiraProjectId: '10099' }, false],
  ])('are chained in aqua where %s', async (_name, mine, theirs, isChained) => {
    const [one, another] = [mine, theirs].map(({ direction, ...where }) =>
      planWith({ where: { aquaFolderId: 312, pairs: [{ ...pair, direction }], ...where } }),
    );
    const aqua = aquaAnswering(
      answerTo(subfolders, ({ folderId }) => (folderId === 312 ? [{ id: 313, name: 'Payment', parentId: 312 }] : [])),
    );
    const reading = await gather(aquaChainedPlans, { aqua, ...(one ? { plan: one } : {}), otherPlans: another ? [another] : [] });
    expect(reading).toEqual({ ok: true, value: isChained ? [{ plan: 1, itemTypes: ['Defect'] }] : [] });
  });

  it('in aqua meet where one folder lies in the other', async () => {
    const aqua = aquaAnswering(
      answerTo(subfolders, ({ folderId }) => (folderId === 311 ? [{ id: 312, name: 'Checkout', parentId: 311 }] : [])),
      answerTo(itemGroups, ({ folderId }) => [{ caption: 'To Do', count: folderId, filter: null }]),
    );
    const others = [other({}), other({ aquaFolderId: 0 }), other({ aquaFolderId: 400 }), other({ aquaProjectId: 9999 })];
    expect(await gather(aquaOverlaps, { aqua, plan, otherPlans: others })).toEqual({
      ok: true,
      value: [
        { plan: 1, items: 312, apart: false, itemTypes: ['Defect'] },
        { plan: 2, items: 311, apart: false, itemTypes: ['Defect'] },
      ],
    });
  });
});
