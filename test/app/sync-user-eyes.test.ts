import { contractOf } from '../contract/contract';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
afterEach(() => sample.close());

describe('with the sync user’s own token beside the admin’s', () => {
  it('what is hidden from the admin is settled as the sync user, and each row says whose eyes it rests on', async () => {
    sample = await sampleApp('first-setup', 'syncUser');
    const run = await runToEnd(sample.app);
    expect(summaryOf(run)).toMatchObject({
      'jira-sync-user-time-zone': 'passed',
      'jira-sync-user-language': 'passed',
      'jira-sync-user-notifications-off': 'passed',
      'jira-sync-user-autowatch-off': 'unconfirmed siteDefault',
      // Five of the six who hide their address show it within the organisation.
      'users-have-email': expect.stringMatching(/^failed hiddenFromSyncUser:\d+$/),
      'jira-configuration-user-language': 'unavailable hidden',
    });
    expect(run.results.filter(({ readAs }) => readAs === 'syncUser').map(({ check }) => check)).toEqual([
      'jira-sync-user-time-zone',
      'jira-sync-user-language',
      'jira-sync-user-notifications-off',
      'jira-sync-user-autowatch-off',
      'users-have-email',
    ]);
    const hidden = run.results.flatMap(({ findings }) => findings).find(({ code }) => code === 'hiddenFromSyncUser');
    expect(hidden?.args).toMatchObject({ users: { length: 1 }, of: 27 });
  });

  it('neither language, address nor token is stored', async () => {
    sample = await sampleApp('first-setup', 'syncUser');
    await runToEnd(sample.app);
    expect(sample.app.host.store.inTheClear()).not.toMatch(/en_US|[\w.]+@[\w.]+\.\w+|sample-token/);
  });

  it('every request stands in the vendor’s document', async () => {
    sample = await sampleApp('ready', 'syncUser');
    await runToEnd(sample.app);
    const contract = contractOf('jira');
    if (contract) expect(contract.checkRecorded(sample.jira.requests)).toEqual([]);
    expect(sample.jira.requests.some(({ path }) => path.includes('mypreferences'))).toBe(true);
  });
});

it('another account’s token settles nothing', async () => {
  sample = await sampleApp('first-setup', 'member');
  const run = await runToEnd(sample.app);
  expect(summaryOf(run)).toMatchObject({
    'jira-sync-user-time-zone': 'unavailable sameAsSite',
    'users-have-email': expect.stringMatching(/^unavailable jiraHidden/),
  });
  expect(run.results.some(({ readAs }) => readAs === 'syncUser')).toBe(false);
});
