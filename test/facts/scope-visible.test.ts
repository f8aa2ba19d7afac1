import { Unavailable } from '../../src/checklist/model/unavailable';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, projectDataPolicy } from '../../src/clients/jira/operations/projects';
import { jiraScopeVisible } from '../../src/facts/jira/reader';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';

const browsing = (browses: boolean): JiraAnswer =>
  on(permissionGrants, () => ({
    globalPermissions: [],
    projectPermissions: browses ? [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }] : [],
  }));
const counted = (issueCount?: number): JiraAnswer => on(projectByIdOrKey, () => ({ ...jiraProject, issueCount }));
const finding = (...keys: string[]): JiraAnswer => onPages(issueSearch, () => keys.map((key) => ({ id: key, key, fields: {} })));
const policy = (blocked: boolean, id = '10001'): JiraAnswer => on(projectDataPolicy, () => [{ id, blocked }]);
const refusing = on(projectDataPolicy, () => {
  throw new Unavailable({ reason: 'jira-forbidden' });
});

it.each<[string, JiraAnswer[], string]>([
  ['is given where the search finds something', [browsing(true), counted(3), finding('SHOP-3')], 'visible'],
  ['is given where the project has nothing', [browsing(true), counted(0), finding()], 'visible'],
  ['is given where Jira does not tell how many there are', [browsing(true), counted(), finding()], 'visible'],
  ['is not given to whoever cannot browse the project', [browsing(false), counted(3), finding()], 'jira-project-hidden'],
  ['is not given where the search is blind', [browsing(true), counted(3), finding()], 'jira-search-blind'],
  ['is not given where a policy keeps the app out', [browsing(true), counted(3), finding('SHOP-3'), policy(true)], 'jira-data-policy'],
  ['does not mind a policy that blocks nothing', [browsing(true), counted(3), finding('SHOP-3'), policy(false)], 'visible'],
  ['does not mind a policy about another project', [browsing(true), counted(3), finding('SHOP-3'), policy(true, '10002')], 'visible'],
  ['takes a refusal to tell of the policy for no proof', [browsing(true), counted(3), finding('SHOP-3'), refusing], 'visible'],
])('sight of the items in scope %s', async (_name, jira, expected) => {
  const reading = await gather(jiraScopeVisible, { jira });
  expect(reading.ok ? 'visible' : reading.why.reason).toBe(expected);
});
