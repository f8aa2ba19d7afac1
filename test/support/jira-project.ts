import type { JiraProject } from '../../src/clients/jira/operations/projects';

/** The Jira project of the plan of these tests. */
export const jiraProject: JiraProject = {
  id: '10001',
  key: 'SHOP',
  name: 'Webshop',
  style: 'classic',
  typeKey: 'software',
  archived: false,
  deleted: false,
  issueTypes: [],
};
