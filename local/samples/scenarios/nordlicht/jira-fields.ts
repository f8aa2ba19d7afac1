import { randomFrom } from '../../random';
import type { Attachment, CreateField, SiteField, SiteFields } from '../../jira/model/fields';
import type { Issue } from '../../jira/model/issue';
import type { IssueType, Project } from '../../jira/model/project';
import { components, fieldValues, markets, shopAreas, teams, versions } from './jira-field-values';
import { issueTypes } from './jira-values';
import type { Named } from '../../jira/model/project';
import type { CompanyState } from './state';

const customType = (name: string): string => `com.atlassian.jira.plugin.system.customfieldtypes:${name}`;
const system = (id: string, name: string, type: string, items?: string, options?: readonly Named[]): SiteField => ({
  id,
  name,
  type,
  ...(items ? { items } : {}),
  ...(options ? { options } : {}),
});
const custom = (number: number, name: string, type: string, key: string, more: Pick<SiteField, 'items' | 'options'> = {}): SiteField => ({
  id: `customfield_${number}`,
  name,
  type,
  custom: key,
  ...more,
});

const select = (number: number, name: string, options: readonly Named[]): SiteField =>
  custom(number, name, 'option', customType('select'), { options });

const fields = {
  summary: system('summary', 'Summary', 'string'),
  issueType: system('issuetype', 'Issue Type', 'issuetype'),
  project: system('project', 'Project', 'project'),
  reporter: system('reporter', 'Reporter', 'user'),
  description: system('description', 'Description', 'string'),
  priority: system('priority', 'Priority', 'priority'),
  assignee: system('assignee', 'Assignee', 'user'),
  labels: system('labels', 'Labels', 'array', 'string'),
  dueDate: system('duedate', 'Due date', 'date'),
  attachment: system('attachment', 'Attachment', 'array', 'attachment'),
  links: system('issuelinks', 'Linked Issues', 'array', 'issuelinks'),
  fixVersions: system('fixVersions', 'Fix versions', 'array', 'version', versions),
  components: system('components', 'Components', 'array', 'component', components),
  security: system('security', 'Security Level', 'securitylevel'),
  parent: system('parent', 'Parent', 'issuelink'),
  resolution: system('resolution', 'Resolution', 'resolution'),
  sprint: custom(10_020, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint', { items: 'json' }),
  storyPoints: custom(10_016, 'Story Points', 'number', customType('float')),
  epicName: custom(10_011, 'Epic Name', 'string', 'com.pyxis.greenhopper.jira:gh-epic-label'),
  team: select(10_101, 'Team', teams),
  shopArea: select(10_104, 'Shop-Bereich', shopAreas),
  foundIn: custom(10_108, 'Found in version', 'string', customType('textfield')),
  affectedMarket: select(10_112, 'Affected market', markets),
  stepsToReproduce: custom(10_115, 'Steps to reproduce', 'string', customType('textarea')),
  approver: custom(10_117, 'Approver', 'user', customType('userpicker')),
} satisfies Record<string, SiteField>;

/** Ids of custom fields that a plan names. */
export const customFieldIds = {
  team: fields.team.id,
  shopArea: fields.shopArea.id,
  foundIn: fields.foundIn.id,
  affectedMarket: fields.affectedMarket.id,
  storyPoints: fields.storyPoints.id,
  sprint: fields.sprint.id,
};

const optional = (field: SiteField): CreateField => ({ field, required: false, hasDefault: false });
const required = (field: SiteField): CreateField => ({ field, required: true, hasDefault: false });
const preset = (field: SiteField): CreateField => ({ field, required: true, hasDefault: true });

/** What stands on every screen. Jira fills in the reporter and the priority where nobody does. */
const common: CreateField[] = [
  required(fields.summary),
  required(fields.issueType),
  required(fields.project),
  preset(fields.reporter),
  { field: fields.priority, required: false, hasDefault: true },
  ...[fields.description, fields.assignee, fields.labels, fields.dueDate, fields.attachment, fields.links, fields.fixVersions].map(
    optional,
  ),
  ...[fields.components, fields.security, fields.sprint].map(optional),
];

/** Largest attachment of the site. */
const uploadLimit = 104_857_600;

/**
 * Bugs need the affected market, and nobody thought of the synchronisation; afterwards the field has a default. Every other required field
 * has a default already, or belongs to a type that aqua does not create.
 */
export function jiraFields({ mended }: CompanyState): SiteFields {
  const bug = [
    ...common,
    mended ? preset(fields.affectedMarket) : required(fields.affectedMarket),
    preset(fields.team),
    ...[fields.foundIn, fields.stepsToReproduce].map(optional),
  ];
  const story = [...common, required(fields.shopArea), optional(fields.storyPoints)];
  const createScreen = (_project: Project, type: IssueType): CreateField[] => {
    if (type.id === issueTypes.bug.id) return bug;
    if (type.id === issueTypes.story.id) return story;
    if (type.id === issueTypes.epic.id) return [...common, required(fields.epicName)];
    return type.subtask ? [...common, required(fields.parent)] : common;
  };
  return {
    fields: Object.values(fields).map((field) => Object.freeze(field)),
    createScreen,
    // Whatever can be entered can be corrected but for the project. The resolution is set on the way to a Done status only.
    editScreen: (project: Project, type: IssueType) =>
      createScreen(project, type).flatMap(({ field }) => (field === fields.project ? [] : field)),
    values: fieldValues(customFieldIds),
    attachmentSettings: { enabled: true, uploadLimit },
    attachmentsOf: attachments(),
  };
}

const megabyte = 1_048_576;
/** Numbers of Bugs of the webshop, from the newest, whose attachment is as large as this. 10 MB is just what aqua takes at first. */
const largeFiles: readonly (readonly [everyNth: number, fileName: string, mimeType: string, bytes: number])[] = [
  [0, 'Kassenabbruch.mp4', 'video/mp4', 34.6 * megabyte],
  [1, 'har-mitschnitt.zip', 'application/zip', 10 * megabyte],
  [2, 'bildschirm.webm', 'video/webm', 18.2 * megabyte],
  [3, 'protokolle.zip', 'application/zip', 10 * megabyte + 1],
];

/** The files of issues: screenshots mostly. Tasks of the webshop, which nobody synchronises, hold the largest file of all. */
function attachments(): SiteFields['attachmentsOf'] {
  return (issue) => {
    const random = randomFrom(`nordlicht attachments ${issue.id}`);
    const chance = random.next();
    if (chance >= (issue.type === issueTypes.bug ? 0.1 : 0.03)) return none;
    const file = (fileName: string, mimeType: string, bytes: number): Attachment => ({
      id: 400_000 + issue.id,
      fileName,
      mimeType,
      bytes: Math.round(bytes),
    });
    if (issue.type === issueTypes.task) return [file('schulung-kasse.mov', 'video/quicktime', 88 * megabyte)];
    if (issue.type === issueTypes.bug && !isSecret(issue)) {
      const large = largeFiles[Math.floor(random.next() * 80)];
      if (large) return [file(large[1], large[2], large[3])];
    }
    return [file('bildschirmfoto.png', 'image/png', 20_000 + random.below(900_000))];
  };
}

function isSecret({ level }: Issue): boolean {
  return level !== null;
}

const none: readonly Attachment[] = [];
