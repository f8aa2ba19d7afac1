import { systemUser } from '../../src/clients/aqua/operations/users';
import { accountById, accountSearch, type JiraUser } from '../../src/clients/jira/operations/accounts';
import { jiraAccountsAtSyncAddress, type AccountAtAddress } from '../../src/facts/jira/sync-address';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { on } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';

const account = (accountId: string, more: Partial<JiraUser> = {}): JiraUser => ({
  accountId,
  accountType: 'atlassian',
  active: true,
  ...more,
});

/** What a search for aqua's address comes to; the account that does the work hides its own. */
async function atAddress(found: JiraUser[], email = 'qa@x.example'): Promise<AccountAtAddress[] | undefined> {
  const aquaUser = { id: 900, userName: 'jira.sync', status: 'Activated', serverAdministrator: false, licences: [], projects: [] } as const;
  const reading = await gather(jiraAccountsAtSyncAddress, {
    jira: [browsing(), on(accountById, ({ accountId }) => account(accountId)), on(accountSearch, () => found)],
    aqua: aquaAnswering(answerTo(systemUser, () => ({ ...aquaUser, licences: [], projects: [], email }))),
  });
  return reading.ok ? reading.value : undefined;
}

it.each<[string, JiraUser[], AccountAtAddress[]]>([
  ['it is shown', [account('lena', { emailAddress: 'QA@x.example' })], [{ accountId: 'lena', shows: 'this' }]],
  ['another one is shown', [account('lena', { emailAddress: 'qa@x.example.org' })], [{ accountId: 'lena', shows: 'another' }]],
  ['nothing is shown', [account('acc-sync', { displayName: 'aqua Sync' })], [{ accountId: 'acc-sync', shows: 'nothing' }]],
  ['the address stands in the name', [account('acc-sync', { displayName: 'QA@x.example' })], [{ accountId: 'acc-sync', shows: 'name' }]],
  [
    'it is a portal customer of the same address, or an app',
    [account('buyer', { accountType: 'customer' }), account('bot', { accountType: 'app' }), account('lena')],
    [{ accountId: 'lena', shows: 'nothing' }],
  ],
  [
    'it is a service account',
    [account('bot', { accountType: 'app', appType: 'service', emailAddress: 'qa@x.example' })],
    [{ accountId: 'bot', shows: 'this' }],
  ],
])('of an account that is found by aqua’s address is told whether %s', async (_name, found, expected) => {
  expect(await atAddress(found)).toEqual(expected);
});

it('nobody is searched for by what is no address', async () => {
  expect(await atAddress([account('lena')], 'qa@x.example; lena@x.example')).toBeUndefined();
});
