/** @jest-environment node */
import { Unavailable } from '../../../src/checklist/model/unavailable';
import { forgeJiraTransport } from '../../../src/clients/jira/forge-jira';
import type { HttpRequest } from '../../../src/clients/http/http';
import { createJiraClient } from '../../../src/clients/jira/client';
import { accountSearch } from '../../../src/clients/jira/operations/accounts';
import { projectByIdOrKey } from '../../../src/clients/jira/operations/projects';

interface Asked {
  target: { provider?: string; remote?: string; accountId?: string };
  path: string;
  init: { method?: string; body?: string; headers?: Record<string, string> };
}

/** Stands in for what the platform injects; @forge/api itself is the real one. */
function platformAnswers(answer: () => Response | Promise<Response>): Asked[] {
  const asked: Asked[] = [];
  Object.assign(globalThis, {
    __forge_fetch__: async (target: Asked['target'], path: string, init: Asked['init']): Promise<Response> => {
      asked.push({ target, path, init });
      return answer();
    },
  });
  return asked;
}
afterEach(() => void Reflect.deleteProperty(globalThis, '__forge_fetch__'));

const question: HttpRequest = { method: 'GET', url: '/rest/api/3/serverInfo', headers: { Accept: 'application/json' }, timeoutMs: 60_000 };

async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Unavailable ? error.why.reason : String(error)),
  );
}

describe('asking Jira through the platform', () => {
  it.each(['user', 'app'] as const)('asks as the %s', async (as) => {
    const asked = platformAnswers(() => Response.json({ baseUrl: 'https://nordlicht.atlassian.net' }));
    const answer = await forgeJiraTransport(as)(question);
    expect([answer.status, JSON.parse(await answer.text())]).toEqual([200, { baseUrl: 'https://nordlicht.atlassian.net' }]);
    expect(asked).toMatchObject([{ target: { provider: as, remote: 'jira' }, path: question.url, init: { method: 'GET' } }]);
    expect(asked[0]?.target.accountId).toBeUndefined();
  });

  it('takes paths as the client builds them, whatever they carry', async () => {
    const asked = platformAnswers(() => Response.json([]));
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + 60_000 });
    await jira.ask(accountSearch, { query: 'lena/../?&#+ß@nordlicht.example' });
    const { searchParams, pathname } = new URL(asked[0]?.path ?? '', 'https://x');
    expect([pathname, searchParams.get('query')]).toEqual(['/rest/api/3/user/search', 'lena/../?&#+ß@nordlicht.example']);
  });

  const refused = (status: number, reason: string): Response => new Response('', { status, headers: { 'forge-proxy-error': reason } });
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['nobody is signed in', () => refused(401, 'NEEDS_AUTHENTICATION_ERR'), 'jira-forbidden'],
    ['the proxy refuses', () => refused(403, 'SOMETHING_NOT_ALLOWED'), 'jira-forbidden'],
    ['the proxy does not know the path, which is no word of Jira’s', () => refused(404, 'NOT_ROUTED'), 'jira-forbidden'],
    ['the proxy has a fault', () => refused(502, 'UPSTREAM_ERR'), 'jira-fault'],
    [
      'a scope is missing',
      () => Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 }),
      'jira-forbidden',
    ],
    ['nothing can be reached', () => Promise.reject(new TypeError('fetch failed')), 'jira-unreachable'],
  ])('says so when %s', async (_name, answer, reason) => {
    platformAnswers(answer);
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + 60_000 });
    expect(await reasonOf(jira.ask(projectByIdOrKey, { idOrKey: '1' }))).toBe(reason);
  });

  it('waits no longer than it was given, for the body neither', async () => {
    platformAnswers(() => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) })));
    await expect(forgeJiraTransport('user')({ ...question, timeoutMs: 50 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
