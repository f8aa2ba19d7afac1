import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { foldName } from '../../checklist/matching/fold';
import type { Plan } from '../../checklist/model/plan';
import { carriesPeople, itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { aquaFields, type AquaField } from './fields';
import { isOfNone, thingsByGroup } from './groups';
import { aquaProjectUsers, aquaUsers } from './users';

/** aqua's field for the person who works on an item. */
const assigneeField = 'AssignedTo';

/** Items of a user in scope that travel to Jira; where several fields bring the user, those of the field with the most. */
export interface ItemsOfUser {
  items: number;
  /** Those on which the user is the one who works on them; absent where that is all of them. */
  assigned?: number;
  /** By item type; absent where all that travel are of one. */
  byType?: Partial<Record<AquaItemType, number>>;
}

export interface AquaPeople {
  /** Users who have items in scope that travel to Jira, with their numbers of items. */
  inUse: ({ userId: number } & ItemsOfUser)[];
  /** Items whose person could not be told from aqua's answer. */
  unidentified: { people: number; items: number };
  /** Items that nobody works on. */
  nobody: number;
}

/**
 * Who has items that travel to Jira: one request for each item type and field of users that travels, whatever the number of items. aqua answers a
 * caption and a filter for each person; the vendor documents neither, so a person is known by an id in the filter or else by a caption that fits
 * one name only. Fields that hold several users are left out: how aqua groups by them is not known.
 */
export const aquaPeople = defineFact({
  id: 'aqua.people',
  needs: { projectUsers: aquaProjectUsers, users: optional(aquaUsers), fields: optional(aquaFields) },
  gather: async ({ aqua, plan }, { projectUsers, users, fields }): Promise<AquaPeople> => {
    const itemTypes = itemTypesOf(pairsToJira(plan));
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const wanted = itemTypes.flatMap((itemType) =>
      fieldsOfUsers(plan, itemType, (fields.ok && fields.value[itemType]) || []).map((fieldId) => ({ itemType, fieldId })),
    );
    const answers = await Promise.all(
      wanted.map(async ({ itemType, fieldId }) => {
        const asked = aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId });
        // aqua groups by the one who works on an item; by a further field it may not.
        const groups = fieldId === assigneeField ? await asked : ((await undefinedOn(['aqua-refused-query'], asked)) ?? []);
        return { itemType, fieldId, groups };
      }),
    );
    const everybody = [...projectUsers, ...(users.ok ? users.value : [])].map((user) => ({ id: user.id, names: captionsOf(user) }));
    const userOf = thingsByGroup({ things: everybody, namesOf: ({ names }) => names, fold: foldName });
    const itemsByUser = new Map<number, Met[]>();
    const unidentified = { people: 0, items: 0 };
    let nobody = 0;
    for (const { itemType, fieldId, groups } of answers)
      for (const group of groups) {
        if (isOfNone(group)) {
          if (fieldId === assigneeField) nobody += group.count;
          continue;
        }
        const userId = userOf(group)?.id;
        if (userId === undefined) {
          unidentified.people += 1;
          unidentified.items += group.count;
        } else itemsByUser.set(userId, [...(itemsByUser.get(userId) ?? []), { itemType, fieldId, items: group.count }]);
      }
    return { inUse: [...itemsByUser].map(([userId, met]) => ({ userId, ...itemsOf(met, itemTypes) })), unidentified, nobody };
  },
});

/** aqua's fields of one user that travel with items of a type: of the one who works on them, and those that the plan pairs. */
function fieldsOfUsers(plan: Plan, itemType: AquaItemType, fields: readonly AquaField[]): string[] {
  const assignee = plan.travels.carries.includes('assignee') ? [assigneeField] : [];
  const paired = carriesPeople(plan) ? (plan.travels.fields ?? []).filter((one) => one.aquaItemType === itemType) : [];
  const ofUsers = paired.filter(({ aquaFieldId }) =>
    fields.some(({ id, type, active }) => id === aquaFieldId && type === 'User' && active),
  );
  return [...new Set([...assignee, ...ofUsers.map(({ aquaFieldId }) => aquaFieldId)])];
}

/** Items that show a user in one field. */
interface Met {
  itemType: AquaItemType;
  fieldId: string;
  items: number;
}

function itemsOf(met: readonly Met[], itemTypes: readonly AquaItemType[]): ItemsOfUser {
  // Several names may stand for one user, but two fields may hold the user on the same item.
  const inField = (itemType: AquaItemType, fieldId: string): number =>
    met.filter((one) => one.itemType === itemType && one.fieldId === fieldId).reduce((sum, { items }) => sum + items, 0);
  const fieldIds = [...new Set(met.map(({ fieldId }) => fieldId))];
  const byType = itemTypes.map((itemType) => [itemType, Math.max(...fieldIds.map((fieldId) => inField(itemType, fieldId)))] as const);
  const assigned = itemTypes.reduce((sum, itemType) => sum + inField(itemType, assigneeField), 0);
  return {
    items: byType.reduce((sum, [, items]) => sum + items, 0),
    ...(fieldIds.some((id) => id !== assigneeField) ? { assigned } : {}),
    ...(itemTypes.length > 1 ? { byType: Object.fromEntries(byType) } : {}),
  };
}

interface Named {
  userName: string;
  fullName?: string;
  firstName?: string;
  surname?: string;
  email?: string;
}

/**
 * What a user may be shown as: a name in either order of its parts, of which there may be one only; the user name, with or without the tenant; the
 * address; or a name with one of these, as in "Lena Brandt (lena)".
 */
function captionsOf({ userName, fullName = '', firstName = '', surname = '', email = '' }: Named): string[] {
  const names = [fullName, `${firstName} ${surname}`, `${surname} ${firstName}`].filter((name) => name.trim() !== '');
  const signs = [userName, userName.split('@')[0] ?? '', email].filter((sign) => sign.trim() !== '');
  return [...new Set([...names, ...signs, ...names.flatMap((name) => signs.flatMap((sign) => [`${name} ${sign}`, `${sign} ${name}`]))])];
}
