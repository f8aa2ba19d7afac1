import { fullNameOf, isDictionary } from './show';
import type { AquaProjectRecord, AquaSystem, FieldRecord, ItemRecord } from './system';

/** Numbers of items as aqua writes them, with the letters of their type in front. */
const letters: Partial<Record<ItemRecord['itemType'], string>> = { Defect: 'DF', Requirement: 'RQ' };

/** An item with all its fields. */
export function showItem(system: AquaSystem, project: AquaProjectRecord, item: ItemRecord, id: number): Record<string, unknown> {
  const formattedId = `${letters[item.itemType] ?? ''}${String(id).padStart(6, '0')}`;
  const text = (field: FieldRecord): string | null => item.texts?.[field.id] ?? (field.id === 'Name' ? formattedId : null);
  return {
    Id: id,
    FormattedId: formattedId,
    Type: item.itemType,
    Name: item.texts?.['Name'] ?? formattedId,
    Archived: false,
    Location: {
      ProjectId: project.id,
      ProjectName: project.name,
      FolderId: item.folderId,
      Text: project.name,
      Path: [],
      IsProjectArchived: project.archived,
    },
    Details: (project.fields[item.itemType] ?? [])
      .filter(({ active }) => active !== false)
      .map((field) => ({
        Id: field.id,
        Title: field.title,
        FieldType: field.type,
        Value: showValue(system, project, field, { text: text(field), id: idIn(item, field), itemId: id }),
      })),
  };
}

/** The id in a field that holds one of many things: a person, an entry, a sprint; 0 where it is empty. */
export function idIn(item: ItemRecord, field: FieldRecord): number {
  return field.type === 'User' ? item.assignedTo : (item.values[field.id] ?? 0);
}

/** What aqua shows for the id in a field. */
export function captionOf(system: AquaSystem, project: AquaProjectRecord, field: FieldRecord, id: number): string {
  if (isDictionary(field)) return field.entries.find((entry) => entry.id === id)?.name ?? '';
  if (field.type === 'Sprint') return project.sprints?.find((sprint) => sprint.id === id)?.name ?? '';
  const user = system.users.find((one) => one.id === id);
  return user ? fullNameOf(user) : '';
}

interface Held {
  text: string | null;
  id: number;
  itemId: number;
}

function showValue(system: AquaSystem, project: AquaProjectRecord, field: FieldRecord, { text, id, itemId }: Held): unknown {
  switch (field.type) {
    case 'String':
      return text === null ? null : { FieldValueType: 'String', Text: text };
    case 'Id':
      return { FieldValueType: 'Id', Text: String(itemId), Value: itemId };
    case 'Dictionary':
    case 'Sprint':
    case 'User':
      return id === 0 ? null : { FieldValueType: field.type, Text: captionOf(system, project, field, id), Id: id };
    default:
      return null;
  }
}
