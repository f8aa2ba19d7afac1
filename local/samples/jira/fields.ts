import type { Issue, IssueType, Project } from './site';

/** A field of the site. `type`, `items` and `custom` are what Jira calls the field's schema. */
export interface SiteField {
  id: string;
  name: string;
  type: string;
  items?: string;
  /** The key of a custom field's type, for example `com.atlassian.jira.plugin.system.customfieldtypes:select`. */
  custom?: string;
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

/** What a site has of fields and files. */
export interface SiteFields {
  fields: SiteField[];
  createScreen(project: Project, type: IssueType): CreateField[];
  attachmentSettings: { enabled: boolean; uploadLimit: number };
  /** The files of an issue; most have none. */
  attachmentsOf(issue: Issue): readonly Attachment[];
}

/** Fields that Jira leaves out of the create screen for those who may not set them (facts/jira §6). */
export const permissionToSet: Readonly<Record<string, string>> = {
  assignee: 'ASSIGN_ISSUES',
  attachment: 'CREATE_ATTACHMENTS',
  duedate: 'SCHEDULE_ISSUES',
  fixVersions: 'RESOLVE_ISSUES',
  issuelinks: 'LINK_ISSUES',
  reporter: 'MODIFY_REPORTER',
  security: 'SET_ISSUE_SECURITY',
};
