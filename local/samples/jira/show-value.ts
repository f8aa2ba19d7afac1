import type { FieldValue, SiteField } from './model/fields';
import type { Issue } from './model/issue';
import type { Account } from './model/people';
import type { Named } from './model/project';
import type { Reading } from './reading';
import { showUser } from './show';

/** What an issue has in a field, in Jira's shape. Fields of several values are empty lists where the issue has none, all others are null. */
export function showValue(reading: Reading, field: SiteField, issue: Issue): unknown {
  const value = valueIn(reading.site.values, field, issue);
  if (field.type === 'array') return (isList(value) ? value : []).map((one) => showOne(reading, field, one));
  return isList(value) ? null : showOne(reading, field, value);
}

export function valueIn(values: Record<string, (issue: Issue) => FieldValue>, { id }: SiteField, issue: Issue): FieldValue {
  return values[id]?.(issue) ?? null;
}

export function isList(value: FieldValue): value is readonly string[] | readonly Named[] {
  return Array.isArray(value);
}

export function isAccount(value: FieldValue): value is Account {
  return typeof value === 'object' && value !== null && 'accountId' in value;
}

/** Whether the text is a document of paragraphs in version 3 of the API, and not a bare string. */
function isRichText({ id, custom = '' }: SiteField): boolean {
  return id === 'description' || id === 'environment' || custom.endsWith(':textarea');
}

function showOne(reading: Reading, field: SiteField, value: string | number | Named | Account | null): unknown {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return isRichText(field) ? documentOf(value) : value;
  if (isAccount(value)) return showUser(reading, value);
  return showOption(reading, field, value);
}

/** A value of a list: components and versions have names, options of custom fields have values. */
export function showOption({ site }: Reading, { type, items, custom }: SiteField, { id, name }: Named): Record<string, unknown> {
  if (custom) return { self: `${site.baseUrl}/rest/api/3/customFieldOption/${id}`, value: name, id };
  return { self: `${site.baseUrl}/rest/api/3/${items ?? type}/${id}`, id, name };
}

function documentOf(text: string): Record<string, unknown> {
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}
