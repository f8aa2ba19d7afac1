import type { Issue } from './issue';
import type { Account } from './people';
import type { IssueType, Named, Project } from './project';

/** A field of the site. `type`, `items` and `custom` are what Jira calls the field's schema. */
export interface SiteField {
  id: string;
  name: string;
  type: string;
  items?: string;
  /** The key of a custom field's type, for example `com.atlassian.jira.plugin.system.customfieldtypes:select`. */
  custom?: string;
  /** What can be chosen, where the field is a list. */
  options?: readonly Named[];
}

/** A field on the screen that creates issues of a type. */
export interface CreateField {
  field: SiteField;
  required: boolean;
  hasDefault: boolean;
}

export interface Attachment {
  id: number;
  fileName: string;
  mimeType: string;
  bytes: number;
}

/**
 * What an issue has in a field: a text, a number, a date (`2026-03-31`), an option (one of the field's own), a person, or several of them.
 * Null is an empty field.
 */
export type FieldValue = string | number | Named | Account | readonly string[] | readonly Named[] | null;

/** What a site has of fields and files. */
export interface SiteFields {
  fields: SiteField[];
  createScreen(project: Project, type: IssueType): CreateField[];
  /** Fields of the screen that edits issues of a type. */
  editScreen(project: Project, type: IssueType): SiteField[];
  /**
   * Values by field id, of fields that are no members of an issue: description, components, dates, custom fields. What is not here is empty
   * on every issue.
   */
  values: Record<string, (issue: Issue) => FieldValue>;
  attachmentSettings: { enabled: boolean; uploadLimit: number };
  /** The files of an issue; most have none. */
  attachmentsOf(issue: Issue): readonly Attachment[];
}

/** Fields that Jira leaves out of its screens for those who may not set them (docs/platform/jira.md#create-screens). */
export const permissionToSet: Readonly<Record<string, string>> = {
  assignee: 'ASSIGN_ISSUES',
  attachment: 'CREATE_ATTACHMENTS',
  duedate: 'SCHEDULE_ISSUES',
  fixVersions: 'RESOLVE_ISSUES',
  issuelinks: 'LINK_ISSUES',
  reporter: 'MODIFY_REPORTER',
  security: 'SET_ISSUE_SECURITY',
};
