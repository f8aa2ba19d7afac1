import type { Issue } from './issue';

export interface Sprint {
  id: number;
  /** Names need not be unique. */
  name: string;
  state: 'active' | 'future' | 'closed';
  boardId: number;
}

export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban' | 'simple';
  /** The project that it belongs to. */
  projectId: string;
  sprints: Sprint[];
}

/** What a site has of Jira Software. */
export interface SiteSprints {
  boards: Board[];
  /** The id of the custom field that holds an issue's sprints. */
  sprintField: string;
  /** The sprints that an issue was in, the present one last; most are in none. */
  sprintsOf(issue: Issue): readonly Sprint[];
}
