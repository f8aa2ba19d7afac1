import type { Ref } from '../../../src/checklist/model/vocabulary';
import { jiraSyncUserEmail } from '../../../src/checks/jira-sync-user/jira-sync-user-email/check';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import type { AccountAtAddress } from '../../../src/facts/jira/sync-address';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import { read, testCheck, unread } from '../../support/test-check';
import { accountOf, refOf } from '../_jira-accounts';

const account = refOf('syncUser');
const syncUser: Ref = { ref: 'aquaUser', id: 900 };
const user = accountOf('syncUser');
const aquaUser: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [],
  projects: [],
  email: 'qa@nordlicht.example',
};
type Accounts = AccountAtAddress[] | undefined;
type SyncAddress = {
  aquaUser: AquaUser | undefined;
  jiraUser: JiraUser | undefined;
  own?: string;
  accounts: Reading<Accounts>;
  searchFindsHidden?: boolean;
};

testCheck<SyncAddress>(jiraSyncUserEmail, [
  {
    name: 'believes the account itself where it hides its address from others',
    facts: { aquaUser, jiraUser: user, own: 'QA@nordlicht.example', accounts: read(undefined) },
    expect: { outcome: 'passed', found: [{ code: 'same' }], readAs: 'syncUser' },
  },
  {
    name: 'fails by another address that only the account itself sees',
    facts: { aquaUser, jiraUser: user, own: 'sync@nordlicht.example', accounts: read(undefined) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'differs', args: { jira: account, aqua: syncUser, seen: { by: 'syncUser', at: '2026-11-23T10:00:00.000Z' } } }],
      readAs: 'syncUser',
    },
  },
  {
    name: 'passes with the same address in other letters',
    facts: {
      aquaUser: { ...aquaUser, email: ' QA@Nordlicht.example ' },
      jiraUser: { ...user, emailAddress: 'qa@nordlicht.example' },
      accounts: read(undefined),
    },
    expect: { outcome: 'passed', found: [{ code: 'same' }] },
  },
  {
    name: 'does not apply to an account that was closed',
    facts: { aquaUser, jiraUser: { ...user, accountType: 'unknown', active: false }, accounts: read([]), searchFindsHidden: true },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'fails with another address',
    facts: { aquaUser, jiraUser: { ...user, emailAddress: 'sync@nordlicht.example' }, accounts: read(undefined) },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { jira: account, aqua: syncUser } }], effect: 'silent' },
  },
  {
    name: 'fails with a text in aqua that is no address, though Jira hides its own',
    facts: { aquaUser: { ...aquaUser, email: 'n/a' }, jiraUser: user, accounts: read([]) },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { jira: account, aqua: syncUser } }], effect: 'silent' },
  },
  {
    name: 'fails with two addresses in aqua, of which no account has both',
    facts: { aquaUser: { ...aquaUser, email: 'qa@nordlicht.example, sync@nordlicht.example' }, jiraUser: user, accounts: read([]) },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { jira: account, aqua: syncUser } }], effect: 'silent' },
  },
  {
    name: 'fails without an address in aqua',
    facts: { aquaUser: { ...aquaUser, email: ' ' }, jiraUser: user, accounts: read(undefined) },
    expect: { outcome: 'failed', found: [{ code: 'aquaEmpty', args: { aqua: syncUser } }] },
  },
  {
    name: 'fails when Jira finds nobody by aqua’s address, and was seen to find others who hide theirs',
    facts: { aquaUser, jiraUser: user, accounts: read([]), searchFindsHidden: true },
    expect: { outcome: 'failed', found: [{ code: 'nobody', args: { jira: account, aqua: syncUser } }] },
  },
  {
    name: 'does not take it for proof when the account is deactivated, since the search finds active ones only',
    facts: { aquaUser, jiraUser: { ...user, active: false }, accounts: read([]), searchFindsHidden: true },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'nobody' } }] },
  },
  {
    name: 'fails when the address is somebody else’s',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-other', shows: 'this' }]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'otherAccount', args: { jira: account, aqua: syncUser, other: { ref: 'jiraUser', id: 'acc-other' } } }],
    },
  },
  {
    name: 'passes where the search finds the account by the address, though it does not show it',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-sync', shows: 'nothing' }]) },
    expect: { outcome: 'passed', found: [{ code: 'foundByAddress' }] },
  },
  {
    name: 'proves nothing where nobody is found and the search was not seen to find who hides',
    facts: { aquaUser, jiraUser: user, accounts: read([]) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'nobody' } }] },
  },
  {
    name: 'takes an account whose address only begins alike for nobody',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-other', shows: 'another' }]), searchFindsHidden: true },
    expect: { outcome: 'failed', found: [{ code: 'nobody', args: { jira: account, aqua: syncUser } }] },
  },
  {
    name: 'cannot tell where the reader may not search',
    facts: { aquaUser, jiraUser: user, accounts: read(undefined) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'notSearched' } }] },
  },
  {
    name: 'does not apply without one of them',
    facts: { aquaUser: undefined, jiraUser: user, accounts: read(undefined) },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'proves nothing by another account that hides its address too',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-other', shows: 'nothing' }]) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'others' } }] },
  },
  {
    name: 'does not take the account that is found for another one',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-sync', shows: 'this' }]) },
    expect: { outcome: 'passed', found: [{ code: 'foundByAddress' }] },
  },
  {
    name: 'keeps to the address that Jira shows, whatever the account itself sees',
    facts: {
      aquaUser,
      jiraUser: { ...user, emailAddress: 'qa@nordlicht.example' },
      own: 'sync@nordlicht.example',
      accounts: read(undefined),
    },
    expect: { outcome: 'passed', found: [{ code: 'same' }], readAs: 'user' },
  },
  {
    name: 'proves nothing where the account is found by its name, in which the address stands, whatever the search proves',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-sync', shows: 'name' }]), searchFindsHidden: true },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'byName' } }] },
  },
  {
    name: 'proves nothing where another account is called by the address and hides its own',
    facts: { aquaUser, jiraUser: user, accounts: read([{ accountId: 'acc-other', shows: 'name' }]), searchFindsHidden: true },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'others' } }] },
  },
  {
    name: 'sends nobody to sign in as a service account that hides its address',
    facts: { aquaUser, jiraUser: { ...user, accountType: 'app', appType: 'service' }, accounts: read([]) },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hidden', args: { jira: account, aqua: syncUser, search: 'nobody', service: true } }],
    },
  },
  {
    name: 'need not search where the address shows',
    facts: { aquaUser, jiraUser: { ...user, emailAddress: 'sync@nordlicht.example' }, accounts: unread({ reason: 'jira-busy' }) },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { jira: account, aqua: syncUser } }] },
  },
  {
    name: 'could not look',
    facts: { aquaUser, jiraUser: user, accounts: unread({ reason: 'jira-busy' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
]);
