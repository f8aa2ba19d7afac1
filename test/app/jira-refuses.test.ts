import { firstPlan } from '../../src/plans/plans';
import { ProblemError } from '../../local/cli/app';
import { ipAllowList } from '../../local/samples/interferences';
import type { InterferenceRule } from '../../local/samples/types';
import type { Problem } from '../../src/contract';
import { en } from '../../src/wording/en';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('ready');
});
afterAll(() => sample.close());
beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => jest.restoreAllMocks());

/** What somebody is told who opens the page. */
async function problemFor(who: 'admin' | 'member'): Promise<Problem | undefined> {
  const identity = sample.identities[who];
  const error: unknown = await sample.app.call('overview', { planId: firstPlan }, identity).catch((caught: unknown) => caught);
  return error instanceof ProblemError ? error.problem : undefined;
}

it.each<[string, InterferenceRule, string, RegExp]>([
  ['Jira has a fault', () => ({ status: 500 }), 'jira-fault', /^Jira had a fault/],
  ['Jira drops the connection', () => ({ drop: true }), 'jira-unreachable', /^Jira did not answer/],
  [
    'Jira throttles for longer than a call may take',
    () => ({ status: 429, headers: { 'Retry-After': '60' } }),
    'jira-busy',
    /^Jira asked to slow/,
  ],
  ['a list of allowed addresses refuses everything', ipAllowList(), 'jira-ip-blocked', /list of allowed IP addresses/],
  ['everything is forbidden', () => ({ status: 403 }), 'jira-ip-blocked', /list of allowed IP addresses/],
])('%s: the page says so, and does not call an administrator none', async (_name, rule, reason, title) => {
  const stop = sample.jira.interfere(rule);
  const problem = await problemFor('admin');
  stop();
  expect(problem).toEqual({ code: 'jira-not-answering', unavailable: { reason } });
  expect(problem && en.problem(problem).title).toMatch(title);
});

it('somebody without Administer Jira is told just that', async () => {
  expect(await problemFor('member')).toEqual({ code: 'not-an-admin' });
});

it('whoever calls without an account is let in nowhere, though the rights would do', async () => {
  const nobody = { ...sample.identities.admin, accountId: '' };
  expect(await sample.app.host.invoke('overview', { planId: firstPlan }, nobody)).toEqual({ ok: false, problem: { code: 'not-an-admin' } });
  expect(await sample.app.host.invoke('selfCheck', {}, nobody, 'readiness-self-check-page')).toEqual({ ok: true, value: { named: false } });
});
