import { defineFact, optional } from '../../checklist/engine/define-fact';
import { foldName } from '../../checklist/matching/fold';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { isOfNone, thingsByGroup } from './groups';
import { aquaProjectUsers, aquaUsers } from './users';

/** aqua's field for the person who works on an item. */
const assigneeField = 'AssignedTo';

export interface AquaPeople {
  /** Users who have items in scope that travel to Jira, with their numbers of items. */
  inUse: { userId: number; items: number }[];
  /** Items whose person could not be told from aqua's answer. */
  unidentified: { people: number; items: number };
  /** Items that nobody works on. */
  nobody: number;
}

/**
 * Who has items that travel to Jira: one request for each item type, whatever the number of items. aqua answers a caption and a filter for
 * each person; the vendor documents neither, so a person is known by an id in the filter or else by a caption that fits one name only.
 */
export const aquaPeople = defineFact({
  id: 'aqua.people',
  needs: { projectUsers: aquaProjectUsers, users: optional(aquaUsers) },
  gather: async ({ aqua, plan }, { projectUsers, users }): Promise<AquaPeople> => {
    const itemTypes = plan.travels.carries.includes('assignee') ? itemTypesOf(pairsToJira(plan)) : [];
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const groups = (
      await Promise.all(itemTypes.map((itemType) => aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: assigneeField })))
    ).flat();
    const everybody = [
      ...projectUsers.map(({ id, userName, fullName, firstName, surname }) => ({
        id,
        names: [fullName, userName, ...fullNames(firstName, surname)],
      })),
      ...(users.ok ? users.value : []).map(({ id, userName, firstName, surname }) => ({
        id,
        names: [userName, ...fullNames(firstName, surname)],
      })),
    ];
    const userOf = thingsByGroup({ things: everybody, namesOf: ({ names }) => names.flatMap((name) => name ?? []), fold: foldName });
    const itemsByUser = new Map<number, number>();
    const unidentified = { people: 0, items: 0 };
    let nobody = 0;
    for (const group of groups) {
      if (isOfNone(group)) {
        nobody += group.count;
        continue;
      }
      const userId = userOf(group)?.id;
      if (userId === undefined) {
        unidentified.people += 1;
        unidentified.items += group.count;
      } else itemsByUser.set(userId, (itemsByUser.get(userId) ?? 0) + group.count);
    }
    return { inUse: [...itemsByUser].map(([userId, items]) => ({ userId, items })), unidentified, nobody };
  },
});

/** A name in either order of its parts, of which there may be one only. */
function fullNames(firstName = '', surname = ''): string[] {
  return [`${firstName} ${surname}`, `${surname} ${firstName}`];
}
