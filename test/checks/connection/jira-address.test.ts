import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import { jiraAddress } from '../../../src/checks/connection/jira-address/check';
import type { Args } from '../../../src/checklist/model/vocabulary';
import { describeResult } from '../../../src/wording/describe';
import { en } from '../../../src/wording/en';
import { makeSay } from '../../../src/wording/say';
import { read, testCheck, unread } from '../../support/test-check';

const gateway = 'https://api.atlassian.com/ex/jira/7c1f0e52-93b4-4d0a-8c65-2ea9d4b71f38';
const nordlicht = 'https://nordlicht.atlassian.net';

const person: JiraUser = { accountId: 'acc-config', accountType: 'atlassian', active: true };
const service: JiraUser = { accountId: 'acc-sync', accountType: 'app', appType: 'service', active: true };
type Account = Reading<JiraUser | undefined>;
interface Facts extends Record<string, unknown> {
  site: { baseUrl: string; displayUrl?: string };
  gateway: string | undefined;
  configurationUser: Account;
  syncUser: Account;
}
/** Both accounts are people's. */
const people: Pick<Facts, 'configurationUser' | 'syncUser'> = { configurationUser: read(person), syncUser: read(person) };

testCheck<Facts>(jiraAddress, [
  {
    name: 'tells the address to enter, and leaves the rest to a person',
    facts: { site: { baseUrl: nordlicht, displayUrl: `${nordlicht}/` }, gateway, ...people },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht, gateway } }], effect: 'silent' },
  },
  {
    name: 'does so without the id of the site',
    facts: { site: { baseUrl: nordlicht }, gateway: undefined, ...people },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht } }] },
  },
  {
    name: 'names a custom domain, which is not the one to enter',
    facts: { site: { baseUrl: nordlicht, displayUrl: 'https://jira.nordlicht.example' }, gateway, ...people },
    expect: {
      outcome: 'unconfirmed',
      found: [{ code: 'enter', args: { address: nordlicht, customDomain: 'https://jira.nordlicht.example', gateway } }],
    },
  },
  {
    name: 'takes the site’s own address in other letters for no custom domain',
    facts: { site: { baseUrl: nordlicht, displayUrl: 'https://Nordlicht.atlassian.net' }, gateway, ...people },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht, gateway } }] },
  },
  {
    name: 'knows what a service account needs without being told, whichever of the two it is',
    facts: { site: { baseUrl: nordlicht }, gateway, ...people, syncUser: read(service) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht, gateway, tokenKind: 'serviceAccount' } }] },
  },
  {
    name: 'knows it of the configuration user, too',
    facts: { site: { baseUrl: nordlicht }, gateway, ...people, configurationUser: read(service) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht, gateway, tokenKind: 'serviceAccount' } }] },
  },
  {
    name: 'tells both addresses where the accounts could not be read',
    facts: {
      site: { baseUrl: nordlicht },
      gateway,
      configurationUser: unread({ reason: 'jira-forbidden' }),
      syncUser: read(undefined),
    },
    expect: { outcome: 'unconfirmed', found: [{ code: 'enter', args: { address: nordlicht, gateway } }] },
  },
  {
    name: 'could not look',
    facts: { site: { unavailable: { reason: 'jira-unreachable' } }, gateway, ...people },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
  },
]);

it.each<[string, Args, string, string[]]>([
  ['without a kind told', { gateway }, nordlicht, [nordlicht, gateway]],
  ['for a token without scopes', { gateway, tokenKind: 'unscoped' }, nordlicht, [nordlicht]],
  ['for one with scopes', { gateway, tokenKind: 'scoped' }, gateway, [gateway]],
  ['for one of a service account whose site id is not known', { tokenKind: 'serviceAccount' }, 'the gateway', ['cloud id']],
  ['at a custom domain', { customDomain: 'https://jira.nordlicht.example' }, nordlicht, [nordlicht, 'custom domain', 'cloud id']],
])('the address to enter, %s', (_name, args, entered, steps) => {
  const row = describeResult(
    {
      check: 'jira-address',
      section: 'connection',
      effect: 'silent',
      outcome: 'unconfirmed',
      findings: [{ code: 'enter', outcome: 'unconfirmed', args: { address: nordlicht, ...args } }],
      at: '2026-11-23T10:00:00Z',
    },
    makeSay({ words: en, names: {}, siteUrl: nordlicht }),
  );
  expect(row.findings[0]?.text).toContain(`Enter ${entered}`);
  expect(row.findings[0]?.remedy?.steps.map(({ text }) => text)).toEqual(steps.map((part) => expect.stringContaining(part) as string));
});
