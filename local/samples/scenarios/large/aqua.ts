import type { AquaSystem, EntryRecord, FieldRecord, ItemRecord } from '../../aqua/system';
import { randomFrom } from '../../random';
import { roleIds } from '../nordlicht/aqua-users';
import { largeUsers } from './people';
import type { Size } from './size';
import { entriesFor, priorities, resolutions, statuses } from './values';

const megabyte = 1_048_576;

/** What the dictionaries of the project have beside their entries. */
const added: Readonly<Record<string, EntryRecord[]>> = {
  Status: entriesFor(statuses, 61_000),
  Priority: entriesFor(priorities, 62_000),
  Resolution: entriesFor(resolutions, 63_000),
};

/** The system with users by the thousand, and the plan's project with their items. It takes smaller files than Jira. */
export function grownAqua(system: AquaSystem, size: Size): AquaSystem {
  const like = system.users.find(({ serverAdministrator, licences }) => !serverAdministrator && licences.length > 0);
  if (!like) throw new Error('nobody to be like');
  const { users, inProject } = largeUsers(size, { ...like, position: '' });
  return {
    ...system,
    attachmentMaxBytes: 10 * megabyte,
    users: [...system.users, ...users],
    projects: system.projects.map((project) => {
      if (project.name !== 'Webshop Regression') return project;
      return {
        ...project,
        // Without a workflow any step may be taken.
        workflows: {},
        assignments: [...project.assignments, ...inProject.map(({ id }) => ({ userId: id, roleId: roleIds.tester, folderId: 0 }))],
        fields: Object.fromEntries(Object.entries(project.fields).map(([itemType, fields]) => [itemType, fields.map(withMore)])),
        items: [
          ...project.items,
          ...items(
            inProject.map(({ id }) => id),
            size.aquaItems,
          ),
        ],
      };
    }),
  };
}

function withMore(field: FieldRecord): FieldRecord {
  return field.type === 'Dictionary' ? { ...field, entries: [...field.entries, ...(added[field.id] ?? [])] } : field;
}

/** Defects of these people, and values of every kind on them. */
function items(userIds: readonly number[], count: number): ItemRecord[] {
  const random = randomFrom(`large aqua ${count}`);
  const pick = <T>(things: readonly T[] | undefined): T => random.pick(things ?? []);
  return Array.from({ length: count }, (): ItemRecord => ({
    itemType: 'Defect',
    folderId: 0,
    assignedTo: pick(userIds),
    values: { Status: pick(added['Status']).id, Priority: pick(added['Priority']).id, Resolution: pick(added['Resolution']).id },
  }));
}
