import type { Account, SecurityLevel } from './people';
import type { IssueType, Named, Project } from './project';
import type { Status } from './workflow';

export interface Issue {
  id: number;
  number: number;
  project: Project;
  type: IssueType;
  status: Status;
  priority: Named;
  /** Null is what Jira shows as "Unresolved". */
  resolution: Named | null;
  assignee: Account | null;
  reporter: Account | null;
  level: SecurityLevel | null;
  labels: readonly string[];
  summary: string;
  /** Milliseconds since the epoch. */
  created: number;
  updated: number;
}

export function issueKey(issue: Issue): string {
  return `${issue.project.key}-${issue.number}`;
}
