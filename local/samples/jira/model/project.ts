import type { PermissionScheme, SecurityLevel } from './people';
import type { Status, Workflow } from './workflow';

export interface IssueType {
  id: string;
  name: string;
  description: string;
  /** Sub-tasks have the hierarchy level -1. */
  subtask: boolean;
  hierarchyLevel: number;
  /** Set where the type belongs to one team-managed project. */
  projectId?: string;
}

export interface Named {
  id: string;
  name: string;
  description: string;
}

/** A work type of a project. Without a workflow every status can be reached from every other, as in a new project. */
export interface ProjectIssueType {
  type: IssueType;
  statuses: Status[];
  workflow?: Workflow;
}

/** What an organisation's rule on data keeps from apps. */
export interface DataPolicy {
  /** Whether `data-policy/project` says so; where it does not, searches find nothing and nobody tells why. */
  told: boolean;
  /** Accounts that ask with a token of their own and not through an app, and see everything. */
  except: readonly string[];
}

export interface Project {
  id: string;
  key: string;
  name: string;
  description: string;
  typeKey: 'software' | 'service_desk' | 'business';
  style: 'classic' | 'next-gen';
  lead: string;
  state: 'live' | 'archived' | 'deleted';
  scheme: PermissionScheme;
  /** Members of each project role: account ids and names of groups. */
  roles: Record<string, { accounts: string[]; groups: string[] }>;
  issueTypes: ProjectIssueType[];
  /** Absent where the project has none, and mails nobody. */
  notificationScheme?: { id: number; name: string };
  /** Absent where the project has no issue security scheme, as new ones have none. */
  securityScheme?: { id: number; name: string };
  securityLevels: SecurityLevel[];
  /** The priorities of the project's scheme; absent: all of the site's. */
  priorities?: readonly Named[];
  /** Absent where apps see what their users see. */
  dataPolicy?: DataPolicy;
}
