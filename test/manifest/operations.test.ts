import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HttpTransport } from '../../src/clients/http/http';
import { createJiraClient } from '../../src/clients/jira/client';
import type { JiraClient } from '../../src/clients/jira/types';
import { backendOperations, pageOperations } from './operations';
import { root } from './read-manifest';

type Method = Exclude<keyof JiraClient, 'eyes' | 'cost'>;
/** One call of each method of the client that asks Jira. */
const calls: Record<Method, (jira: JiraClient) => Promise<unknown>> = {
  administersJira: (jira) => jira.administersJira(),
  serverInfo: (jira) => jira.serverInfo(),
  project: (jira) => jira.project('10001'),
  findProject: (jira) => jira.findProject('10001'),
  myself: (jira) => jira.myself(),
  preference: (jira) => jira.preference('user.autowatch.disabled'),
  myLocale: (jira) => jira.myLocale(),
  myPermissions: (jira) => jira.myPermissions(['BROWSE_PROJECTS'], '10001'),
  permissionCatalogue: (jira) => jira.permissionCatalogue(),
  checkPermissions: (jira) => jira.checkPermissions({ globalPermissions: ['ADMINISTER'] }),
  user: (jira) => jira.user('5b10a2844c20165700ede21g'),
  users: (jira) => jira.users(['5b10a2844c20165700ede21g']),
  isAssignable: (jira) => jira.isAssignable('10001', '5b10a2844c20165700ede21g'),
  searchUsers: (jira) => jira.searchUsers('someone'),
  resolutions: (jira) => jira.resolutions(),
  priorities: (jira) => jira.priorities(),
  permissionScheme: (jira) => jira.permissionScheme('10001'),
  permissionSchemeId: (jira) => jira.permissionSchemeId('10001'),
  companyManagedProjects: (jira) => jira.companyManagedProjects(50),
  hasNotificationScheme: (jira) => jira.hasNotificationScheme('10001'),
  securityScheme: (jira) => jira.securityScheme('10001'),
  levelMembers: (jira) => jira.levelMembers('10001'),
  projectRoles: (jira) => jira.projectRoles('10001'),
  roleMembers: (jira) => jira.roleMembers('10001', '10004'),
  boards: (jira) => jira.boards('10001'),
  openSprints: (jira) => jira.openSprints(10001),
  workflow: (jira) => jira.workflow('10001', '10004'),
  projectStatuses: (jira) => jira.projectStatuses('10001'),
  screenTabs: (jira) => jira.screenTabs('10001'),
  screenTabFields: (jira) => jira.screenTabFields('10001', '10004'),
  createFields: (jira) => jira.createFields('10001', '10004'),
  requiredFields: (jira) => jira.requiredFields('10001', '10004'),
  findFields: (jira) => jira.findFields({ name: 'market' }),
  siteSettings: (jira) => jira.siteSettings(),
  attachmentSettings: (jira) => jira.attachmentSettings(),
  firstIssues: (jira) => jira.firstIssues({ jql: 'project = 10001', fields: ['key'], most: 1 }),
  searchIssues: (jira) => jira.searchIssues({ jql: 'project = 10001', fields: ['key'], maxResults: 1 }),
  countIssues: (jira) => jira.countIssues('project = 10001'),
};

const firstPath = (url: string): string => url.split('?')[0] ?? url;
/** Paths with their variable parts made alike, however those are written. */
const shape = (path: string): string => path.replace(/\$?\{[^}]*\}/g, '{}').replace(/\/1000[14](?=\/|$)/g, '/{}');

/** What the client sends for all its methods. Answers nothing, so each method stops after its first request. */
async function sentByClient(): Promise<string[]> {
  const sent: string[] = [];
  const transport: HttpTransport = ({ method, url }) => {
    sent.push(`${method} ${shape(firstPath(url))}`);
    return Promise.resolve({ status: 404, header: () => null, text: () => Promise.resolve('') });
  };
  const jira = createJiraClient({ transport, eyes: 'user', deadline: Date.now() + 60_000 });
  await Promise.allSettled(Object.values(calls).map((call) => call(jira)));
  return sent;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Paths of Jira's REST API that stand in a source file. */
const pathsIn = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\/rest\/[a-z-]+\/[\w.]+\/(?:[\w/-]|\$\{[^}]*\})+/g)].map(([path]) => shape(path));

const unique = (list: string[]): string[] => [...new Set(list)].sort();

describe('the list of operations', () => {
  test('covers every method of the Jira client', () => {
    const client = createJiraClient({ transport: () => Promise.reject(new Error('not asked')), eyes: 'user', deadline: 0 });
    const asking = Object.keys(client).filter((name) => name !== 'eyes' && name !== 'cost');
    expect(Object.keys(calls).sort()).toEqual(asking.sort());
  });

  test('is what the Jira client sends', async () => {
    expect(unique(await sentByClient())).toEqual(unique(backendOperations.map(({ method, path }) => `${method} ${shape(path)}`)));
  });

  test('is what stands in the Jira client', () => {
    expect(unique(pathsIn('src/clients/jira/client.ts'))).toEqual(unique(backendOperations.map(({ path }) => shape(path))));
  });

  test('no other part of the backend knows a path of Jira', () => {
    const others = sourcesBelow('src').filter((file) => file !== 'src/clients/jira/client.ts');
    expect(others.filter((file) => pathsIn(file).length > 0)).toEqual([]);
  });

  test('is what stands in the page', () => {
    const asked = sourcesBelow('static/readiness/src').flatMap(pathsIn);
    expect(unique(asked)).toEqual(unique(pageOperations.map(({ path }) => shape(path))));
  });

  test('the page only gets', () => {
    const others = sourcesBelow('static/readiness/src').filter((file) =>
      /method:\s*['"](POST|PUT|DELETE|PATCH)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
