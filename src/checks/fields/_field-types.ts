import type { JiraField } from '../../facts/jira/carried-fields';
import { longText, shortText } from '../../facts/jira/text-fields';

/** What a Jira field holds, as far as it matters for aqua. */
export type JiraKind =
  | 'text'
  | 'longText'
  | 'url'
  | 'labels'
  | 'link'
  | 'option'
  | 'options'
  | 'number'
  | 'date'
  | 'user'
  | 'users'
  | 'people'
  | 'sprint'
  | 'duration';

/** Custom field types of Jira itself, by the end of their key (docs/platform/jira.md#fields). */
const kindsByCustomType: Readonly<Record<string, JiraKind>> = {
  textfield: 'text',
  textarea: 'longText',
  url: 'url',
  labels: 'labels',
  select: 'option',
  radiobuttons: 'option',
  multiselect: 'options',
  multicheckboxes: 'options',
  version: 'option',
  multiversion: 'options',
  float: 'number',
  datepicker: 'date',
  datetime: 'date',
  userpicker: 'user',
  multiuserpicker: 'users',
  // Of team-managed projects; one person or several, which its type does not tell.
  people: 'people',
  'gh-sprint': 'sprint',
  'gh-epic-link': 'link',
  'gh-epic-label': 'text',
  'jsw-story-points': 'number',
};

const kindsBySystemField: Readonly<Record<string, JiraKind>> = {
  summary: 'text',
  description: 'longText',
  environment: 'longText',
  labels: 'labels',
  assignee: 'user',
  reporter: 'user',
  creator: 'user',
  duedate: 'date',
  created: 'date',
  updated: 'date',
  resolutiondate: 'date',
  parent: 'link',
  issuelinks: 'link',
  status: 'option',
  priority: 'option',
  resolution: 'option',
  components: 'options',
  versions: 'options',
  fixVersions: 'options',
  timeoriginalestimate: 'duration',
  timeestimate: 'duration',
  timespent: 'duration',
};

/** Undefined for fields of other apps and others whose values this app does not know. */
export function kindOf(field: JiraField): JiraKind | undefined {
  if (field.custom === undefined) return kindsBySystemField[field.id];
  return kindsByCustomType[field.custom.split(':').pop() ?? ''];
}

/**
 * What each type of aqua field takes: fields of the same type, and the special pairs that aqua knows since 24.88: users in a dictionary;
 * labels, linked issues, single choices, texts and addresses in a string (docs/platform/aqua.md#field-pairs). A sprint may become a
 * dictionary (docs/platform/aqua.md#sprints).
 */
const takenBy: Readonly<Record<string, readonly JiraKind[]>> = {
  String: ['text', 'longText', 'url', 'labels', 'link', 'option'],
  StringAutoComplete: ['text'],
  Text: ['text', 'longText'],
  StringList: ['labels'],
  Dictionary: ['option', 'user', 'people', 'sprint'],
  DictionaryMultiChoice: ['options'],
  DateTime: ['date'],
  Decimal: ['number'],
  TimeSpan: ['duration'],
  User: ['user', 'people'],
  UserMultiChoice: ['users', 'people'],
  Sprint: ['sprint'],
};

export function takes(aquaType: string, kind: JiraKind): boolean {
  return takenBy[aquaType]?.includes(kind) ?? false;
}

const longest: Partial<Record<JiraKind, number>> = { text: shortText, longText };

/** The longest value in characters that Jira lets people enter; undefined where length does not matter. */
export function longestInJira(kind: JiraKind): number | undefined {
  return longest[kind];
}

/** Kinds that take only some texts: labels have no blanks, options are given, addresses and links have a form. */
const particular: readonly JiraKind[] = ['labels', 'option', 'url', 'link'];

/** Whether people can write a text into the aqua field that the Jira field does not take. */
export function takesSomeTextsOnly(kind: JiraKind, aquaType: string): boolean {
  return particular.includes(kind) && ['String', 'Text', 'StringAutoComplete'].includes(aquaType);
}
