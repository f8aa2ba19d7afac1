import { defineFact, type Fact } from '../../checklist/engine/define-fact';
import { foldName, groupBy } from '../../checklist/matching/fold';
import type { Pair } from '../../checklist/model/plan';
import { pairsToJira } from '../../checklist/model/scope';
import { itemGroups, type AquaGroup } from '../../clients/aqua/operations/navigation';
import { aquaFieldOf, type Dimension } from '../dimensions';
import { aquaFields, type AquaEntry } from './fields';
import { numbersIn } from './groups';

/** Entries that items in scope of one pair have, with their numbers of items. */
export interface EntriesInUse {
  pair: Pair;
  entries: { id: number; name: string; items: number }[];
  /** Items whose value could not be told from aqua's answer. */
  unidentified: { values: number; items: number };
}

export const aquaResolutionsInUse = inUse('resolution');
export const aquaStatusesInUse = inUse('status');
export const aquaPrioritiesInUse = inUse('priority');

/** The distinct entries in use, pair by pair, of items that travel to Jira: one request for each item type and field. */
function inUse(dimension: Dimension): Fact<EntriesInUse[]> {
  return defineFact({
    id: `aqua.inUse.${dimension}`,
    needs: { fields: aquaFields },
    gather: async ({ aqua, plan }, { fields }) => {
      const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
      const asked = new Map<string, Promise<AquaGroup[]>>();
      const groupsOf = (itemType: Pair['aquaItemType'], fieldId: string): Promise<AquaGroup[]> => {
        const key = `${itemType} ${fieldId}`;
        const known = asked.get(key) ?? aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId });
        asked.set(key, known);
        return known;
      };
      const found = await Promise.all(
        pairsToJira(plan).map(async (pair): Promise<EntriesInUse[]> => {
          const fieldId = aquaFieldOf(dimension, pair);
          const entries = fields[pair.aquaItemType]?.find((field) => field.id === fieldId && field.active)?.entries;
          if (fieldId === undefined || !entries) return [];
          return [{ pair, ...identified(await groupsOf(pair.aquaItemType, fieldId), entries) }];
        }),
      );
      return found.flat();
    },
  });
}

/** Neither caption nor filter is documented: an entry is known by an id in the filter, or else by a caption that fits one name only. */
function identified(groups: readonly AquaGroup[], entries: readonly AquaEntry[]): Omit<EntriesInUse, 'pair'> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = groupBy(entries, ({ name }) => foldName(name));
  const items = new Map<AquaEntry, number>();
  const unidentified = { values: 0, items: 0 };
  for (const group of groups) {
    const numbers = numbersIn(group.filter);
    const caption = (group.caption ?? '').trim();
    if (caption === '' && numbers.length === 0) continue;
    const entry = entryOf(numbers, caption);
    if (entry) items.set(entry, (items.get(entry) ?? 0) + group.count);
    else {
      unidentified.values += 1;
      unidentified.items += group.count;
    }
  }
  return { entries: [...items].map(([{ id, name }, count]) => ({ id, name, items: count })), unidentified };

  function entryOf(numbers: readonly number[], caption: string): AquaEntry | undefined {
    const inFilter = new Set(numbers.flatMap((number) => byId.get(number) ?? []));
    if (inFilter.size === 1) return [...inFilter][0];
    const named = byName.get(foldName(caption)) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }
}
