import type { Ref } from '../contract';
import { refKey } from '../checklist/model/refs';

/** Where the words go: the names of what is on screen, and the two systems' addresses for links. */
export interface SayOptions {
  /** Names by `refKey`; what is missing is shown by its id. */
  names: Readonly<Record<string, string>>;
  /** For example https://nordlicht.atlassian.net; empty where it is not known. */
  siteUrl: string;
  /** For example https://app.aqua-cloud.io/aquaWebNG; absent where nothing is connected. */
  aquaAddress?: string;
  /** The plan's Jira project, for links to its settings. */
  jiraProjectId?: string;
}

/** Turns references, numbers and dates into words. */
export interface Say {
  name(ref: Ref): string;
  /** At most `most` names, then how many more: "Ada, Ben and 3 more". */
  names(refs: readonly Ref[], most?: number): string;
  list(words: readonly string[], most?: number): string;
  /** "1 work item", "412 work items"; with a work type that English knows, "412 bugs", else "412 work items of type “Fehler”". */
  items(count: number, type?: Ref): string;
  /** A work type in the plural: "bugs", or "work items of type “Fehler”". */
  type(type: Ref): string;
  count(count: number, one: string, many: string): string;
  /** A calendar day such as 14 December 2026, from an ISO 8601 date. */
  date(iso: string): string;
  jira(path: string): string;
  /** The settings of the plan's Jira project. */
  jiraProjectSettings(): string;
  /** aqua's start page; its API documents no deeper addresses. Undefined where nothing is connected. */
  aqua(): string | undefined;
}

const kindsOfThings: Record<Ref['ref'], string> = {
  jiraUser: 'Jira account',
  jiraProject: 'Jira project',
  jiraIssueType: 'work type',
  jiraResolution: 'resolution',
  jiraStatus: 'status',
  jiraPriority: 'priority',
  jiraProjectRole: 'role',
  jiraPermissionScheme: 'permission scheme',
  jiraGroup: 'group',
  jiraBoard: 'board',
  jiraSprint: 'sprint',
  jiraOption: 'list value',
  jiraField: 'Jira field',
  jiraSecurityLevel: 'security level',
  aquaUser: 'aqua user',
  aquaProject: 'aqua project',
  aquaRole: 'aqua role',
  aquaSprint: 'aqua sprint',
  aquaField: 'aqua field',
  aquaEntry: 'aqua value',
};

/** Work types of a new site, with their plurals. */
const plurals: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Bug: ['bug', 'bugs'],
  Story: ['story', 'stories'],
  Task: ['task', 'tasks'],
  Epic: ['epic', 'epics'],
};

const numbers = new Intl.NumberFormat('en-GB');
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function makeSay({ names, siteUrl, aquaAddress, jiraProjectId }: SayOptions): Say {
  const say: Say = {
    name: (ref) => names[refKey(ref)] ?? `${kindsOfThings[ref.ref]} ${ref.id}`,
    names: (refs, most) =>
      say.list(
        refs.map((ref) => say.name(ref)),
        most,
      ),
    list(words, most = 5) {
      const shown = words.slice(0, words.length === most + 1 ? most + 1 : most);
      const more = words.length - shown.length;
      const parts = more > 0 ? [...shown, `${numbers.format(more)} more`] : shown;
      return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
    },
    items(count, type) {
      const plain = say.count(count, 'work item', 'work items');
      if (!type) return plain;
      const plural = plurals[say.name(type)];
      return plural ? say.count(count, ...plural) : `${plain} of type “${say.name(type)}”`;
    },
    type: (type) => plurals[say.name(type)]?.[1] ?? `work items of type “${say.name(type)}”`,
    count: (count, one, many) => `${numbers.format(count)} ${count === 1 ? one : many}`,
    date: (iso) => days.format(new Date(iso)),
    jira: (path) => `${siteUrl}${path}`,
    jiraProjectSettings: () => say.jira(`/secure/project/EditProject!default.jspa?pid=${jiraProjectId ?? ''}`),
    aqua: () => aquaAddress,
  };
  return say;
}
