import { defineFact } from '../../checklist/engine/define-fact';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { projectSprints } from '../../clients/aqua/operations/projects';
import { aquaFields } from './fields';
import { identified, type InUse } from './values';

/** The sprints of the plan's aqua project; nothing is asked where no sprint travels. */
export const aquaSprints = defineFact({
  id: 'aqua.sprints',
  gather: async ({ aqua, plan }): Promise<{ id: number; name: string }[]> => {
    if (!plan.travels.carries.includes('sprint')) return [];
    return (await aqua.ask(projectSprints, { projectId: plan.where.aquaProjectId })).filter(({ name }) => name.trim() !== '');
  },
});

/** Ids of aqua's sprints that bear one name, for each name that several bear. */
export function sprintsOfOneName(sprints: readonly { id: number; name: string }[]): number[][] {
  const byName = groupBy(sprints, ({ name }) => foldValue(name));
  return [...byName.values()].filter(({ length }) => length > 1).map((same) => same.map(({ id }) => id));
}

/** The sprints that aqua's items in scope are in which travel to Jira: one request for each item type that has sprints. */
export const aquaSprintsInUse = defineFact({
  id: 'aqua.sprintsInUse',
  needs: { sprints: aquaSprints, fields: aquaFields },
  gather: async ({ aqua, plan }, { sprints, fields }): Promise<InUse> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const itemTypes = plan.travels.carries.includes('sprint') ? itemTypesOf(pairsToJira(plan)) : [];
    const groups = await Promise.all(
      itemTypes.map(async (itemType) => {
        const field = fields[itemType]?.find(({ type, active }) => type === 'Sprint' && active);
        return field ? aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: field.id }) : [];
      }),
    );
    return identified(groups.flat(), sprints);
  },
});
