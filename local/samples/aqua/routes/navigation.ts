import { z } from 'zod';
import { AquaRefusal, flagOf, numberOf, queryOf } from '../http';
import type { Call, Route } from '../route';
import { fullNameOf, isGroupable } from '../show';
import type { AquaProjectRecord, AquaSystem, FieldRecord, ItemRecord } from '../system';
import { itemTypeOf, projectById } from './projects';

const groupsSchema = z.array(z.tuple([z.string(), z.enum(['asc', 'desc'])])).length(1);

interface Group {
  FieldId: string;
  Caption: string | null;
  Count: number;
  Filter: unknown;
  SubGroups: null;
}

/** Items in groups by one field, with their numbers: who and what is in use (facts/aqua §6). */
export function navigationRoutes(system: AquaSystem): Route[] {
  return [{ path: 'Navigation/GroupList', answer: groupList }];

  function groupList({ request, user }: Call): unknown {
    const query = queryOf(request);
    const itemType = itemTypeOf(query.get('itemtype') ?? '');
    const project = projectById(system, { user, id: numberOf(query, 'projectId') });
    const folderId = numberOf(query, 'folderId');
    if (folderId !== 0 && !project.folders.some((folder) => folder.id === folderId)) throw AquaRefusal.notFound('The folder');
    const inFolder = folderTest(project, folderId, flagOf(query, 'includeSubfolders', true));
    const [fieldId, direction] = groupingOf(query.get('groups') ?? '');
    const field = groupableField(project.fields[itemType] ?? [], fieldId);
    const items = project.items.filter((item) => item.itemType === itemType && inFolder(item.folderId));
    const groups = groupsOf(items, field);
    return { Total: items.length, Groups: direction === 'asc' ? groups : groups.reverse() };
  }

  /** Groups by what aqua shows; items without a value come first, without a caption. */
  function groupsOf(items: readonly ItemRecord[], field: FieldRecord): Group[] {
    const counts = new Map<number, number>();
    for (const item of items) {
      const value = field.type === 'User' ? item.assignedTo : (item.values[field.id] ?? 0);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]): Group => ({
        FieldId: field.id,
        Caption: value === 0 ? null : captionOf(field, value),
        Count: count,
        Filter: [field.id, '=', value === 0 ? null : value],
        SubGroups: null,
      }))
      .sort((one, other) => (one.Caption ?? '').localeCompare(other.Caption ?? '', 'de'));
  }

  function captionOf(field: FieldRecord, value: number): string {
    if (field.type === 'Dictionary') return field.entries.find((entry) => entry.id === value)?.name ?? '';
    const user = system.users.find((one) => one.id === value);
    return user ? fullNameOf(user) : '';
  }
}

function groupingOf(text: string): [string, 'asc' | 'desc'] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw AquaRefusal.badArgument('The grouping could not be read.');
  }
  const groups = groupsSchema.safeParse(parsed);
  const [first] = groups.success ? groups.data : [];
  if (!first) throw AquaRefusal.badArgument('The grouping could not be read.');
  return first;
}

function groupableField(fields: readonly FieldRecord[], id: string): FieldRecord {
  const field = fields.find((one) => one.id === id && one.active !== false);
  if (!field) throw new AquaRefusal({ status: 400, type: 'ArgumentError', argument: 'UnknownField' }, `There is no field '${id}'.`);
  if (!isGroupable(field))
    throw new AquaRefusal({ status: 400, type: 'ArgumentError', argument: 'FieldNotSupported' }, `Items cannot be grouped by '${id}'.`);
  return field;
}

function folderTest(project: AquaProjectRecord, folderId: number, withSubfolders: boolean): (id: number) => boolean {
  if (!withSubfolders) return (id) => id === folderId;
  if (folderId === 0) return () => true;
  const wanted = new Set([folderId]);
  // Parents stand before their children, so one pass finds the whole tree.
  for (const folder of project.folders) if (wanted.has(folder.parentId)) wanted.add(folder.id);
  return (id) => wanted.has(id);
}
