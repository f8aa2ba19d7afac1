import { accountNamed, closeAccount, deactivate, hideAddress, issuesOf } from '../../local/samples/alterations';
import type { Alteration, Company } from '../../local/samples/types';
import type { Finding } from '../../src/checklist/model/vocabulary';
import type { CheckResult, Run } from '../../src/contract';
import { runToEnd, sampleApp, summaryOf } from '../support/sample-app';

const rows: CheckResult['check'][] = [
  'aqua-sync-user-email',
  'jira-sync-user-email',
  'users-have-email',
  'users-matched',
  'users-unambiguous',
  'users-active',
  'users-assignable',
  'users-next',
];

/** The company after its work, with something altered, as far as it is about people. */
async function people(alter: Alteration): Promise<Run> {
  const sample = await sampleApp('ready', undefined, {
    alter: (company) => {
      nameAccountsById(company);
      alter(company);
    },
  });
  try {
    return await runToEnd(sample.app, rows);
  } finally {
    await sample.close();
  }
}

/** The plan file names its accounts by addresses, which a search may not find. */
function nameAccountsById({ scenario, jira }: Company): void {
  const { users } = scenario.planFile;
  users.configurationUser = accountNamed(jira, 'aqua Konfiguration').accountId;
  users.syncUser = accountNamed(jira, 'aqua Sync').accountId;
}

function findingsOf(run: Run, check: CheckResult['check']): Finding[] {
  return run.results.find((result) => result.check === check)?.findings ?? [];
}

it('all hide their address: no row passes for which a match was needed', async () => {
  const run = await people(({ jira }) => jira.accounts.forEach(hideAddress));
  expect(summaryOf(run)).toMatchObject({
    // The search finds the sync account by the address of aqua's sync user.
    'jira-sync-user-email': 'passed',
    'users-have-email': expect.stringMatching(/^unavailable jiraHidden/),
    'users-matched': expect.stringMatching(/^unavailable hidden(:\d+)? hiddenInJira/),
    'users-unambiguous': expect.stringMatching(/^unavailable hidden/),
    'users-active': expect.stringMatching(/^unavailable hidden/),
    'users-assignable': expect.stringMatching(/^unavailable hidden/),
  });
  expect(run.counts.failed).toBe(0);
});

it.each<[string, Alteration]>([
  ['all', ({ jira }) => jira.accounts.forEach(hideAddress)],
  ['the two service accounts', ({ jira }) => ['aqua Konfiguration', 'aqua Sync'].forEach((name) => hideAddress(accountNamed(jira, name)))],
])('a search that does not find hidden addresses proves nothing where %s hide theirs', async (_who, hide) => {
  const run = await people((company) => {
    company.jira.searchMissesHiddenAddresses = true;
    hide(company);
  });
  expect(run.counts.failed).toBe(0);
  expect(run.verdict).toBe('undecided');
  expect(summaryOf(run)).toMatchObject({
    'jira-sync-user-email': 'unavailable hidden',
    'users-matched': expect.stringMatching(/^unavailable/),
    'users-assignable': expect.stringMatching(/^unavailable unknownAccount/),
    'users-next': 'unavailable mayHide',
  });
});

it.each([false, true])(
  'somebody left: no active account is found for 64 defects, whether the search misses who hides (%s)',
  async (misses) => {
    const run = await people(({ jira }) => {
      jira.searchMissesHiddenAddresses = misses;
      deactivate(accountNamed(jira, 'Hauke Sievers'));
    });
    expect(findingsOf(run, 'users-matched')[0]).toMatchObject({
      code: 'missingInJira',
      items: 64,
      args: { users: { length: 1 }, searchFindsHidden: !misses },
    });
    expect(summaryOf(run)['users-active']).toMatch(/^unavailable .*noActiveAccount:64$/);
  },
);

it.each([false, true])(
  'somebody on work items left: the account is deactivated and not missing, though its address is hidden (%s)',
  async (hides) => {
    const run = await people(({ jira }) => {
      const left = accountNamed(jira, 'Birte Claussen');
      deactivate(left);
      if (hides) hideAddress(left);
    });
    expect(summaryOf(run)).toMatchObject({
      'users-active': expect.stringMatching(/^failed inactiveInJira:\d+$/),
      'users-matched': expect.stringMatching(/^unavailable hidden/),
    });
  },
);

it('apps, portal customers and closed accounts fail with their work items, also where they show an address', async () => {
  const run = await people(withAccountsThatAreNoPeople);
  expect(findingsOf(run, 'users-matched').filter(({ code }) => code === 'noPerson')).toMatchObject([
    { args: { sort: 'app' }, items: 1, clause: expect.stringContaining('reporter in (') },
    { args: { sort: 'customer' }, items: 1 },
    { args: { sort: 'closed' }, items: 1 },
  ]);
  expect(findingsOf(run, 'users-matched')).toContainEqual(expect.objectContaining({ code: 'authors', outcome: 'warning' }));
});

it('a user who stands in makes them, and only them, a risk', async () => {
  const run = await people((company) => {
    withAccountsThatAreNoPeople(company);
    company.scenario.planFile.users.fallbackAquaUser = 'testmanagement';
  });
  const found = findingsOf(run, 'users-matched');
  expect(found.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(found.filter(({ code }) => code === 'stoodIn')).toHaveLength(3);
});

it('a reader who may not find people fails nobody', async () => {
  const run = await people(({ jira }) => {
    jira.globalGrants['USER_PICKER'] = [];
  });
  expect(run.counts.failed).toBe(0);
  expect(summaryOf(run)).toMatchObject({ 'users-matched': 'unavailable jira-forbidden', 'users-active': 'unavailable jira-forbidden' });
});

it('a user whom aqua lists twice is one user, and blanks around an address are a risk', async () => {
  const run = await people(({ aqua }) => {
    for (const user of aqua.users.filter(({ userName }) => ['birte.claussen', 'jira.sync'].includes(userName))) {
      user.email = ` ${user.email}`;
      aqua.users.push(user);
    }
  });
  expect(run.counts.failed).toBe(0);
  expect(findingsOf(run, 'users-matched')).toContainEqual(expect.objectContaining({ code: 'blanks' }));
  expect(summaryOf(run)['aqua-sync-user-email']).toBe('warning blanks');
});

it('a person with another domain is counted on both sides', async () => {
  const run = await people(({ aqua }) => {
    for (const user of aqua.users) if (user.userName === 'birte.claussen') user.email = 'birte.claussen@kaltenbach.example';
  });
  const [found] = findingsOf(run, 'users-matched');
  expect(found).toMatchObject({ code: 'otherDomain', args: { people: { length: 1 } }, clause: expect.stringContaining('assignee in (') });
  expect(found?.items).toBe(210 + 148);
});

/** An app and somebody whose account is closed report a bug each; a portal customer, who shows the address, works on one. */
function withAccountsThatAreNoPeople({ jira }: Company): void {
  const [byApp, byCustomer, byNobody] = issuesOf(jira, 'SHOP', 'Bug', 'In Review');
  if (!byApp || !byCustomer || !byNobody) throw new Error('too few issues');
  byApp.reporter = accountNamed(jira, 'Fehlermelder');
  byCustomer.assignee = accountNamed(jira, 'Filiale 1001');
  byCustomer.assignee.emailShown = true;
  byNobody.reporter = accountNamed(jira, 'Elif Kaya');
  closeAccount(byNobody.reporter);
}
