import { startSamples, type Identity, type Samples } from '../../local/samples';
import { contractOf, type Contract } from './contract';

const now = new Date('2026-11-23T10:00:00Z');
let samples: Samples;

beforeAll(async () => {
  samples = await startSamples('first-setup', { now });
});
afterAll(() => samples.close());

type Who = keyof Samples['scenario']['identities'] | 'nobody' | 'wrong token';

/** An operation to walk: who asks what, and the status that the sample is to answer with. */
interface Step {
  as?: Who;
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: unknown;
  status?: number;
  /** A bare value, which Jira's document calls a text. */
  bare?: true;
}

const jiraContract = contractOf('jira');
const aquaContract = contractOf('aqua');

if (jiraContract) {
  const scope = 'project = 10042 AND issuetype in (10004, 10001)';
  const steps: Step[] = [
    { path: '/rest/api/3/serverInfo', as: 'nobody' },
    { path: '/rest/api/3/myself?expand=groups,applicationRoles' },
    { path: '/rest/api/3/myself', as: 'wrong token', status: 401 },
    { path: '/rest/api/3/mypreferences?key=user.notify.own.changes', as: 'syncUser', bare: true },
    { path: '/rest/api/3/mypreferences?key=user.autowatch.disabled', as: 'admin', status: 404 },
    { path: '/rest/api/3/mypreferences/locale', as: 'nobody' },
    { path: '/rest/api/3/permissions' },
    { path: '/rest/api/3/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS&projectKey=SHOP', as: 'member' },
    { path: '/rest/api/3/mypermissions?permissions=NO_SUCH_KEY', status: 400 },
    {
      method: 'POST',
      path: '/rest/api/3/permissions/check',
      body: {
        globalPermissions: ['USER_PICKER'],
        projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'MODIFY_REPORTER'], projects: [10042, 1], issues: [210000] }],
      },
    },
    { method: 'POST', path: '/rest/api/3/permissions/check', body: { globalPermissions: ['NO_SUCH_KEY'] }, status: 400 },
    {
      method: 'POST',
      path: '/rest/api/3/permissions/check',
      as: 'member',
      body: { accountId: 'somebody', globalPermissions: [] },
      status: 403,
    },
    { path: '/rest/api/3/user?accountId=SYNC&expand=groups,applicationRoles' },
    { path: '/rest/api/3/user?accountId=nobody', status: 404 },
    { path: '/rest/api/3/user/search?query=brandt&maxResults=50' },
    { path: '/rest/api/3/user/search', status: 400 },
    { path: '/rest/api/3/user/assignable/search?project=10042&accountId=SYNC&maxResults=50' },
    { path: '/rest/api/3/user/assignable/search?accountId=SYNC', status: 400 },
    { path: '/rest/api/3/user/bulk?accountId=SYNC&accountId=nobody&maxResults=50' },
    { path: '/rest/api/3/user/picker?query=aqua&maxResults=5' },
    { path: '/rest/api/3/project/search?startAt=0&maxResults=5&expand=lead,issueTypes&status=live&status=archived' },
    { path: '/rest/api/3/project/SHOP' },
    { path: '/rest/api/3/project/10090' },
    { path: '/rest/api/3/project/GF', status: 404 },
    { path: '/rest/api/3/project/SHOP/statuses' },
    { path: '/rest/api/3/issuetype/project?projectId=10042' },
    { path: '/rest/api/3/project/SHOP/permissionscheme?expand=all' },
    { path: '/rest/api/3/project/SHOP/permissionscheme', as: 'member', status: 403 },
    { path: '/rest/api/3/project/10042/issuesecuritylevelscheme' },
    { path: '/rest/api/3/project/10090/issuesecuritylevelscheme', status: 404 },
    { path: '/rest/api/3/project/10042/issuesecuritylevelscheme', as: 'member', status: 403 },
    { path: '/rest/api/3/issuesecurityschemes/level/member?schemeId=10301&startAt=0&maxResults=50&expand=all' },
    { path: '/rest/api/3/issuesecurityschemes/level/member', as: 'member', status: 403 },
    { path: '/rest/api/3/project/10042/notificationscheme' },
    { path: '/rest/api/3/project/10042/notificationscheme', as: 'member', status: 404 },
    { path: '/rest/api/3/project/10042/role' },
    { path: '/rest/api/3/project/10042/role', as: 'nobody', status: 401 },
    { path: '/rest/api/3/project/10042/role/10003' },
    { path: '/rest/api/3/project/10042/role/1', status: 404 },
    { path: '/rest/agile/1.0/board?projectKeyOrId=10042&startAt=0&maxResults=50' },
    { path: '/rest/agile/1.0/board?projectKeyOrId=NONE', status: 400 },
    { path: '/rest/agile/1.0/board/1' },
    { path: '/rest/agile/1.0/board/1/sprint?state=active,future' },
    { path: '/rest/agile/1.0/board/3/sprint', status: 400 },
    { path: '/rest/agile/1.0/sprint/403' },
    { path: '/rest/agile/1.0/sprint/9', status: 404 },
    { path: '/rest/api/3/priority' },
    {
      method: 'POST',
      path: '/rest/api/3/workflows',
      body: { projectAndIssueTypes: [{ projectId: '10042', issueTypeId: '10004' }] },
    },
    { path: '/rest/api/3/screens/10501/tabs' },
    { path: '/rest/api/3/screens/10501/tabs/10501/fields' },
    { path: '/rest/api/3/screens/1/tabs', status: 404 },
    { path: '/rest/api/3/screens/10501/tabs', as: 'member', status: 403 },
    { method: 'POST', path: '/rest/api/3/workflows', as: 'member', body: { workflowNames: [] }, status: 401 },
    { path: '/rest/api/3/issue/createmeta/10042/issuetypes/10004?startAt=0&maxResults=200' },
    { path: '/rest/api/3/issue/createmeta/SHOP/issuetypes/10004', as: 'member' },
    { path: '/rest/api/3/issue/createmeta/GF/issuetypes/10002', status: 400 },
    { path: '/rest/api/3/projects/fields?projectId=10042&workTypeId=10004&startAt=0&maxResults=100' },
    { path: '/rest/api/3/field/search?id=customfield_10112&id=customfield_10020&maxResults=50' },
    { path: '/rest/api/3/issue/SHOP-104233/editmeta', as: 'syncUser' },
    { path: '/rest/api/3/project/search?keys=SHOP&expand=insight' },
    { path: '/rest/api/3/data-policy' },
    { path: '/rest/api/3/data-policy/project?ids=10042' },
    { path: '/rest/api/3/data-policy/project?ids=1', status: 400 },
    { path: '/rest/api/3/priority/search?projectId=10042' },
    {
      method: 'POST',
      path: '/rest/api/3/jql/parse?validation=strict',
      body: { queries: ['project = SHOP AND labels is EMPTY ORDER BY key', 'nothing = 1'] },
    },
    { method: 'POST', path: '/rest/api/3/jql/parse?validation=strict', body: { queries: [] }, status: 400 },
    { path: '/rest/api/3/attachment/meta' },
    { path: '/rest/api/3/configuration' },
    { path: '/rest/api/3/configuration', as: 'nobody', status: 401 },
    { path: '/rest/api/3/resolution' },
    { path: '/rest/api/3/resolution/search?startAt=50&maxResults=50' },
    {
      method: 'POST',
      path: '/rest/api/3/search/jql',
      body: { jql: `${scope} ORDER BY created DESC`, fields: ['*all'], maxResults: 20 },
    },
    { method: 'POST', path: '/rest/api/3/search/jql', body: { jql: 'ORDER BY key' }, status: 400 },
    { path: '/rest/api/3/search/jql?jql=project%20%3D%20SHOP&fields=assignee,reporter&maxResults=2' },
    { method: 'POST', path: '/rest/api/3/search/approximate-count', body: { jql: scope } },
  ];

  describe("the sample Jira's answers and Atlassian's document", () => {
    test.each(steps.map((step) => [`${step.method ?? 'GET'} ${step.path} ${step.status ?? 200}`, step] as const))(
      '%s',
      async (_name, step) => {
        const { path, status, json } = await askJira(step);
        expect(status).toBe(step.status ?? 200);
        expect(jiraContract.checkRequest(step.method ?? 'GET', path, step.body)).toEqual([]);
        expect(jiraContract.checkResponse(step.method ?? 'GET', path, status, step.bare ? String(json) : json)).toEqual([]);
      },
    );
    itChecksWhatWasRecorded(() => samples.jira.requests, jiraContract);
  });

  describe("Atlassian's document, as the tests read it,", () => {
    const check = '/rest/api/3/permissions/check';
    test.each<[string, string[]]>([
      ['refuses a path that it does not have', jiraContract.checkRequest('GET', '/rest/api/3/nothing')],
      ['refuses an unknown parameter', jiraContract.checkRequest('GET', '/rest/api/3/project/search?maxResult=5')],
      ['refuses a text for a number', jiraContract.checkRequest('GET', '/rest/api/3/project/search?maxResults=many')],
      ['refuses a value beside those listed', jiraContract.checkRequest('GET', '/rest/api/3/project/search?status=lost')],
      ['misses a needed parameter', jiraContract.checkRequest('GET', '/rest/api/3/issuetype/project')],
      [
        'refuses project ids as texts',
        jiraContract.checkRequest('POST', check, { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: ['10042'] }] }),
      ],
      ['refuses an unknown member of a body', jiraContract.checkRequest('POST', check, { account: 'somebody' })],
      [
        'refuses an answer of another type',
        jiraContract.checkResponse('POST', '/rest/api/3/search/approximate-count', 200, { count: 'many' }),
      ],
    ])('%s', (_name, problems) => {
      expect(problems).not.toEqual([]);
    });

    test('lets members through that real answers have and it lacks', () => {
      expect(
        jiraContract.checkResponse('GET', '/rest/api/3/resolution/search', 200, { values: [{ id: '1', name: 'Done', isDefault: false }] }),
      ).toEqual([]);
    });
  });
} else {
  test.skip("the sample Jira against Atlassian's document: it is not at hand, JIRA_OPENAPI tells where it is", () => undefined);
}

if (aquaContract) {
  const steps: (Step & { account?: 'reader' | 'without licence' | 'without system rights' })[] = [
    { path: '/api/Environment', as: 'nobody' },
    { path: '/api/Session' },
    { path: '/api/Session', as: 'nobody', status: 401 },
    { path: '/api/Session', account: 'without licence', status: 403 },
    { path: '/api/System/Settings' },
    { path: '/api/System/Permissions?reload=false' },
    { path: '/api/System/Permissions', account: 'without system rights' },
    { path: '/api/System/License' },
    { path: '/api/System/License', account: 'without system rights', status: 403 },
    { path: '/api/System/User' },
    { path: '/api/System/User/1101?includeProjects=true&includeLicenses=true' },
    { path: '/api/System/User/1101' },
    { path: '/api/System/User/9999', status: 404 },
    { path: '/api/System/Role' },
    { path: '/api/System/Role/1' },
    { path: '/api/System/Project?excludeArchived=true' },
    { path: '/api/Project?includePermissions=true&includeArchived=true' },
    { path: '/api/Project', account: 'without system rights' },
    { path: '/api/Project/12/User?startAt=0&maxResults=10&filter=nordlicht' },
    { path: '/api/Project/9999/User', status: 404 },
    { path: '/api/Project/14/User', account: 'without system rights', status: 403 },
    { path: '/api/Project/12/UserAssignment?folderId=0&recursive=true' },
    { path: '/api/Project/12/UserAssignment', account: 'without system rights', status: 403 },
    { path: '/api/Project/12/Folder' },
    { path: '/api/Project/12/Folder/0/Subfolder?recursive=true' },
    { path: '/api/Project/12/Meta/Defect/Fields?includeDeactivated=true' },
    { path: '/api/Project/12/Meta/Requirement/Fields' },
    { path: '/api/Project/12/Meta/Defect/Fields/Status' },
    { path: '/api/Defect/CreateMeta?projectId=12&folderId=0' },
    { path: '/api/Requirement/CreateMeta?projectId=12&folderId=312', account: 'without system rights' },
    { path: '/api/Defect/CreateMeta?projectId=12&folderId=999', status: 400 },
    { path: '/api/Project/12/Meta/Defect/Fields/Resolution/Entries' },
    { path: '/api/Project/12/Meta/Defect/Fields/Name/Entries', status: 400 },
    { path: `/api/Navigation/GroupList?itemType=Defect&projectId=12&folderId=0&includeSubfolders=true&groups=${groupBy('AssignedTo')}` },
    { path: `/api/Navigation/GroupList?itemType=Defect&projectId=12&folderId=311&groups=${groupBy('Resolution')}` },
    { path: `/api/Navigation/GroupList?itemType=Defect&projectId=12&folderId=0&groups=${groupBy('Nothing')}`, status: 400 },
    { path: `/api/Navigation/GroupList?itemType=Defect&projectId=12&folderId=0&groups=${groupBy('Sprint')}` },
    { path: '/api/Navigation/ItemList?itemType=Defect&projectId=12&folderId=0&startAt=0&maxResults=3' },
    { path: '/api/Workflow/Defect/12' },
    { path: '/api/System/License/LastUserActivity?startAt=0&maxResults=10&filter=jira' },
    { path: '/api/System/License/Incidents?startAt=0&maxResults=10' },
    { path: '/api/System/License/Permissions?licenseProfileCode=JIRASYNC' },
    { path: '/api/Project/12/Meta/NotificationRule' },
    { path: '/api/Project/12/Sprint' },
    { path: '/api/Workflow/Requirement/12' },
    { path: '/api/Session', method: 'DELETE' },
  ];

  describe("the sample aqua's answers and the vendor's document", () => {
    test.each(
      steps.map((step) => [`${step.method ?? 'GET'} ${step.path} ${step.status ?? 200} ${step.account ?? step.as ?? ''}`, step] as const),
    )('%s', async (_name, step) => {
      const { path, status, json } = await askAqua(step);
      expect(status).toBe(step.status ?? 200);
      expect(aquaContract.checkRequest(step.method ?? 'GET', path)).toEqual([]);
      expect(aquaContract.checkResponse(step.method ?? 'GET', path, status, json)).toEqual([]);
    });
    itChecksWhatWasRecorded(() => samples.aqua.requests, aquaContract);
  });

  describe("aqua's document, as the tests read it,", () => {
    const fields = '/aquaWebNG/api/Project/12/Meta/Defect/Fields';
    test.each<[string, string[]]>([
      ['refuses a path that it does not have', aquaContract.checkRequest('GET', '/aquaWebNG/api/Sync')],
      ['refuses an id that is no number', aquaContract.checkRequest('GET', '/aquaWebNG/api/Project/SHOP/User')],
      ['refuses an unknown item type', aquaContract.checkRequest('GET', '/aquaWebNG/api/Project/12/Meta/Bug/Fields')],
      ['misses a needed parameter', aquaContract.checkRequest('GET', '/aquaWebNG/api/Navigation/GroupList?itemType=Defect&projectId=12')],
      ['refuses a member in camel case', aquaContract.checkResponse('GET', '/aquaWebNG/api/Environment', 200, { isMultiTenant: true })],
      ['refuses a length on a field that is no text', aquaContract.checkResponse('GET', fields, 200, [{ FieldType: 'User', Length: 10 }])],
      ['refuses a type of field that it does not know', aquaContract.checkResponse('GET', fields, 200, [{ FieldType: 'Picture' }])],
      [
        'refuses an address in the list of all users',
        aquaContract.checkResponse('GET', '/aquaWebNG/api/System/User', 200, [{ Email: 'a@b' }]),
      ],
    ])('%s', (_name, problems) => {
      expect(problems).not.toEqual([]);
    });
  });
} else {
  test.skip("the sample aqua against the vendor's document: it is not at hand, AQUA_OPENAPI tells where it is", () => undefined);
}

function itChecksWhatWasRecorded(requests: () => Samples['jira']['requests'], contract: Contract): void {
  test('every recorded request can be checked afterwards', () => {
    const recorded = requests();
    expect(recorded.length).toBeGreaterThan(0);
    expect(recorded.every(({ status }) => status >= 200)).toBe(true);
    expect(contract.checkRecorded(recorded)).toEqual([]);
  });
}

interface Answered {
  path: string;
  status: number;
  json: unknown;
}

async function askJira({ as = 'admin', method = 'GET', path, body }: Step): Promise<Answered> {
  const { identities } = samples.scenario;
  const asked = path.replaceAll('SYNC', encodeURIComponent(identities.syncUser.accountId));
  const response = await fetch(samples.jira.url + asked, {
    method,
    headers: { ...credentials(as, identities), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { path: asked, status: response.status, json: parsed(await response.text()) };
}

function credentials(who: Who, identities: Record<Exclude<Who, 'nobody' | 'wrong token'>, Identity>): Record<string, string> {
  if (who === 'nobody') return {};
  const { email, token } = who === 'wrong token' ? { ...identities.admin, token: 'expired' } : identities[who];
  return { Authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}` };
}

async function askAqua(step: Step & { account?: 'reader' | 'without licence' | 'without system rights' }): Promise<Answered> {
  const { method = 'GET', path, as, account = 'reader' } = step;
  const { aquaReader, aquaWithoutLicence, aquaWithoutSystemRights } = samples.scenario;
  const logIns = { reader: aquaReader, 'without licence': aquaWithoutLicence, 'without system rights': aquaWithoutSystemRights };
  const headers: Record<string, string> = as === 'nobody' ? {} : { Authorization: `Bearer ${await tokenOf(logIns[account])}` };
  const response = await fetch(samples.aqua.url + path, { method, headers });
  return { path: `/aquaWebNG${path}`, status: response.status, json: parsed(await response.text()) };
}

async function tokenOf(logIn: { username: string; password: string }): Promise<string> {
  const response = await fetch(`${samples.aqua.url}/api/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', ...logIn }),
  });
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'access_token' in answer ? String(answer.access_token) : '';
}

function groupBy(fieldId: string): string {
  return encodeURIComponent(JSON.stringify([[fieldId, 'asc']]));
}

/** Not every answer is JSON, whatever its type says. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
