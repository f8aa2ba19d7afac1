import { firstPlan } from '../../src/plans/plans';
import { openApp } from '../../local/cli/app';
import type { Identity } from '../../local/host/host';
import type { Reply, SelfCheckDefinitions, SelfCheckView } from '../../src/contract';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';

const page = 'readiness-self-check-page';
const settingsOf = (user: string): string[] =>
  ['time-zone', 'language', 'notifications-off', 'autowatch-off'].map((one) => `jira-${user}-${one}`);

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(() => sample.close());

async function call(definition: keyof SelfCheckDefinitions, as: Identity): Promise<SelfCheckView> {
  const reply = (await sample.app.host.invoke(definition, {}, as, page)) as Reply<SelfCheckView>;
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value;
}
const who = (): SampleApp['identities'] => sample.identities;

it('a planned account shows itself, and the checklist prefers that to what it cannot see', async () => {
  expect(await call('selfCheck', who().syncUser)).toEqual({ named: true, roles: ['syncUser'], wantedTimeZone: 'Europe/Berlin' });
  expect(await call('lookAtMyself', who().syncUser)).toMatchObject({
    named: true,
    shown: {
      timeZone: 'agrees',
      language: 'englishUs',
      autowatch: 'siteDefault',
      ownChangesMail: 'off',
      lackedPermissions: ['MODIFY_REPORTER'],
    },
  });
  const run = await runToEnd(sample.app);
  expect(summaryOf(run)).toMatchObject({
    'jira-sync-user-time-zone': 'passed',
    'jira-sync-user-language': 'passed',
    'jira-sync-user-notifications-off': 'passed',
    'jira-sync-user-autowatch-off': 'unconfirmed siteDefault',
  });
  const rested = run.results.filter(({ readAs }) => readAs === 'syncUser').map(({ check }) => check as string);
  expect(rested.sort()).toEqual(settingsOf('sync-user').sort());
});

it('tells the configuration user of its own account', async () => {
  const view = await call('lookAtMyself', who().configurationUser);
  expect(view).toMatchObject({
    named: true,
    roles: ['configurationUser'],
    shown: { timeZone: 'agrees', language: 'other', lackedPermissions: [] },
  });
  const run = await runToEnd(sample.app, ['jira-configuration-user-language', 'jira-sync-user-language']);
  expect(summaryOf(run)).toEqual({ 'jira-configuration-user-language': 'warning other', 'jira-sync-user-language': 'unavailable hidden' });
  expect(run.results[0]?.readAs).toBe('configurationUser');
});

it.each(['member', 'admin'] as const)('has nothing for the %s, whom no plan names: nothing is read and nothing kept', async (role) => {
  const [asked, stored] = [sample.jira.requests.length, sample.app.host.store.inTheClear()];
  expect(await call('selfCheck', who()[role])).toEqual({ named: false });
  expect(await call('lookAtMyself', who()[role])).toEqual({ named: false });
  expect(sample.jira.requests).toHaveLength(asked);
  expect(sample.app.host.store.inTheClear()).toBe(stored);
});

it('has nothing for anybody before there is a whole plan', async () => {
  const empty = await openApp(sample.systems);
  expect(await empty.host.invoke('selfCheck', {}, who().syncUser, page)).toEqual({ ok: true, value: { named: false } });
});

it('keeps codes and a date, and neither zone nor language', async () => {
  const before = sample.app.host.store.inTheClear();
  await call('lookAtMyself', who().syncUser);
  const added = sample.app.host.store.inTheClear().replace(before, '');
  expect(added).toContain('ownChangesMail');
  const evidence = /"evidence":\[.*?\}\]/s.exec(added)?.[0] ?? '';
  expect(evidence).toContain(who().syncUser.accountId);
  expect(evidence).not.toMatch(/Berlin|en_US|@|aqua Sync/);
});

it('keeps both accounts where they look at the same moment', async () => {
  await Promise.all([call('lookAtMyself', who().syncUser), call('lookAtMyself', who().configurationUser)]);
  for (const user of [who().syncUser, who().configurationUser]) expect(await call('selfCheck', user)).toHaveProperty('shown');
});

it('forgets what was shown when the plan names another zone', async () => {
  await call('lookAtMyself', who().syncUser);
  const { plan } = await sample.app.call('overview', { planId: firstPlan });
  await sample.app.call('savePlanSection', {
    planId: firstPlan,
    version: plan?.version ?? 0,
    section: 'configurator',
    value: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'Europe/Lisbon' },
  });
  expect(await call('selfCheck', who().syncUser)).toEqual({ named: true, roles: ['syncUser'], wantedTimeZone: 'Europe/Lisbon' });
  const run = await runToEnd(sample.app, ['jira-sync-user-time-zone']);
  expect(summaryOf(run)).toEqual({ 'jira-sync-user-time-zone': 'unavailable sameAsSite' });
});

it('shows an account to every plan in use that names it, each by its own project', async () => {
  const { app } = sample;
  const first = (await app.call('overview', { planId: firstPlan })).plan?.draft;
  if (!first?.where || !first.configurator) throw new Error('the sample has no plan');
  const { id: planId, version } = await app.call('createPlan', { copyOf: firstPlan });
  await call('lookAtMyself', who().syncUser);
  const value = { ...first.where, jiraProjectId: '404404' };
  const second = await app.call('savePlanSection', { planId, version, section: 'where', value });
  // Nobody has looked for the new plan yet.
  expect(await call('selfCheck', who().syncUser)).not.toHaveProperty('shown');
  const asked = sample.jira.requests.length;
  const view = await call('lookAtMyself', who().syncUser);
  expect(view).toMatchObject({
    roles: ['syncUser'],
    shown: { timeZone: 'agrees', lackedPermissions: ['MODIFY_REPORTER', 'BROWSE_PROJECTS'] },
  });
  const own = sample.jira.requests.slice(asked).map(({ path }) => path);
  expect(own.filter((path) => path.includes('/mypreferences/locale'))).toHaveLength(1);
  await app.call('savePlanSection', {
    planId,
    version: second.version,
    section: 'configurator',
    value: { ...first.configurator, aquaTimeZone: 'Asia/Tokyo' },
  });
  expect(await call('lookAtMyself', who().syncUser)).toMatchObject({ wantedTimeZone: 'Asia/Tokyo', shown: { timeZone: 'differs' } });
  const run = await runToEnd(app, ['jira-sync-user-time-zone']);
  expect(summaryOf(run)).toEqual({ 'jira-sync-user-time-zone': 'passed' });
});

it('says that Jira does not answer, and keeps what was shown before', async () => {
  await call('lookAtMyself', who().syncUser);
  sample.jira.interfere(({ path }) => (path.includes('myself') ? { status: 500 } : undefined));
  expect(await sample.app.host.invoke('lookAtMyself', {}, who().syncUser, page)).toMatchObject({
    ok: false,
    problem: { code: 'connection-failed' },
  });
  expect(await call('selfCheck', who().syncUser)).toHaveProperty('shown');
});

describe('the two functions', () => {
  it.each(['overview', 'connect', 'startRun', 'answer', 'aquaNames'])('%s is no call of the self-check page', async (definition) => {
    await expect(sample.app.host.invoke(definition, {}, who().admin, page)).rejects.toThrow(/definition/i);
  });

  it.each(['selfCheck', 'lookAtMyself'])('%s is no call of the administrators’ page', async (definition) => {
    await expect(sample.app.host.invoke(definition, {}, who().admin)).rejects.toThrow(/definition/i);
  });
});

it('makes the question about the accounts’ settings needless once both have shown themselves', async () => {
  const ready = await sampleApp('ready');
  try {
    await ready.app.call('withdrawAnswer', { planId: firstPlan, question: 'account-settings' });
    for (const user of [ready.identities.syncUser, ready.identities.configurationUser])
      await ready.app.host.invoke('lookAtMyself', {}, user, page);
    const run = await runToEnd(ready.app);
    expect(run).toMatchObject({ verdict: 'ready', counts: { warning: 0, advice: 0 } });
    expect(new Set(run.results.flatMap(({ question }) => question ?? []))).toEqual(new Set(['connection-tested', 'hidden-addresses']));
  } finally {
    await ready.close();
  }
});
