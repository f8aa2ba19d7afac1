import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';
import { firstPlan } from '../../src/plans/plans';
import { report } from '../../src/report/report';
import { languages } from '../../src/wording/language';
import { sayIn } from '../support/each-language';
import { whileTimeStandsStill } from '../support/still-time';

describe('the sample company, half way through', () => {
  const problems = 15;
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await sampleApp('first-setup');
  });
  afterAll(() => sample.close());

  it('is not ready: every mistake is found with its number of items, and no decoy is reported', async () => {
    const run = await runToEnd(sample.app);
    expect(summaryOf(run)).toEqual({
      'aqua-sync-licence-available': 'passed',
      'aqua-sync-licence-in-term': 'warning endsSoon',
      'aqua-defaults': 'warning missing',
      'sprint-names-unique': 'failed duplicate:116',
      'plans-do-not-overlap': 'notApplicable only',
      'jira-configuration-user-api-token': 'unconfirmed asked',
      'jira-sync-user-api-token': 'unconfirmed asked',
      'jira-address': 'unconfirmed enter',
      'jira-allowlist': 'unconfirmed asked',
      'aqua-sync-licence-seats': 'passed',
      'sync-configurator-account': 'passed',
      'aqua-sync-user-dedicated': 'passed',
      'aqua-sync-user-notifications-off': 'unconfirmed asked',
      'aqua-password-policy': 'notApplicable publicCloud',
      'status-transitions-possible': 'failed jiraLacks:44',
      'statuses-mapped': 'failed missing:63',
      'sync-configurator-installed': 'unconfirmed asked',
      'aqua-sync-user-active': 'passed',
      'aqua-sync-user-licensed': 'passed',
      'aqua-sync-user-email': 'failed shared',
      'aqua-sync-user-project-administrator': 'passed',
      'jira-configuration-user-active': 'passed',
      'jira-configuration-user-dedicated': 'warning projectLead',
      'jira-configuration-user-project-admin': 'passed',
      'jira-configuration-user-time-zone': 'passed',
      'jira-configuration-user-language': 'unavailable hidden',
      'jira-configuration-user-notifications-off': 'unconfirmed asked',
      'jira-configuration-user-autowatch-off': 'unconfirmed asked',
      'jira-sync-user-email': 'passed',
      'jira-sync-user-permissions': 'failed denied:1649',
      'items-in-scope': 'passed',
      'jira-sync-user-issue-security': 'failed hidden:19',
      'jira-sync-user-active': 'passed',
      'jira-sync-user-dedicated': 'passed',
      'jira-sync-user-time-zone': 'unavailable sameAsSite',
      'jira-sync-user-language': 'unavailable hidden',
      'jira-sync-user-notifications-off': 'unconfirmed asked',
      'jira-sync-user-autowatch-off': 'unconfirmed asked',
      'priorities-mapped': 'passed',
      'projects-usable': 'passed',
      'aqua-reachable': 'passed',
      'aqua-account-rights': 'passed',
      'jira-work-items-visible': 'passed',
      'aqua-reaches-jira': 'unconfirmed asked',
      'users-have-email': expect.stringMatching(/^unavailable jiraHidden:\d+$/),
      'users-matched': expect.stringMatching(/^failed otherDomain:\d+ noPerson:9 noPerson:4$/),
      'users-unambiguous': expect.stringMatching(/^unavailable hidden:\d+$/),
      'users-assignable': 'passed',
      'users-next': 'warning aquaEmpty',
      'users-active': 'failed deactivatedInAqua:7',
      'aqua-required-fields': 'failed jiraIdTooShort jiraIdTooShort',
      'aqua-required-fields-read-only': 'passed',
      'jira-required-fields': 'failed required:1649',
      'jira-fields-on-create-screen': 'passed',
      'jira-fields-on-edit-screen': 'passed',
      'resolution-settable': 'passed',
      'statuses-editable': 'passed',
      'jira-site-settings': 'passed',
      'aqua-mandatory-fields': 'passed',
      'field-types-fit': 'passed',
      'lists-mapped': 'notApplicable notCarried',
      'sprints-mapped': 'failed missing:27',
      'attachments-fit': 'failed tooLarge:4',
      'resolutions-mapped': 'failed missing:412',
      'resolution-named-unresolved': 'warning named',
      'unresolved-mapped': expect.stringMatching(/^failed deleted:\d+$/),
    });
    expect(run).toMatchObject({ verdict: 'notReady', status: 'finished', problems, pending: [] });
  });

  it('counts in the list of plans, in its history and by who mends it what there is to do in the result', async () => {
    const run = await runToEnd(sample.app);
    const [{ plans }, history] = [await sample.app.call('plans', {}), await sample.app.call('runHistory', { planId: run.plan })];
    for (const language of languages) {
      const { first, owners } = report(run, sayIn(language));
      expect(first).toHaveLength(problems);
      expect(owners.reduce((sum, owner) => sum + owner.problems, 0)).toBe(problems);
    }
    expect([run.problems, plans[0]?.latest?.problems, history[0]?.problems]).toEqual([problems, problems, problems]);
  });

  it('names the four whose domain differs, the six who hide, and the one permission', async () => {
    const run = await runToEnd(sample.app, ['users-matched', 'jira-sync-user-permissions']);
    const args = Object.fromEntries(run.results.flatMap((result) => result.findings.map((finding) => [finding.code, finding.args])));
    expect(args['otherDomain']).toMatchObject({ jiraDomain: 'nordlicht.example', aquaDomain: 'kaltenbach.example', people: { length: 4 } });
    expect(args['hidden']).toMatchObject({ of: 27, users: { length: 6 } });
    expect(args['denied']).toMatchObject({ permission: 'MODIFY_REPORTER' });
  });

  it('tells both addresses of the site, the one at the gateway by the id that the platform tells', async () => {
    const run = await runToEnd(sample.app, ['jira-address']);
    expect(run.results[0]?.findings[0]?.args).toEqual({
      address: 'https://nordlicht.atlassian.net',
      gateway: `https://api.atlassian.com/ex/jira/${sample.systems.cloudId}`,
    });
  });

  it('judges only the rows named', async () => {
    const run = await runToEnd(sample.app, ['aqua-sync-licence-available']);
    expect(summaryOf(run)).toEqual({ 'aqua-sync-licence-available': 'passed' });
    expect(run.cost).toMatchObject({ jiraRequests: 0, steps: 1 });
  });

  it('asks for nothing twice in a step, and stays under three hundred requests', async () => {
    const before = { jira: sample.jira.requests.length, aqua: sample.aqua.requests.length };
    const run = await whileTimeStandsStill(() => runToEnd(sample.app));
    const asked = [
      ...sample.jira.requests.slice(before.jira).map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`),
      ...sample.aqua.requests.slice(before.aqua).map(({ method, path }) => `${method} ${path}`),
    ].filter((request) => !request.includes('mypermissions') && !request.includes('/rest/api/3/serverInfo'));
    expect(asked.filter((request, index) => asked.indexOf(request) !== index)).toEqual([]);
    expect(run.cost.jiraRequests + run.cost.aquaRequests).toBeLessThan(300);
    expect(sample.aqua.openSessions()).toBe(0);
  });
});

describe('the same company after the work', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await sampleApp('ready');
  });
  afterAll(() => sample.close());

  it('is ready: nothing fails, everything is decided or confirmed', async () => {
    const run = await runToEnd(sample.app);
    expect(run).toMatchObject({ verdict: 'ready', problems: 0, counts: { failed: 0, warning: 0 } });
    expect(run.results.filter(({ confirmation }) => confirmation).map(({ check }) => check)).toEqual([
      'sync-configurator-installed',
      'jira-configuration-user-language',
      'jira-configuration-user-notifications-off',
      'jira-configuration-user-autowatch-off',
      'jira-configuration-user-api-token',
      'jira-sync-user-time-zone',
      'jira-sync-user-language',
      'jira-sync-user-notifications-off',
      'jira-sync-user-autowatch-off',
      'jira-sync-user-api-token',
      'jira-address',
      'aqua-reaches-jira',
      'jira-allowlist',
      'users-have-email',
      'users-matched',
      'users-unambiguous',
      'users-active',
    ]);
  });

  it('is undecided without its confirmations, with three questions', async () => {
    await sample.app.call('withdrawAnswer', { planId: firstPlan, question: 'connection-tested' });
    await sample.app.call('withdrawAnswer', { planId: firstPlan, question: 'account-settings' });
    const { run } = await sample.app.call('withdrawAnswer', { planId: firstPlan, question: 'hidden-addresses' });
    expect(run?.verdict).toBe('undecided');
    expect(new Set(run?.results.flatMap(({ question }) => question ?? []))).toEqual(
      new Set(['connection-tested', 'hidden-addresses', 'account-settings']),
    );
  });

  it('lets an answer from before a question was shared settle its own row, and takes it back with the shared one', async () => {
    const answered = await sample.app.call('answer', { planId: firstPlan, question: 'jira-sync-user-time-zone', answer: 'yes' });
    expect(answered.run?.results.filter(({ confirmation }) => confirmation).map(({ check }) => check)).toEqual([
      'jira-sync-user-time-zone',
    ]);
    const { run } = await sample.app.call('withdrawAnswer', { planId: firstPlan, question: 'account-settings' });
    expect(run?.results.some(({ confirmation }) => confirmation)).toBe(false);
  });

  it('refuses an answer with a token that would live longer than a year', async () => {
    const ends = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
    const answered = sample.app.call('answer', { planId: firstPlan, question: 'connection-tested', answer: 'yes', token: { ends } });
    await expect(answered).rejects.toMatchObject({ problem: { code: 'invalid-input', fields: [{ path: 'token.ends' }] } });
  });

  it('keeps an answer with who and when, and takes a no for a failure', async () => {
    const { run } = await sample.app.call('answer', {
      planId: firstPlan,
      question: 'connection-tested',
      answer: 'no',
      note: 'it says “Unauthorized”',
    });
    const row = run?.results.find(({ check }) => check === 'aqua-reaches-jira');
    expect(row).toMatchObject({
      outcome: 'failed',
      confirmation: { answer: 'no', by: sample.systems.admin.accountId, note: 'it says “Unauthorized”' },
    });
    expect(run?.verdict).toBe('notReady');
  });
});
