import * as fc from 'fast-check';
import * as v from 'valibot';
// The local host stands in for the platform before anything of Forge is loaded.
import { sampleApp, type SampleApp } from '../support/sample-app';
import { adminCalls } from '../../src/resolvers/admin-page';
import { payloadSchemas } from '../../src/resolvers/payloads';
import { selfCheckCalls } from '../../src/resolvers/self-check-page';
import type { Reply } from '../../src/contract';
import type { Interference } from '../../local/samples/types';
import type { Identity } from '../../local/host/host';

const adminPage = 'readiness-admin-page';
const selfCheckPage = 'readiness-self-check-page';
const calls = Object.keys(adminCalls);

let sample: SampleApp;
beforeAll(async () => {
  // Jira that does not answer is logged as a fault, which is not what these tests are about.
  jest.spyOn(console, 'error').mockImplementation();
  sample = await sampleApp('first-setup');
});
afterAll(async () => {
  await sample.close();
  jest.restoreAllMocks();
});

/** What a call answers, and whatever it asked of the two systems or changed in the store on the way. */
async function outcomeOf(key: string, payload: unknown, as: Identity, page = adminPage) {
  const stored = sample.app.host.store.inTheClear();
  const [jira, aqua] = [sample.jira.requests.length, sample.aqua.requests.length];
  const reply = (await sample.app.host.invoke(key, payload, as, page)) as Reply<unknown>;
  return {
    problem: reply.ok ? undefined : reply.problem,
    askedJira: sample.jira.requests.slice(jira).map(({ path }) => path),
    askedAqua: sample.aqua.requests.length - aqua,
    changedStore: sample.app.host.store.inTheClear() !== stored,
  };
}

const onlyItsRights = {
  askedJira: [expect.stringContaining('/rest/api/3/mypermissions?')],
  askedAqua: 0,
  changedStore: false,
};

/** No call takes a list for its payload. */
const broken = ['no', 'payload'];

it('has a schema for each call of the administrators’ page', () => {
  expect(calls.sort()).toEqual(Object.keys(payloadSchemas).sort());
  expect(calls.length).toBeGreaterThan(20);
});

describe.each(calls)('%s', (key) => {
  it('refuses who does not hold Administer Jira, and does nothing for them', async () => {
    expect(await outcomeOf(key, {}, sample.identities.member)).toEqual({ problem: { code: 'not-an-admin' }, ...onlyItsRights });
  });

  it('refuses whom the platform does not name', async () => {
    const nobody = { ...sample.systems.admin, accountId: '' };
    expect(await outcomeOf(key, {}, nobody)).toMatchObject({ problem: { code: 'not-an-admin' }, askedAqua: 0, changedStore: false });
  });

  it.each<[string, Interference]>([
    ['has a fault', { status: 500, body: {} }],
    ['answers a page instead', { status: 200, body: '<!doctype html><title>Log in</title>' }],
    ['leaves the right out of its answer', { status: 200, body: { permissions: {} } }],
    ['says neither yes nor no', { status: 200, body: { permissions: { ADMINISTER: { key: 'ADMINISTER', havePermission: 'yes' } } } }],
  ])('lets nobody in when Jira, asked for the rights, %s', async (_name, answer) => {
    const stop = sample.jira.interfere(({ path }) => (path.includes('/mypermissions?') ? answer : undefined));
    try {
      const { problem, askedJira, ...rest } = await outcomeOf(key, {}, sample.systems.admin);
      expect(problem?.code).toMatch(/^(not-an-admin|jira-not-answering)$/);
      expect(askedJira.filter((path) => !path.includes('/mypermissions?'))).toEqual([]);
      expect(rest).toEqual({ askedAqua: 0, changedStore: false });
    } finally {
      stop();
    }
  });

  it('refuses a payload that breaks its schema', async () => {
    const outcome = await outcomeOf(key, broken, sample.systems.admin);
    expect(outcome).toMatchObject({ problem: { code: 'invalid-input' }, ...onlyItsRights });
  });

  it('is not among the calls of the page in everybody’s settings', async () => {
    expect(Object.keys(selfCheckCalls)).not.toContain(key);
    await expect(outcomeOf(key, {}, sample.systems.admin, selfCheckPage)).rejects.toThrow();
  });
});

it('a schema takes any JSON without a fault, and says in a bounded answer what is wrong', () => {
  const schemas = Object.values(payloadSchemas);
  fc.assert(
    fc.property(
      fc.constantFrom(...schemas),
      fc.oneof(fc.jsonValue(), fc.object({ key: fc.constantFrom(...members()) })),
      (schema, payload) => {
        const parsed = v.safeParse<v.GenericSchema>(schema, payload);
        if (!parsed.success) expect(parsed.issues.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});

/** Names that payloads have, and some that no object should be given. */
function members(): string[] {
  return ['planId', 'runId', 'checks', 'refs', 'ids', 'section', 'value', 'decisions', 'evidence', 'until', '__proto__', 'constructor'];
}
