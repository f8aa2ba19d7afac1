import { aquaFields } from '../../facts/aqua/fields';
import { aquaListsInUse } from '../../facts/aqua/lists';
import { aquaSprints, aquaSprintsInUse } from '../../facts/aqua/sprints';
import { aquaPrioritiesInUse, aquaResolutionsInUse, aquaStatusesInUse, type EntriesInUse } from '../../facts/aqua/values';
import { jiraNamesProof } from '../../facts/jira/language';
import { jiraListsInUse, jiraOptions } from '../../facts/jira/lists';
import { jiraSprints } from '../../facts/jira/sprints';
import {
  jiraPriorities,
  jiraPrioritiesInUse,
  jiraResolutions,
  jiraResolutionsInUse,
  jiraStatuses,
  jiraStatusesInUse,
  type ValuesInUse,
} from '../../facts/jira/values';
import type { ListPair } from '../../facts/lists';
import type { JudgeContext } from '../../checklist/engine/define-check';
import { foldValue } from '../../checklist/matching/fold';
import { optional, type Reading, type Values } from '../../checklist/engine/define-fact';
import type { Unavailability } from '../../checklist/model/unavailable';
import { pairsToAqua, pairsToJira } from '../../checklist/model/scope';
import type { Ref } from '../../checklist/model/vocabulary';
import { decisionsOf, meantFor } from './_decided';
import { fixedFields, type Later, type MappedField } from './_values';

/**
 * What is read of each dimension whose values are mapped, and the fields that it comes to. The rows of the checklist judge these, and the
 * mapping workbench shows them.
 */

type Context = Pick<JudgeContext, 'plan' | 'decisions'>;

/** What the two sides have in use, as far as it was read: the one tells what fails though the other is out of sight. */
interface InUseOfBoth {
  inJira: Reading<readonly ValuesInUse[]>;
  inAqua: Reading<readonly EntriesInUse[]>;
}

function known({ inJira, inAqua }: InUseOfBoth): { inJira: readonly ValuesInUse[]; inAqua: readonly EntriesInUse[] } {
  return { inJira: inJira.ok ? inJira.value : [], inAqua: inAqua.ok ? inAqua.value : [] };
}

/** Why a side was not read, each reason once. */
export function unreadOf({ inJira, inAqua }: InUseOfBoth): Unavailability[] {
  const reasons = [inJira, inAqua].flatMap((reading) => (reading.ok ? [] : [reading.why]));
  return [...new Map(reasons.map((why) => [JSON.stringify(why), why])).values()];
}

export const resolutionNeeds = {
  all: jiraResolutions,
  inJira: optional(jiraResolutionsInUse),
  inAqua: optional(aquaResolutionsInUse),
  fields: aquaFields,
  names: jiraNamesProof,
};

export function resolutionFields({ all, ...read }: Values<typeof resolutionNeeds>, context: Context): MappedField[] {
  return fixedFields(
    {
      ...read,
      ...known(read),
      dimension: 'resolution',
      // The site has one list for all projects. Which of them a workflow offers is unknown here, so those that nothing has are no risk.
      jiraValues: () => all,
      createsInAqua: context.plan.configurator.createsNewValues,
    },
    context,
  );
}

export const statusNeeds = {
  all: jiraStatuses,
  inJira: optional(jiraStatusesInUse),
  inAqua: optional(aquaStatusesInUse),
  fields: aquaFields,
  names: jiraNamesProof,
};

export function statusFields({ all, ...read }: Values<typeof statusNeeds>, context: Context, later?: Later): MappedField[] {
  return fixedFields(
    {
      ...read,
      ...known(read),
      dimension: 'status',
      // A type that Jira does not tell of may have any.
      jiraValues: (pair) => all.get(pair.jiraIssueTypeId),
      ...(later ? { later } : {}),
      createsInAqua: false,
    },
    context,
  );
}

export const priorityNeeds = {
  all: jiraPriorities,
  inJira: optional(jiraPrioritiesInUse),
  inAqua: optional(aquaPrioritiesInUse),
  fields: aquaFields,
  names: jiraNamesProof,
};

export function priorityFields(
  { all: { ofSite, ofType }, ...read }: Values<typeof priorityNeeds>,
  context: Context,
  notYetUsed?: Later['notYetUsed'],
): MappedField[] {
  const { inJira, inAqua } = known(read);
  return fixedFields(
    {
      ...read,
      inAqua,
      dimension: 'priority',
      // An item type without a list of priorities takes none, and SyncConfigurator has nothing to map.
      inJira: inJira.filter(({ pair }) => read.fields[pair.aquaItemType]?.some((field) => field.id === 'Priority' && field.active)),
      // The create screen offers those of the project's scheme. Where it is not seen the site's count, so those that nothing has are no risk.
      jiraValues: ({ jiraIssueTypeId }) => ofType[jiraIssueTypeId] ?? ofSite,
      ...(notYetUsed ? { later: { notYetUsed, isReachable: ({ jiraIssueTypeId }) => jiraIssueTypeId in ofType } } : {}),
      createsInAqua: context.plan.configurator.createsNewValues,
    },
    context,
  );
}

export const listNeeds = { inJira: jiraListsInUse, inAqua: aquaListsInUse, offered: optional(jiraOptions) };

/** The paired lists; which of them have several levels or are not told by Jira, and what could not be read. */
export function listFields(
  { inJira, inAqua, offered }: Values<typeof listNeeds>,
  { plan, decisions }: Context,
): { fields: MappedField[]; cascading: ListPair[]; untold: ListPair[]; unread: Unavailability[] } {
  const keyOf = ({ pair, fields }: ListPair): string =>
    `${pair.jiraIssueTypeId} ${fields.jiraFieldId} ${fields.aquaItemType} ${fields.aquaFieldId}`;
  const lists = [...new Map([...inJira, ...inAqua].map((list): [string, ListPair] => [keyOf(list), list])).values()];
  const unread: Unavailability[] = [];
  const fields = lists.flatMap((list): MappedField[] => {
    const { pair, jql, entries } = list;
    if (jql === undefined) return [];
    const { jiraFieldId, aquaFieldId, aquaItemType: itemType } = list.fields;
    const projectId = plan.where.aquaProjectId;
    const values = inJira.find((one) => keyOf(one) === keyOf(list))?.values;
    const used = inAqua.find((one) => keyOf(one) === keyOf(list))?.used;
    const choosable = offered.ok ? offered.value.get(`${pair.jiraIssueTypeId} ${jiraFieldId}`) : undefined;
    const ofField = lists.filter(({ fields: other }) => other.jiraFieldId === jiraFieldId);
    for (const reading of [values, used]) if (reading?.ok === false) unread.push(reading.why);
    return [
      {
        pairs: [pair],
        issueType: { ref: 'jiraIssueType', id: pair.jiraIssueTypeId },
        itemType,
        field: { ref: 'jiraField', id: jiraFieldId },
        jql,
        aquaFieldId,
        inAqua: { ok: true, entries: entries.filter(({ isDeleted }) => !isDeleted) },
        inJira: choosable,
        allOfJira: choosable !== undefined,
        ...(values?.ok ? { usedInJira: values.value } : {}),
        ...(used?.ok ? { usedInAqua: used.value } : {}),
        refs: {
          jira: (id) => (list.sprints ? { ref: 'jiraSprint', id } : { ref: 'jiraOption', fieldId: jiraFieldId, id }),
          aqua: (id) => ({ ref: 'aquaEntry', projectId, itemType, fieldId: aquaFieldId, id }),
        },
        decided: decisionsOf(
          'list',
          meantFor(
            entries,
            ofField.flatMap((one) => one.entries),
            decisions,
          ),
          pair,
          jiraFieldId,
        ),
        createsInAqua: plan.configurator.createsNewValues,
        // Options are names that people gave: Jira translates none.
        translated: undefined,
      },
    ];
  });
  const unmapped = lists.filter(({ jql }) => jql === undefined);
  return { fields, cascading: unmapped.filter(({ untold }) => !untold), untold: unmapped.filter(({ untold }) => untold), unread };
}

export const sprintNeeds = { seen: jiraSprints, all: aquaSprints, inUse: aquaSprintsInUse };

/** The sprints of all pairs; undefined where none travel. */
export function sprintField({ seen, all, inUse }: Values<typeof sprintNeeds>, { plan, decisions }: Context): MappedField | undefined {
  if (!seen) return undefined;
  const sprints = seen.sprints.map(({ id, name, items, ended }) => ({ id: String(id), name, items, ...(ended ? { ended } : {}) }));
  const toAqua = pairsToAqua(plan).length > 0;
  const unlooked = new Set(seen.unlooked);
  return {
    pairs: plan.where.pairs,
    jql: seen.jql,
    aquaFieldId: 'Sprint',
    inAqua: { ok: true, entries: all },
    inJira: sprints,
    // A sprint that ended on a board that the app does not see is a sprint all the same.
    allOfJira: false,
    mayBeInJira: (name) => unlooked.has(foldValue(name)),
    // Of those with a counterpart the items are not counted.
    ...(toAqua ? { usedInJira: seen.items > 0 ? sprints.filter(({ items }) => items !== 0) : [] } : {}),
    ...(pairsToJira(plan).length > 0 ? { usedInAqua: inUse } : {}),
    refs: {
      jira: (id): Ref => ({ ref: 'jiraSprint', id }),
      aqua: (id): Ref => ({ ref: 'aquaSprint', projectId: plan.where.aquaProjectId, id }),
    },
    decided: decisionsOf('sprint', decisions, undefined),
    createsInAqua: false,
    translated: undefined,
  };
}
