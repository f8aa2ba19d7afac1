import type { JiraField } from '../../clients/jira/operations/fields';

/** Jira's own lists, with their names in JQL. */
const systemLists: Readonly<Record<string, string>> = { components: 'component', versions: 'affectedVersion', fixVersions: 'fixVersion' };
/** Custom lists of one level, by the end of the key of their type (docs/platform/jira.md#fields). */
const customLists = ['select', 'radiobuttons', 'multiselect', 'multicheckboxes', 'version', 'multiversion'];

/** Sprints are a list, too, whose values are things of their own. */
const sprints = 'gh-sprint';

/** What JQL calls a list of Jira; undefined where the field is none, or one of several levels. Custom fields are known by their number. */
export function listInJql(field: JiraField): string | undefined {
  if (field.custom === undefined) return systemLists[field.id];
  return customLists.includes(typeOf(field.custom)) || holdsSprints(field) ? nameInJql(field.id) : undefined;
}

/** Whether the field's values are sprints. */
export function holdsSprints({ custom }: JiraField): boolean {
  return custom !== undefined && typeOf(custom) === sprints;
}

/** Whether the field is a list of lists, whose values this app cannot map. */
export function isCascading({ custom }: JiraField): boolean {
  return custom !== undefined && typeOf(custom) === 'cascadingselect';
}

/** A custom field in JQL: by its number, which needs no name in anybody's language. */
export function nameInJql(fieldId: string): string {
  const number = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return number === undefined ? fieldId : `cf[${number}]`;
}

function typeOf(custom: string): string {
  return custom.split(':').pop() ?? '';
}
