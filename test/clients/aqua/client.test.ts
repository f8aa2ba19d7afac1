import { inspect } from 'node:util';
import { Unavailable } from '../../../src/checklist/model/unavailable';
import type { UnavailableReason } from '../../../src/checklist/model/unavailable';
import { createAquaClient, type AquaClient } from '../../../src/clients/aqua/client';
import { TimeoutError, type HttpTransport } from '../../../src/clients/http/http';
import { serve, stillClock, type Answer, type Seen, type TestServer } from '../../support/http-server';

const logIn = { username: 'pruefer@nordlicht', password: 'geheim&+ß' };
let server: TestServer | undefined;
afterEach(() => server?.close());

/** An aqua server: tokens are numbered; what is asked with one of them is answered by the test. */
async function aquaWith(
  answer: (request: Seen, token: string) => Answer,
  options: {
    token?: Answer | (() => Answer);
    clock?: ReturnType<typeof stillClock>;
    through?: (inner: HttpTransport) => HttpTransport;
  } = {},
): Promise<AquaClient> {
  let tokens = 0;
  server = await serve((request) => {
    if (request.url.endsWith('/api/token')) {
      if (options.token) return typeof options.token === 'function' ? options.token() : options.token;
      return { json: { access_token: `t${(tokens += 1)}`, token_type: 'bearer', expires_in: 599 } };
    }
    return answer(request, request.headers.authorization?.replace('Bearer ', '') ?? '');
  });
  return createAquaClient({
    address: `${server.url}/aquaWebNG`,
    ...logIn,
    transport: options.through?.(server.transport) ?? server.transport,
    deadline: 900_000,
    clock: options.clock ?? stillClock(),
  });
}

const me: Answer = { json: { Id: 12, UserName: 'pruefer', TenantName: 'nordlicht', ServerAdministrator: false } };
const asked = (path: string): number => server?.seen.filter(({ url }) => url.endsWith(path)).length ?? 0;

async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Unavailable ? error.why.reason : String(error)),
  );
}

describe('logging in', () => {
  it('happens once for requests that come together, form-encoded', async () => {
    const aqua = await aquaWith(() => me);
    await Promise.all([aqua.session(), aqua.session(), aqua.session()]);
    expect(asked('/api/token')).toBe(1);
    expect(Object.fromEntries(new URLSearchParams(server?.seen[0]?.body))).toEqual({ grant_type: 'password', ...logIn });
  });

  it('is renewed before the token runs out', async () => {
    const clock = stillClock();
    const aqua = await aquaWith(() => me, { clock });
    await aqua.session();
    await clock.sleep(560_000);
    await aqua.session();
    expect(asked('/api/token')).toBe(1);
    await clock.sleep(15_000);
    await Promise.all([aqua.session(), aqua.session(), aqua.session()]);
    expect(asked('/api/token')).toBe(2);
  });

  it('happens once more on a 401, once for all who met it', async () => {
    const aqua = await aquaWith((_request, token) =>
      token === 't1' ? { status: 401, json: { Type: 'Unauthorized', Message: '', Code: 0 } } : me,
    );
    expect(await Promise.all([aqua.session(), aqua.session(), aqua.session()])).toHaveLength(3);
    expect(asked('/api/token')).toBe(2);
  });

  it('is shared by those who meet a 401 at the very same moment', async () => {
    let tokens = 0;
    const transport: HttpTransport = async ({ url, headers }) => {
      const login = url.endsWith('/api/token');
      const status = login || headers['Authorization'] !== 'Bearer t1' ? 200 : 401;
      const body = JSON.stringify(login ? { access_token: `t${(tokens += 1)}`, expires_in: 599 } : me.json);
      return { status, header: () => null, text: async () => body };
    };
    const aqua = createAquaClient({ address: 'https://aqua.example', ...logIn, transport, deadline: 900_000, clock: stillClock() });
    await Promise.all([aqua.session(), aqua.session(), aqua.session()]);
    expect(tokens).toBe(2);
  });

  it('happens anew for every time that somebody else logged the account out', async () => {
    const gone = new Set<string>();
    const aqua = await aquaWith((_request, token) => (gone.has(token) ? { status: 401, json: {} } : me));
    await aqua.session();
    gone.add('t1');
    await aqua.session();
    gone.add('t2');
    await aqua.session();
    expect(asked('/api/token')).toBe(3);
  });

  it('gives up on a second 401', async () => {
    const aqua = await aquaWith(() => ({ status: 401, json: {} }));
    expect(await reasonOf(aqua.session())).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(2);
    expect(await reasonOf(aqua.licences())).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(2);
  });

  it('is not tried again with a password that aqua refused, which would lock the account', async () => {
    const aqua = await aquaWith(() => me, { token: { status: 400, json: { error: 'invalid_grant' } } });
    expect(await reasonOf(aqua.session())).toBe('aqua-wrong-credentials');
    expect(await reasonOf(aqua.licences())).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(1);
  });

  it('is sent once though aqua is busy, and anew by the next who asks', async () => {
    const tokens: Answer[] = [{ status: 503, headers: { 'retry-after': '1' }, json: { Type: 'BackendNotAvailable' } }];
    const aqua = await aquaWith(() => me, { token: () => tokens.pop() ?? { json: { access_token: 't', expires_in: 599 } } });
    expect(await reasonOf(aqua.session())).toBe('aqua-fault');
    expect(asked('/api/token')).toBe(1);
    expect(await reasonOf(aqua.session())).toBe('answered');
  });
});

it('asks again where aqua’s backend was away for a moment', async () => {
  const clock = stillClock();
  const answers: Answer[] = [me, { status: 503, headers: { 'retry-after': '2' }, json: { Type: 'BackendNotAvailable' } }];
  const aqua = await aquaWith(() => answers.pop() ?? me, { clock });
  expect(await aqua.session()).toMatchObject({ id: 12 });
  expect(clock.slept).toEqual([2000]);
  expect(aqua.cost()).toEqual({ requests: 3 });
});

describe('logging out', () => {
  const loggedOut = (): string[] =>
    (server?.seen ?? []).filter(({ method }) => method === 'DELETE').map(({ headers }) => headers.authorization ?? '');

  it('ends every session that was begun', async () => {
    const aqua = await aquaWith(({ method }, token) =>
      method === 'DELETE' ? { json: 'logout successful' } : token === 't1' ? { status: 401, json: {} } : me,
    );
    await aqua.session();
    await aqua.close();
    expect(loggedOut()).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('does nothing where nobody logged in', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.close();
    expect(server?.seen).toEqual([]);
  });

  /** Holds back every answer to a log-in until the test lets it go. */
  function held(): { through: (inner: HttpTransport) => HttpTransport; sent: Promise<void>; letGo: () => void } {
    let letGo = (): void => undefined;
    let sending = (): void => undefined;
    const open = new Promise<void>((resolve) => (letGo = resolve));
    const sent = new Promise<void>((resolve) => (sending = resolve));
    const through =
      (inner: HttpTransport): HttpTransport =>
      async (request) => {
        if (!request.url.endsWith('/api/token')) return inner(request);
        sending();
        await open;
        return inner(request);
      };
    return { through, sent, letGo };
  }

  it('waits for a log-in that is under way, and nobody uses that any more', async () => {
    const { through, sent, letGo } = held();
    const aqua = await aquaWith(() => me, { through });
    const reading = reasonOf(aqua.session());
    await sent;
    const closing = aqua.close();
    letGo();
    await closing;
    expect(await reading).toBe('out-of-time');
    expect(server?.seen.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    expect(loggedOut()).toEqual(['Bearer t1']);
  });

  it('does not begin a session afterwards', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.close();
    expect(await reasonOf(aqua.session())).toBe('out-of-time');
    expect(server?.seen).toEqual([]);
  });

  it('takes no longer than eight seconds, even where nothing answers any more', async () => {
    jest.useFakeTimers();
    try {
      const never = new Promise<never>(() => undefined);
      const aqua = createAquaClient({
        address: 'https://aqua.example/aquaWebNG',
        ...logIn,
        transport: () => never,
        deadline: Date.now() + 60_000,
      });
      void aqua.session().catch(() => undefined);
      await jest.advanceTimersByTimeAsync(1);
      let closed = false;
      void aqua.close().then(() => (closed = true));
      await jest.advanceTimersByTimeAsync(7_900);
      expect(closed).toBe(false);
      await jest.advanceTimersByTimeAsync(200);
      expect(closed).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('happens after a failure too, and never fails itself', async () => {
    const aqua = await aquaWith(({ method }) => (method === 'DELETE' ? { status: 500 } : { status: 500, json: {} }));
    expect(await reasonOf(aqua.session())).toBe('aqua-fault');
    await expect(aqua.close()).resolves.toBeUndefined();
    expect(loggedOut()).toEqual(['Bearer t1']);
  });

  it('is no reason to fail when the server has gone', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.session();
    await server?.close();
    await expect(aqua.close()).resolves.toBeUndefined();
  });
});

describe('what can go wrong at the door', () => {
  it.each<[string, Answer, UnavailableReason]>([
    [
      'wrong credentials',
      { status: 400, json: { error: 'invalid_grant', error_description: 'The user name or password is incorrect.' } },
      'aqua-wrong-credentials',
    ],
    [
      'wrong credentials in aqua’s own shape',
      { status: 401, json: { Type: 'Unauthorized', Message: 'no', Code: 4 } },
      'aqua-wrong-credentials',
    ],
    [
      'no licence',
      { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotLicensed', Message: '', Code: 0 } },
      'aqua-not-licensed',
    ],
    [
      'no licence, said by OAuth',
      { status: 400, json: { error: 'invalid_grant', error_description: 'No license assigned' } },
      'aqua-not-licensed',
    ],
    ['a page instead of JSON', { text: '<!doctype html><title>Sign in</title>' }, 'aqua-not-aqua'],
    ['a page not found', { status: 404, text: '<h1>404</h1>' }, 'aqua-not-aqua'],
    ['other JSON', { json: { hello: 'world' } }, 'aqua-not-aqua'],
    ['other JSON, not found', { status: 404, json: { message: 'no route' } }, 'aqua-not-aqua'],
    ['a redirect to another host', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 'aqua-not-aqua'],
    ['a fault', { status: 500, json: { Type: 'InternalError' } }, 'aqua-fault'],
    ['a backend that stays away', { status: 503, json: { Type: 'BackendNotAvailable' } }, 'aqua-fault'],
  ])('%s', async (_name, token, reason) => {
    const aqua = await aquaWith(() => me, { token });
    expect(await reasonOf(aqua.session())).toBe(reason);
  });

  it('a server that is not there', async () => {
    const aqua = await aquaWith(() => me);
    await server?.close();
    expect(await reasonOf(aqua.session())).toBe('aqua-unreachable');
  });

  it.each<[string, string, UnavailableReason]>([
    ['a platform that does not let it out', 'REQUEST_EGRESS_ALLOWLIST_ERR', 'aqua-egress-not-allowed'],
    ['no answer in time', 'TimeoutError', 'aqua-timeout'],
  ])('%s', async (_name, errorName, reason) => {
    const error = errorName === 'TimeoutError' ? new TimeoutError('late') : Object.assign(new Error('not allowed'), { name: errorName });
    const aqua = createAquaClient({
      address: 'https://aqua.example.com/aquaWebNG',
      ...logIn,
      transport: () => Promise.reject(error),
      deadline: Date.now() + 60_000,
    });
    expect(await reasonOf(aqua.session())).toBe(reason);
  });
});

it('tells an answer that stays away from one that breaks off', async () => {
  server = await serve(() => ({ hang: true }));
  const late = createAquaClient({ address: server.url, ...logIn, transport: server.transport, deadline: Date.now() + 500 });
  expect(await reasonOf(late.session())).toBe('aqua-timeout');

  const broken: HttpTransport = async () => ({ status: 200, header: () => null, text: () => Promise.reject(new TypeError('terminated')) });
  const half = createAquaClient({ address: 'https://aqua.example', ...logIn, transport: broken, deadline: Date.now() + 60_000 });
  expect(await reasonOf(half.session())).toBe('aqua-unreachable');
});

describe('what can go wrong inside', () => {
  it.each<[string, Answer, UnavailableReason]>([
    ['not permitted', { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotPermitted' } }, 'aqua-not-permitted'],
    ['not licensed', { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotLicensed' } }, 'aqua-not-licensed'],
    ['a question that it refuses', { status: 400, json: { Type: 'ArgumentError' } }, 'aqua-refused-query'],
    ['nothing there', { status: 404, json: { Type: 'NotFound' } }, 'aqua-not-found'],
    ['a page not found', { status: 404, text: '<h1>404</h1>' }, 'aqua-not-found'],
    ['an answer without what is needed', { json: { UserName: 'x' } }, 'aqua-unexpected-answer'],
    ['an answer with null for what is needed', { json: { Id: null, UserName: 'x' } }, 'aqua-unexpected-answer'],
    ['a page instead of JSON', { text: '<html></html>' }, 'aqua-not-aqua'],
  ])('%s', async (_name, answer, reason) => {
    const aqua = await aquaWith(() => answer);
    expect(await reasonOf(aqua.session())).toBe(reason);
  });
});

it('keeps the password and the token out of every error', async () => {
  const answers: Answer[] = [{ status: 401, json: {} }, { status: 500, json: {} }, { json: { UserName: 'x' } }, { text: '<html>' }];
  for (const answer of answers) {
    const aqua = await aquaWith(() => answer);
    const error: unknown = await aqua.session().catch((caught: unknown) => caught);
    const everything = `${inspect(error, { depth: 12, showHidden: true })} ${JSON.stringify(error)}`;
    expect(everything).not.toContain(logIn.password);
    expect(everything).not.toMatch(/\bt[12]\b/);
    await server?.close();
  }
});

it('keeps the cause of what went wrong, without the secrets that it quotes', async () => {
  const chatty: HttpTransport = async (request) => {
    if (request.url.endsWith('/api/token'))
      return { status: 200, header: () => null, text: async () => '{"access_token":"tok-en","expires_in":9}' };
    const cause = Object.assign(new Error(`connect ECONNREFUSED for ${logIn.password}`), { code: 'ECONNREFUSED', request });
    throw Object.assign(new TypeError(`fetch failed: ${JSON.stringify(request)} ${new URLSearchParams(logIn)}`, { cause }), { request });
  };
  const aqua = createAquaClient({ address: 'https://aqua.example', ...logIn, transport: chatty, deadline: Date.now() + 60_000 });
  const error: unknown = await aqua.session().catch((caught: unknown) => caught);
  const everything = `${inspect(error, { depth: 12, showHidden: true })} ${JSON.stringify(error)}`;
  expect(everything).toContain('ECONNREFUSED');
  expect(everything).toContain('fetch failed');
  expect(everything).not.toMatch(/geheim|tok-en/);
});

describe('answers', () => {
  it.each<[string, (aqua: AquaClient) => Promise<unknown>, unknown, unknown]>([
    [
      'a licence without dates',
      (aqua) => aqua.licences(),
      { Licenses: [{ Code: 'J', Name: null, MaxNamedLicensesAvailable: 1 }] },
      [{ code: 'J', name: 'J', maxNamed: 1, maxFloating: 0 }],
    ],
    [
      'kinds of file, however they are written',
      (aqua) => aqua.attachmentLimits(),
      { AttachmentMaxFileSize: 10_485_760, AllowedAttachmentFileExtensions: '.png, .JPG;*.zip' },
      { largestBytes: 10_485_760, extensions: ['png', 'jpg', 'zip'] },
    ],
    [
      'no kinds of file: all are taken',
      (aqua) => aqua.attachmentLimits(),
      { AttachmentMaxFileSize: 1, AllowedAttachmentFileExtensions: null },
      { largestBytes: 1, extensions: [] },
    ],
    [
      'a default value that is none',
      (aqua) => aqua.createFields({ projectId: 71, itemType: 'Defect', folderId: 0 }),
      { Fields: [{ Id: 'Name', Title: null, EditMeta: { Required: true, Readonly: false, DefaultValue: { Value: null } } }] },
      [{ id: 'Name', title: 'Name', required: true, readonly: false, hasDefault: false }],
    ],
    ['no licences at all', (aqua) => aqua.licences(), { Licenses: null }, []],
    [
      'ids that come as text',
      (aqua) => aqua.users(),
      [{ Id: '7', UserName: 'lena', FirstName: null, Surname: 'Brandt', Status: 'Activated', AnyActiveLicense: true }],
      [{ id: 7, userName: 'lena', surname: 'Brandt', status: 'Activated' }],
    ],
    [
      'assignments, as aqua spells them',
      (aqua) => aqua.assignments(71),
      { Assignements: [{ Role: { Id: 1, Name: 'Projektadministrator' }, User: { Id: 9, Email: 'x@y.example' }, FolderId: 0 }] },
      [{ userId: 9, roleId: 1, roleName: 'Projektadministrator', folderId: 0 }],
    ],
    [
      'a string field with its length, and a list with deleted values',
      (aqua) => aqua.fields(71, 'Defect'),
      [
        { Id: 'JiraID', Title: 'JiraID', IsCustom: true, IsActive: true, FieldType: 'String', Length: 10, EditMeta: { Readonly: true } },
        {
          Id: 'Status',
          Title: 'Status',
          IsActive: true,
          FieldType: 'Dictionary',
          Entries: [{ Id: 1, Name: 'Neu', IsDefault: true, IsDeleted: true }],
        },
      ],
      [
        { id: 'JiraID', title: 'JiraID', custom: true, active: true, type: 'String', length: 10, readonly: true },
        {
          id: 'Status',
          title: 'Status',
          custom: false,
          active: true,
          type: 'Dictionary',
          entries: [{ id: 1, name: 'Neu', isDefault: true, isDeleted: true }],
        },
      ],
    ],
    [
      'groups',
      (aqua) => aqua.groups({ projectId: 71, itemType: 'Defect', folderId: 0, fieldId: 'AssignedTo' }),
      { Total: 3, Groups: [{ FieldId: 'AssignedTo', Caption: null, Count: 3, Filter: null, SubGroups: null }] },
      [{ caption: null, count: 3, filter: null }],
    ],
    [
      'rights, without members that are none',
      (aqua) => aqua.systemPermissions(),
      { CanManageAnyUsers: 'Denied', Something: 'New', Number: 3 },
      { CanManageAnyUsers: 'Denied' },
    ],
    [
      'a project on another’s template',
      (aqua) => aqua.projects(),
      [
        {
          Id: 71,
          Name: 'W',
          IsArchived: false,
          ProjectConfig: { IsShared: true, IsOwned: false, OwningProject: { Id: 5, Name: 'Konzernvorlage' } },
        },
      ],
      [{ id: 71, name: 'W', archived: false, permissions: {}, sharesTemplate: true, owningProject: { id: 5, name: 'Konzernvorlage' } }],
    ],
  ])('%s', async (_name, ask, answer, expected) => {
    const aqua = await aquaWith(() => ({ json: answer }));
    expect(await ask(aqua)).toEqual(expected);
  });

  it.each<[string, (aqua: AquaClient) => Promise<unknown>, unknown, string]>([
    ['licences', (aqua) => aqua.licences(), {}, 'Licenses'],
    ['assignments', (aqua) => aqua.assignments(71), { Assignments: [] }, 'Assignements'],
    ['the licences of a user', (aqua) => aqua.user(9), { Id: 9, UserName: 'x', Status: 'Activated', Projects: [] }, 'Licenses'],
    ['a user’s id', (aqua) => aqua.users(), [{ Id: '', UserName: 'x', Status: 'Activated' }], '0.Id'],
  ])('that lack %s are not taken for empty ones', async (_name, ask, answer, missing) => {
    const aqua = await aquaWith(() => ({ json: answer }));
    const error: unknown = await ask(aqua).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ why: { reason: 'aqua-unexpected-answer', missing } });
  });

  it('nobody, where aqua knows no such user', async () => {
    const aqua = await aquaWith(() => ({ status: 404, json: { Type: 'NotFound' } }));
    expect(await aqua.user(1)).toBeUndefined();
  });

  it('no answer, where a page says that there is no such page', async () => {
    const aqua = await aquaWith(() => ({ status: 404, text: '<h1>404</h1>' }));
    expect(await reasonOf(aqua.user(1))).toBe('aqua-not-found');
  });
});
