import { chooseSystems, UnreachableError } from '../../local/cli/systems';
import { serve, type Answer, type TestServer } from '../support/http-server';

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function started(answer: Answer): Promise<TestServer> {
  const server = await serve(() => answer);
  servers.push(server);
  return server;
}

/** What stops the command line that is pointed at a server as its Jira. */
async function stoppedBy({ url }: TestServer): Promise<string> {
  const choosing = chooseSystems(undefined, {
    JIRA_URL: url,
    JIRA_EMAIL: 'ada@nordlicht.example',
    JIRA_API_TOKEN: 'token',
    AQUA_URL: url,
    AQUA_USERNAME: 'ada',
    AQUA_PASSWORD: 'password',
  });
  const error: unknown = await choosing.catch((caught: unknown) => caught);
  if (!(error instanceof UnreachableError)) throw new Error('the command line went on', { cause: error });
  return error.message;
}

it.each([301, 302, 303, 307, 308])('nobody follows the answer %s with the token, not even to the same server', async (status) => {
  const elsewhere = await started({ json: { accountId: 'somebody' } });
  const jira = await started({ status, headers: { location: `${elsewhere.url}/rest/api/3/myself` } });
  expect(await stoppedBy(jira)).toContain(`is not Jira (status ${status})`);
  expect(elsewhere.seen).toEqual([]);
  const toItself = await started({ status, headers: { location: '/elsewhere' } });
  await stoppedBy(toItself);
  expect(toItself.seen.map(({ url }) => url)).toEqual(['/rest/api/3/myself']);
});

it.each<[string, unknown]>([
  ['empty', ''],
  ['blank', '  '],
  ['null', null],
  ['a number', 7],
])('an account id that is %s belongs to nobody', async (_name, accountId) => {
  expect(await stoppedBy(await started({ json: { accountId } }))).toContain('is not Jira');
});
