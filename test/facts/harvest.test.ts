import { defineFact, optional } from '../../src/checklist/engine/define-fact';
import { Unavailable, type Unavailability } from '../../src/checklist/model/unavailable';
import { issueCount, issueSearch } from '../../src/clients/jira/operations/issues';
import { jiraHarvest } from '../../src/facts/jira/harvest';
import { jiraPeople } from '../../src/facts/jira/people';
import { jiraHiddenLevels } from '../../src/facts/jira/security-levels';
import { jiraPrioritiesInUse, jiraResolutionsInUse, jiraStatusesInUse } from '../../src/facts/jira/values';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

/** An issue as the sample Jira of this test knows it: by the names that JQL has for its fields. */
interface Issue {
  issuetype: string;
  assignee?: string;
  reporter?: string;
  status: string;
  priority?: string;
  resolution?: string;
  level?: string;
}

interface Asked {
  jql: string;
  fields: readonly string[];
}

const both = planWith({
  travels: { carries: ['assignee', 'reporter'] },
  where: {
    pairs: [
      { jiraIssueTypeId: '1', aquaItemType: 'Defect', direction: 'both', resolutionFieldId: 'Resolution' },
      { jiraIssueTypeId: '2', aquaItemType: 'Requirement', direction: 'both' },
    ],
  },
});

/** A Jira that understands the conditions of the harvest, and of a field by itself. */
function holding(
  issues: readonly Issue[],
  {
    log = [],
    refuse,
    show = (fields) => fields,
  }: {
    log?: Asked[];
    refuse?: (jql: string) => Unavailability | undefined;
    show?: (fields: Record<string, unknown>) => Record<string, unknown>;
  } = {},
): JiraAnswer {
  return onPages(issueSearch, ({ jql, fields }, most) => {
    if (jql.includes('is not EMPTY')) log.push({ jql, fields });
    const why = refuse?.(jql);
    if (why) throw new Unavailable(why);
    const types = /issuetype in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
    const conditions = [...jql.matchAll(/(?:issuetype = (\d+) AND )?(\w+) is not EMPTY(?: AND \2 not in \(([^)]*)\))?/g)].map(
      ([, type, field = '', known = '']) => ({ type, field, known: known.replace(/"/g, '').split(', ') }),
    );
    const found = issues.filter((issue) => {
      const held: Record<string, string | undefined> = { ...issue };
      return (
        types.includes(issue.issuetype) &&
        conditions.some(({ type, field, known }) => {
          const value = held[field];
          return (type === undefined || type === issue.issuetype) && value !== undefined && !known.includes(value);
        })
      );
    });
    const user = (id: string | undefined): object | null =>
      id === undefined ? null : { accountId: id, accountType: 'atlassian', active: true, displayName: id };
    const value = (id: string | undefined): object | null => (id === undefined ? null : { id, name: `Name of ${id}` });
    const items = found.slice(0, most).map((issue) => {
      const all: Record<string, unknown> = {
        issuetype: value(issue.issuetype),
        assignee: user(issue.assignee),
        reporter: user(issue.reporter),
        status: value(issue.status),
        priority: value(issue.priority),
        resolution: value(issue.resolution),
        security: value(issue.level),
      };
      return { id: String(issues.indexOf(issue)), fields: show(Object.fromEntries(fields.map((field) => [field, all[field]]))) };
    });
    return { items, complete: found.length <= most };
  });
}

/** Two hundred bugs and stories of twelve people; every resolved one is a bug. */
const many: Issue[] = Array.from({ length: 200 }, (_, index) => ({
  issuetype: index % 3 === 0 ? '2' : '1',
  assignee: `p${index % 7}`,
  ...(index % 2 === 0 ? { reporter: `p${index % 12}` } : {}),
  status: String(index % 3 === 0 ? 30 + (index % 4) : 20 + (index % 5)),
  priority: String(index % 4),
  ...(index % 3 !== 0 && index % 5 === 0 ? { resolution: String(index % 10) } : {}),
  ...(index === 190 ? { level: '99' } : {}),
}));

/** The whole of it, for all who take their part. */
const everything = defineFact({
  id: 'everything',
  needs: {
    harvest: jiraHarvest,
    people: optional(jiraPeople),
    resolutions: optional(jiraResolutionsInUse),
    statuses: optional(jiraStatusesInUse),
    priorities: optional(jiraPrioritiesInUse),
    levels: optional(jiraHiddenLevels),
  },
  gather: async (_sources, { harvest }) => harvest,
});

const harvestOf = async (issues: readonly Issue[], how: Parameters<typeof holding>[1] = {}): Promise<unknown> => {
  const reading = await gather(everything, { plan: both, jira: [browsing(), holding(issues, how)] });
  if (!reading.ok) return reading.why;
  const { people, values, levels } = reading.value;
  const ids = (part: typeof values.status): unknown =>
    part.ok ? [...part.value].map(([type, some]) => [type, some.map(({ id }) => id).sort()]) : part.why;
  return {
    people: people.ok ? people.value.map(({ accountId }) => accountId).sort() : people.why,
    resolution: ids(values.resolution),
    status: ids(values.status),
    priority: ids(values.priority),
    levels: levels.ok ? levels.value : levels.why,
  };
};

const all = {
  people: Array.from({ length: 7 }, (_, index) => `p${index}`)
    .concat(['p10', 'p8'])
    .sort(),
  resolution: [['1', ['0', '5']]],
  status: [
    ['1', ['20', '21', '22', '23', '24']],
    ['2', ['30', '31', '32', '33']],
  ],
  priority: [
    ['1', ['0', '1', '2', '3']],
    ['2', ['0', '1', '2', '3']],
  ],
  levels: ['99'],
};

describe('the harvest', () => {
  it('finds the distinct values of all fields, of each work type its own, by few searches', async () => {
    const log: Asked[] = [];
    expect(await harvestOf(many, { log })).toEqual(all);
    expect(log.length).toBeLessThanOrEqual(3);
  });

  it('costs the same whatever the number of issues', async () => {
    const log: Asked[] = [];
    const tenfold: Asked[] = [];
    await harvestOf(many, { log });
    await harvestOf(Array.from({ length: 10 }, () => many).flat(), { log: tenfold });
    expect(tenfold.length).toBeLessThanOrEqual(log.length + 1);
  });

  it('goes on without the level where a site does not know it, which then fails by itself', async () => {
    const log: Asked[] = [];
    const refuse = (jql: string): Unavailability | undefined => (/\blevel\b/.test(jql) ? { reason: 'jira-refused-query' } : undefined);
    expect(await harvestOf(many, { log, refuse })).toEqual({ ...all, levels: { reason: 'jira-refused-query' } });
    expect(log.length).toBeLessThanOrEqual(5);
  });

  it('goes on field by field where Jira refuses them together', async () => {
    const refuse = (jql: string): Unavailability | undefined => (/ OR /.test(jql) ? { reason: 'jira-fault' } : undefined);
    expect(await harvestOf(many, { refuse })).toEqual(all);
  });

  it('fails as a whole where Jira takes no question at all', async () => {
    const log: Asked[] = [];
    const busy: Unavailability = { reason: 'jira-busy' };
    const failed = { people: busy, resolution: busy, status: busy, priority: busy, levels: busy };
    expect(await harvestOf(many, { log, refuse: () => busy })).toEqual(failed);
    expect(log).toHaveLength(1);
  });

  it('leaves out the field that this app does not understand, and no other', async () => {
    const show = (fields: Record<string, unknown>): Record<string, unknown> => ({ ...fields, priority: 'High' });
    const why = { reason: 'jira-unexpected-answer', missing: 'issues.fields.priority' };
    expect(await harvestOf(many, { show })).toEqual({ ...all, priority: why });
  });

  it('takes a field that is not told for empty only where Jira finds no item that has one', async () => {
    const few = many.filter(({ resolution }) => resolution === undefined).slice(0, 30);
    const untold = (fields: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    expect(await harvestOf(few, { show: untold })).toMatchObject({ resolution: [['1', []]], levels: [] });
    const hiding = (fields: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'assignee'));
    expect(await harvestOf(few, { show: hiding })).toMatchObject({
      people: { reason: 'jira-unexpected-answer', missing: 'issues.fields.assignee' },
      status: [
        ['1', ['21', '22', '23', '24']],
        ['2', ['30', '31', '32', '33']],
      ],
    });
  });

  it('asks no question that is much longer than one about a single field may be', async () => {
    const crowd = Array.from({ length: 1_800 }, (_, index): Issue => ({
      issuetype: '1',
      assignee: `712020:00000000-0000-4000-8000-${String(index % 900).padStart(12, '0')}`,
      reporter: `712020:00000000-0000-4000-8000-${String(899 - (index % 900)).padStart(12, '0')}`,
      status: '20',
    }));
    const log: Asked[] = [];
    expect(await harvestOf(crowd, { log })).toMatchObject({
      people: { length: 900 },
      status: [
        ['1', ['20']],
        ['2', []],
      ],
    });
    expect(Math.max(...log.map(({ jql }) => jql.length))).toBeLessThanOrEqual(61_000);
    expect(log.some(({ jql }) => /assignee/.test(jql) && !/reporter/.test(jql))).toBe(true);
  });

  it('asks only for what the facts of the step are made of', async () => {
    const log: Asked[] = [];
    const reading = await gather(jiraPeople, {
      plan: both,
      jira: [browsing(), holding(many, { log }), on(issueCount, () => ({ count: 1 }))],
    });
    expect(reading.ok && reading.value.people.length).toBe(9);
    expect([...new Set(log.flatMap(({ fields }) => fields))]).toEqual(['assignee', 'reporter']);
  });
});
