import { describeResult } from '../../src/wording/describe';
import { en } from '../../src/wording/en';
import { makeSay } from '../../src/wording/say';
import type { Interference } from '../../local/samples/types';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('ready');
});
afterEach(() => sample.close());

/** Rows that need nothing of aqua. */
const jiraOnly = [
  'jira-configuration-user-active',
  'jira-configuration-user-project-admin',
  'jira-configuration-user-time-zone',
  'jira-sync-user-permissions',
];

describe.each<[string, (path: string) => Interference | undefined, string]>([
  ['aqua is down', () => ({ drop: true }), 'aqua-unreachable'],
  ['aqua answers pages instead of JSON', () => ({ status: 200, body: '<!doctype html><title>Sign in</title>' }), 'aqua-not-aqua'],
  ['aqua has a fault', () => ({ status: 500, body: { Type: 'InternalError', Message: '', Code: 0 } }), 'aqua-fault'],
  [
    'aqua refuses the log-in',
    (path) => (path.endsWith('/api/token') ? { status: 400, body: { error: 'invalid_grant' } } : undefined),
    'aqua-wrong-credentials',
  ],
])('when %s', (_name, answer, reason) => {
  it('the rows that need it say why, the others are judged, and no session stays open', async () => {
    sample.aqua.interfere(({ path }) => answer(path));
    const run = await runToEnd(sample.app);
    const summary = summaryOf(run);
    expect(run.verdict).toBe('undecided');
    expect(jiraOnly.map((id) => summary[id])).toEqual(jiraOnly.map(() => 'passed'));
    // Whether the platform throws or answers in place of a server that is down is not documented, so the host does either.
    const told = expect.stringMatching(new RegExp(`^unavailable ${reason}(-by-proxy)?$`));
    expect(summary).toMatchObject({ 'aqua-reachable': told, 'aqua-sync-user-active': told, 'resolutions-mapped': told });
    expect(sample.aqua.openSessions()).toBe(0);
  });
});

it('when Jira forbids one question, the rows that rest on it say so and no others', async () => {
  sample.jira.interfere(({ path }) =>
    path.startsWith('/rest/api/3/permissions/check') ? { status: 403, body: { errorMessages: ['no'], errors: {} } } : undefined,
  );
  const summary = summaryOf(await runToEnd(sample.app));
  expect(summary['jira-sync-user-permissions']).toBe('unavailable jira-forbidden');
  expect(summary['jira-configuration-user-project-admin']).toBe('unavailable jira-forbidden');
  expect([summary['jira-configuration-user-active'], summary['aqua-sync-user-active']]).toEqual(['passed', 'passed']);
});

it('when aqua logs us out in the middle, the log-in is renewed once and the run goes on', async () => {
  let asked = 0;
  const stop = sample.aqua.interfere(({ path }) => {
    if (!path.includes('api/System/License')) return undefined;
    asked += 1;
    return asked === 1 ? { status: 401, body: { Type: 'Unauthorized', Message: '', Code: 0 } } : undefined;
  });
  expect((await runToEnd(sample.app)).verdict).toBe('ready');
  stop();
  expect(sample.aqua.openSessions()).toBe(0);
});

it('when Jira asks to slow down, it waits as it is told and goes on', async () => {
  let refused = 0;
  sample.jira.interfere(({ path }) => {
    if (!path.includes('search/jql') || refused >= 3) return undefined;
    refused += 1;
    return { status: 429, headers: { 'retry-after': '1' }, body: {} };
  });
  const run = await runToEnd(sample.app);
  expect(run.verdict).toBe('ready');
  expect(refused).toBe(3);
});

interface Odd {
  asked: RegExp;
  body: unknown;
  /** Rows that rest on the member, which they name. */
  rows: string[];
  missing: string;
}

const licence = { Code: 'JIRASYNC', Name: 'Jira-Sync', MaxNamedLicensesAvailable: 1, MaxFloatingLicensesAvailable: 0, StartTime: null };
const endIsNoDate: Odd = {
  asked: /System\/License$/,
  body: { Licenses: [{ ...licence, ExpiryTime: 'garbage' }] },
  rows: ['aqua-sync-licence-available', 'aqua-sync-licence-in-term', 'aqua-sync-licence-seats', 'aqua-sync-user-licensed'],
  missing: 'Licenses.0.ExpiryTime',
};
const noSteps: Odd = {
  asked: /\/Workflow\//,
  body: { Nodes: [], Actions: null, Graph: null },
  rows: ['status-transitions-possible'],
  missing: 'Actions',
};
const noAddresses: Odd = {
  asked: /Project\/\d+\/User$/,
  body: [{ Id: 1101, UserName: 'lena' }],
  rows: ['aqua-sync-user-email', 'users-have-email', 'users-matched', 'users-next'],
  missing: '0.Email',
};
const noLengths: Odd = {
  asked: /Meta\/\w+\/Fields/,
  body: [{ Id: 'JiraID', Title: 'Jira ID', IsActive: true, FieldType: 'String', EditMeta: null }],
  rows: ['aqua-required-fields', 'resolutions-mapped', 'statuses-mapped', 'priorities-mapped'],
  missing: '0.Length',
};

it.each<[string, Odd[]]>([
  ['a licence’s end that is no date, a workflow without steps, users without addresses', [endIsNoDate, noSteps, noAddresses]],
  ['text fields without lengths', [noLengths]],
])('when aqua answers %s, the rows that rest on it could not look and name the member', async (_name, odd) => {
  sample.aqua.interfere(({ path }) => {
    const answer = odd.find(({ asked }) => asked.test(new URL(path, 'http://aqua').pathname));
    return answer && { status: 200, body: answer.body };
  });
  const { results } = await runToEnd(sample.app);
  for (const { rows, missing } of odd) {
    const seen = results.filter(({ check }) => rows.includes(check));
    expect(seen.map(({ check, outcome }) => `${check} ${outcome}`).sort()).toEqual(rows.map((id) => `${id} unavailable`).sort());
    for (const row of seen) {
      expect(row.findings.map(({ args }) => [args['reason'], args['missing']])).toContainEqual(['aqua-unexpected-answer', missing]);
      expect(JSON.stringify(describeResult(row, makeSay({ words: en, names: {}, siteUrl: sample.jira.url })))).toContain(missing);
    }
  }
});

it('names of 300 KB stop no row from being judged, and the run is stored in full', async () => {
  const long = 'ä'.repeat(300_000);
  const licences = [{ ...licence, Name: `Jira-Sync ${long}`, ExpiryTime: null }];
  sample.aqua.interfere(({ path }) =>
    /System\/License$/.test(new URL(path, 'http://aqua').pathname) ? { status: 200, body: { Licenses: licences } } : undefined,
  );
  const { status, results } = await runToEnd(sample.app);
  expect(status).toBe('finished');
  const why = results.flatMap(({ findings }) => findings.map(({ args }) => args['reason']));
  expect(why.filter((reason) => reason === 'app-fault' || reason === 'too-much-found' || reason === 'aqua-unexpected-answer')).toEqual([]);
  expect(results.find(({ check }) => check === 'aqua-sync-licence-available')?.outcome).toBe('passed');
});
