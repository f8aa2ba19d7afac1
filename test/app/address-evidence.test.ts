import { firstPlan } from '../../src/plans/plans';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';
import type { AddressEvidence } from '../../src/checklist/model/address-evidence';
import { compareExport } from '../../static/readiness/src/evidence/compare-export';
import { compareAsSyncUser } from '../../src/runs/compare-as-sync-user';
import { refsOf } from '../../src/checklist/model/refs';
import { hideAddress } from '../../local/samples/alterations';

/** What was compared of hidden addresses elsewhere, carried into the page. */

const open: SampleApp[] = [];
async function opened(...args: Parameters<typeof sampleApp>): Promise<SampleApp> {
  const sample = await sampleApp(...args);
  open.push(sample);
  return sample;
}
afterEach(async () => {
  for (const sample of open.splice(0)) await sample.close();
});

const people = ['users-have-email', 'users-matched', 'jira-sync-user-email'] as const;

async function comparedIn({ app, systems }: SampleApp): Promise<AddressEvidence> {
  const evidence = await app.host.run(systems.admin, () => compareAsSyncUser(firstPlan, systems.admin.accountId));
  if (!evidence) throw new Error('The sync user’s eyes are at hand.');
  return evidence;
}

it('holds ids and codes only', async () => {
  const sample = await opened('first-setup', 'syncUser');
  const evidence = await comparedIn(sample);
  expect(evidence).toMatchObject({ by: 'syncUser', eyesOf: sample.identities.syncUser.accountId, aquaProjectId: 12 });
  expect(JSON.stringify(evidence)).not.toMatch(/@|nordlicht|displayName|[Aa]ddress":"/);
  expect(evidence.addresses.length).toBeGreaterThan(20);
  const results = evidence.addresses.map(({ result }) => result);
  expect(new Set(results)).toEqual(new Set(['same', 'differs', 'unseen']));
  expect(evidence.addresses.find(({ accountId }) => accountId === sample.identities.syncUser.accountId)).toMatchObject({ result: 'same' });
});

it('settles in the page what the sync user saw on the command line, and says whose eyes and when', async () => {
  const there = await opened('first-setup', 'syncUser');
  const byItself = await runToEnd(there.app, [...people]);
  const evidence = await comparedIn(there);

  const here = await opened('first-setup');
  expect(summaryOf(await runToEnd(here.app, [...people]))['users-have-email']).toMatch(/^unavailable jiraHidden/);
  const { addressEvidence } = await here.app.call('takeEvidence', { planId: firstPlan, evidence });
  expect(addressEvidence).toMatchObject([
    { by: 'syncUser', eyesOf: here.identities.syncUser.accountId, at: evidence.at, takenBy: here.systems.admin.accountId, unseen: 1 },
  ]);
  const run = await runToEnd(here.app, [...people]);
  expect(summaryOf(run)).toEqual(summaryOf(byItself));
  const emails = run.results.find(({ check }) => check === 'users-have-email');
  expect(emails?.findings.find(({ code }) => code === 'hiddenFromSyncUser')?.args['seen']).toEqual({ by: 'syncUser', at: evidence.at });
  expect(here.app.host.store.inTheClear()).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
});

it('by an export: equal addresses are equal, and what aqua’s account sees stays open', async () => {
  // Who has which address, as an organisation's administrator may export it.
  let everybody: { accountId: string; address: string }[] = [];
  const everybodyHides = await opened('ready', undefined, {
    alter: ({ jira, scenario }) => {
      jira.accounts.forEach(hideAddress);
      everybody = jira.accounts.map(({ accountId, email }) => ({ accountId, address: email }));
      scenario.planFile.answers.confirmations = [];
    },
  });
  const { app } = everybodyHides;
  const before = await runToEnd(app, [...people]);
  expect(summaryOf(before)['users-matched']).toMatch(/^unavailable/);

  const aquaUsers = await app.call('aquaAddresses', { planId: firstPlan });
  expect(aquaUsers.length).toBeGreaterThan(5);
  const inQuestion = refsOf(before.results.flatMap(({ findings }) => findings)).flatMap((ref) => (ref.ref === 'jiraUser' ? [ref.id] : []));
  const plan = (await app.call('overview', { planId: firstPlan })).plan?.draft;
  const evidence: AddressEvidence = {
    format: 'aqua-sync-readiness-evidence',
    version: 1,
    by: 'export',
    jiraProjectId: plan?.where?.jiraProjectId ?? '',
    aquaProjectId: plan?.where?.aquaProjectId ?? 0,
    at: new Date().toISOString(),
    addresses: compareExport(everybody, aquaUsers, new Set(inQuestion)),
  };
  await app.call('takeEvidence', { planId: firstPlan, evidence });
  const after = summaryOf(await runToEnd(app, [...people]));
  expect(after['users-have-email']).toMatch(/^unavailable jiraHidden/);
  expect(after['users-matched']).toBe('passed');
  expect(after['jira-sync-user-email']).toBe('passed');
});

describe('is refused', () => {
  const now = '2026-01-01T00:00:00.000Z';
  const of = async (sample: SampleApp, more: Partial<AddressEvidence> = {}): Promise<AddressEvidence> => ({
    format: 'aqua-sync-readiness-evidence',
    version: 1,
    by: 'syncUser',
    eyesOf: sample.identities.syncUser.accountId,
    jiraProjectId: (await sample.app.call('overview', { planId: firstPlan })).plan?.draft.where?.jiraProjectId ?? '',
    aquaProjectId: 12,
    at: new Date().toISOString(),
    addresses: [],
    ...more,
  });

  it('where it does not belong to the plan, the account or the time', async () => {
    const sample = await opened('ready');
    const problemOf = (evidence: AddressEvidence): Promise<unknown> =>
      sample.app.call('takeEvidence', { planId: firstPlan, evidence }).then(
        () => 'taken',
        (error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error),
      );
    expect(await problemOf(await of(sample))).toBe('taken');
    expect(await problemOf(await of(sample, { aquaProjectId: 13 }))).toEqual({ code: 'evidence-refused', why: 'other-plan' });
    expect(await problemOf(await of(sample, { eyesOf: 'somebody' }))).toEqual({ code: 'evidence-refused', why: 'other-account' });
    expect(await problemOf(await of(sample, { at: now }))).toEqual({ code: 'evidence-refused', why: 'too-old' });
    expect(await problemOf(await of(sample, { at: '2099-01-01T00:00:00.000Z' }))).toEqual({ code: 'evidence-refused', why: 'too-old' });
    const withAddress = { ...(await of(sample)), addresses: [{ accountId: 'a', result: 'differs', address: 'x@y.example' }] };
    expect(await problemOf(withAddress as AddressEvidence)).toMatchObject({ code: 'invalid-input' });
  });

  it('from whoever does not administer Jira, as aqua’s addresses are', async () => {
    const sample = await opened('ready');
    const { member } = sample.systems;
    await expect(sample.app.call('takeEvidence', { planId: firstPlan, evidence: await of(sample) }, member)).rejects.toMatchObject({
      problem: { code: 'not-an-admin' },
    });
    await expect(sample.app.call('aquaAddresses', { planId: firstPlan }, member)).rejects.toMatchObject({
      problem: { code: 'not-an-admin' },
    });
  });
});
