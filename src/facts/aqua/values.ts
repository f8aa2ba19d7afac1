import { defineFact, type Fact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { pairsToJira } from '../../checklist/model/scope';
import { itemGroups, type AquaGroup } from '../../clients/aqua/operations/navigation';
import { aquaFieldOf, type Dimension } from '../dimensions';
import { aquaFields } from './fields';
import { isOfNone, thingsByGroup } from './groups';
import { aquaStatusGroups } from './status-groups';

/** Entries that items have, with their numbers of items. */
export interface InUse {
  entries: { id: number; name: string; items: number }[];
  /** Items whose value could not be told from aqua's answer. */
  unidentified: { values: number; items: number };
}
/** The same of items in scope of one pair. */
export type EntriesInUse = InUse & {
  pair: Pair;
  /** How many items there are, where the field is no list, or there is none any more. */
  withoutList?: number;
};

/** Groups of items that were asked for already, by item type. */
type Grouped = Fact<ReadonlyMap<Pair['aquaItemType'], AquaGroup[]>>;
const nothingGrouped: Grouped = defineFact({ id: 'aqua.nothingGrouped', gather: async () => new Map<Pair['aquaItemType'], AquaGroup[]>() });

export const aquaResolutionsInUse = inUse('resolution');
export const aquaStatusesInUse = inUse('status', aquaStatusGroups);
export const aquaPrioritiesInUse = inUse('priority');

/** The distinct entries in use, pair by pair, of items that travel to Jira: one request for each item type and field. */
function inUse(dimension: Dimension, grouped = nothingGrouped): Fact<EntriesInUse[]> {
  return defineFact({
    id: `aqua.inUse.${dimension}`,
    needs: { fields: aquaFields, grouped },
    gather: async ({ aqua, plan }, { fields, grouped: already }) => {
      const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
      const asked = new Map<string, Promise<readonly AquaGroup[]>>();
      const groupsOf = (itemType: Pair['aquaItemType'], fieldId: string): Promise<readonly AquaGroup[]> => {
        const key = `${itemType} ${fieldId}`;
        const known = asked.get(key) ?? already.get(itemType) ?? aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId });
        const groups = Promise.resolve(known);
        asked.set(key, groups);
        return groups;
      };
      const found = await Promise.all(
        pairsToJira(plan).map(async (pair): Promise<EntriesInUse[]> => {
          const fieldId = aquaFieldOf(dimension, pair);
          const field = fields[pair.aquaItemType]?.find(({ id, active }) => id === fieldId && active);
          // An item type without priorities has none to bring.
          if (fieldId === undefined || (dimension === 'priority' && !field)) return [];
          if (field?.entries) return [{ pair, ...identified(await groupsOf(pair.aquaItemType, fieldId), field.entries) }];
          const all = await groupsOf(pair.aquaItemType, 'Status');
          return [{ pair, ...identified([], []), withoutList: all.reduce((sum, { count }) => sum + count, 0) }];
        }),
      );
      return found.flat();
    },
  });
}

interface Entry {
  id: number;
  name: string;
  isDeleted?: boolean;
}

/** The entries that groups of items stand for. */
export function identified(groups: readonly AquaGroup[], entries: readonly Entry[]): InUse {
  const entryOf = thingsByGroup({ things: entries, namesOf: ({ name }) => [name], isGone: ({ isDeleted = false }) => isDeleted });
  const items = new Map<Entry, number>();
  const unidentified = { values: 0, items: 0 };
  for (const group of groups) {
    if (isOfNone(group)) continue;
    const entry = entryOf(group);
    if (entry) items.set(entry, (items.get(entry) ?? 0) + group.count);
    else {
      unidentified.values += 1;
      unidentified.items += group.count;
    }
  }
  return { entries: [...items].map(([{ id, name }, count]) => ({ id, name, items: count })), unidentified };
}
