import * as v from 'valibot';
import { defineFact, optional, readingOf, type Reading } from '../../checklist/engine/define-fact';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { listOf, object, readBy, textId, title } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';
import type { JiraValue } from '../../clients/jira/operations/projects';
import { aquaFields } from '../aqua/fields';
import { listPairs, type ListPair } from '../lists';
import { jiraCarriedFields } from './carried-fields';
import { jiraCreateScreens, jiraScreensToAqua } from './create-fields';
import { addDistinctValues, mostListed } from './distinct';
import { countIssues } from './issues-by-pair';
import { jiraScopeVisible } from './reader';
import { counted, decisionsOn, type CountedValue } from './values';

/** Options that issues in scope have in a list that travels to aqua. */
export interface ListInUse extends ListPair {
  values: Reading<CountedValue[]>;
}

/** Options have values; components and versions have names. */
const option = v.pipe(
  object({ id: textId, value: v.optional(title), name: v.optional(title) }),
  v.check(({ value, name }) => value !== undefined || name !== undefined),
  v.transform(({ id, value, name }): JiraValue => ({ id, name: value ?? name ?? '' })),
);
const options = v.union([
  listOf(option),
  v.pipe(
    option,
    v.transform((one) => [one]),
  ),
]);

/** What can be chosen in the lists of the create screens that were seen, by issue type and field. */
export const jiraOptions = defineFact({
  id: 'jira.options',
  needs: { screens: jiraCreateScreens, toAqua: jiraScreensToAqua },
  gather: async (_sources, { screens, toAqua }): Promise<ReadonlyMap<string, readonly JiraValue[]>> =>
    new Map(
      [...toAqua, ...screens].flatMap(({ issueTypeId, fields }) =>
        fields.flatMap(({ id, allowed }): [string, JiraValue[]][] => (allowed ? [[`${issueTypeId} ${id}`, allowed]] : [])),
      ),
    ),
});

/**
 * The options in use of each list that travels to aqua, pair by pair. The cost follows the number of distinct options; one list that cannot be
 * read does not hide the others.
 */
export const jiraListsInUse = defineFact({
  id: 'jira.listsInUse',
  needs: { visible: jiraScopeVisible, carried: jiraCarriedFields, fields: aquaFields, offered: optional(jiraOptions) },
  gather: ({ jira, plan, decisions = [] }, { carried, fields, offered }): Promise<ListInUse[]> =>
    Promise.all(
      listPairs(plan, pairsToAqua(plan), carried, fields).map(async (list): Promise<ListInUse> => {
        const { pair, jql } = list;
        if (jql === undefined) return { ...list, values: { ok: true, value: [] } };
        const scope = jqlOfScope(plan, [pair]);
        const known = offered.ok ? offered.value.get(`${pair.jiraIssueTypeId} ${list.fields.jiraFieldId}`) : undefined;
        const becoming = {
          entries: list.entries.filter(({ isDeleted }) => !isDeleted),
          decidedOn: decisionsOn(decisions, 'list', list.fields.jiraFieldId),
        };
        const read = async (): Promise<CountedValue[]> => {
          const distinct = await optionsInUse(jira, scope, { field: list.fields.jiraFieldId, jql, known });
          return counted(distinct, becoming, ({ id }) => countIssues(jira, `${scope} AND ${jql} = ${id}`));
        };
        return { ...list, values: await readingOf(read()) };
      }),
    ),
});

interface OptionsWanted {
  field: string;
  jql: string;
  /** What can be chosen, as far as it is known. */
  known: readonly JiraValue[] | undefined;
}

/**
 * The distinct options of items in scope. Where a field holds several, an option that only ever stands beside others is not found by leaving
 * those out, so options that are known to exist are looked for by themselves.
 */
async function optionsInUse(jira: JiraClient, scope: string, { field, jql, known = [] }: OptionsWanted): Promise<JiraValue[]> {
  const found = new Map<string, JiraValue>();
  const parse = (value: unknown): JiraValue[] | undefined => readBy(options, value);
  const query = { scope, field, clause: jql, pageSize: 50, parse, literal: (id: string) => id, idOf: ({ id }: JiraValue) => id };
  await addDistinctValues(jira, query, found);
  for (;;) {
    const unseen = known.filter(({ id }) => !found.has(id)).slice(0, mostListed);
    const before = found.size;
    if (unseen.length === 0 || before === 0) break;
    const among = `${scope} AND ${jql} in (${unseen.map(({ id }) => id).join(', ')})`;
    const { items } = await jira.pages(issueSearch, { jql: among, fields: [field] }, { most: query.pageSize });
    for (const value of items.flatMap(({ fields }) => parse(fields[field]) ?? [])) found.set(value.id, value);
    if (found.size === before) break;
  }
  return [...found.values()];
}
