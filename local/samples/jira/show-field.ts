import type { CreateField, SiteField } from './model/fields';
import type { Project } from './model/project';
import type { Reading } from './reading';
import { showPriority } from './show';
import { showOption } from './show-value';

/** A field as masks describe it: those that create and those that edit issues. `fieldId` comes with the former only. */
export function showMetaField(reading: Reading, project: Project, { field, required, hasDefault }: CreateField): Record<string, unknown> {
  const allowed = allowedValues(reading, project, field);
  return {
    required,
    schema: showSchema(field),
    name: reading.nameOf('field', field.name),
    key: field.id,
    hasDefaultValue: hasDefault,
    operations: ['set'],
    ...(allowed ? { allowedValues: allowed } : {}),
  };
}

export function showSchema({ id, type, items, custom }: SiteField): Record<string, unknown> {
  return {
    type,
    ...(items ? { items } : {}),
    ...(custom ? { custom, customId: Number(id.replace('customfield_', '')) } : { system: id }),
  };
}

/** What can be chosen in the project: its scheme's priorities, or the field's options. */
function allowedValues(reading: Reading, project: Project, field: SiteField): unknown[] | undefined {
  if (field.id === 'priority') return (project.priorities ?? reading.site.priorities).map((priority) => showPriority(reading, priority));
  return field.options?.map((option) => showOption(reading, field, option));
}
