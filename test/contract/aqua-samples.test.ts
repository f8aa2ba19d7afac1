import { startSamples, type Samples } from '../../local/samples';
import { contractOf } from './contract';
import { itChecksWhatWasRecorded, parsed, type Answered } from './walk';

let samples: Samples;
beforeAll(async () => {
  samples = await startSamples('first-setup', { now: new Date('2026-11-23T10:00:00Z') });
});
afterAll(() => samples.close());

/** An operation to walk: who asks what, and the status that the sample is to answer with. */
interface Step {
  as?: 'nobody';
  account?: 'reader' | 'without licence' | 'without system rights';
  method?: 'GET' | 'DELETE';
  path: string;
  status?: number;
}

const aquaContract = contractOf('aqua');

if (aquaContract) {
  const steps: Step[] = [
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
    { path: '/api/Project/12/Meta/Defect/Fields?includeDeactivated=true&includeRichTextFields=true' },
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

async function askAqua(step: Step): Promise<Answered> {
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
