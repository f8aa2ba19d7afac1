import { setLength } from '../../local/samples/alterations';
import { declaredOperation } from '../../local/host/aqua-operations';
import type { AquaCall } from '../../src/clients/aqua/operation';
import { aquaOperations } from '../../src/clients/aqua/operations';
import { logIn, logOut } from '../../src/clients/aqua/operations/session';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';
import { contractOf } from './contract';

/**
 * Every operation that is declared for aqua is met in a run of the checklist, in set-up or where names are shown. What was asked stands in
 * the vendor's document, and so does what the sample answers to it.
 */

interface Asked {
  method: string;
  /** With its query. */
  path: string;
}

let sample: SampleApp;
let asked: Asked[];

beforeAll(async () => {
  // Texts of aqua are read only where they may be too long for Jira.
  sample = await sampleApp('first-setup', undefined, { alter: ({ aqua }) => setLength(aqua, 12, 'Defect', 'Name', 1000) });
  await runToEnd(sample.app);
  await sample.app.call('aquaOptions', { aquaProjectId: 12 });
  await sample.app.call('aquaNames', { refs: [{ ref: 'aquaSprint', projectId: 12, id: 1 }] });
  asked = sample.aqua.requests.map(({ method, path }) => ({ method, path }));
}, 60_000);
afterAll(() => sample.close());

const rows = aquaOperations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

function operationOf({ method, path }: Asked): AquaCall | undefined {
  return declaredOperation(method, new URL(path, 'http://aqua'));
}

/** What was asked of one operation, each address once. */
function requestsOf(operation: AquaCall): Asked[] {
  return [...new Map(asked.filter((one) => operationOf(one) === operation).map((one) => [one.path, one])).values()];
}

test.each(rows)('%s is asked for', (_name, operation) => {
  expect(requestsOf(operation)).not.toEqual([]);
});

test('nothing is asked for that is not declared', () => {
  expect(asked.filter((one) => !operationOf(one)).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

const contract = contractOf('aqua');
if (contract) {
  describe("held against the vendor's document", () => {
    test.each(rows)('%s is asked for as it says', (_name, operation) => {
      expect(requestsOf(operation).flatMap(({ method, path }) => contract.checkRequest(method, path))).toEqual([]);
    });

    test.each(rows.filter(([, operation]) => operation !== logIn && operation !== logOut))(
      '%s is answered as it says',
      async (_name, operation) => {
        const [first] = requestsOf(operation);
        const { status, json } = await askAgain(first);
        expect(status).toBe(200);
        expect(contract.checkResponse('GET', first?.path ?? '', status, json)).toEqual([]);
      },
    );
  });
} else {
  test.skip("operations of aqua against the vendor's document: it is not at hand, AQUA_OPENAPI tells where it is", () => undefined);
}

/** The answer to the same question, with a log-in of its own. */
async function askAgain(one: Asked | undefined): Promise<{ status: number; json: unknown }> {
  const { aqua } = sample.systems;
  if (!one || !aqua) throw new Error('nothing was asked');
  const { username, password } = aqua;
  const body = new URLSearchParams({ grant_type: 'password', username, password });
  const opened: unknown = await (await fetch(`${aqua.address}${logIn.path}`, { method: logIn.method, body })).json();
  const token = typeof opened === 'object' && opened !== null && 'access_token' in opened ? String(opened.access_token) : '';
  const response = await fetch(new URL(one.path, aqua.address), { headers: { Authorization: `Bearer ${token}` } });
  return { status: response.status, json: await response.json() };
}
