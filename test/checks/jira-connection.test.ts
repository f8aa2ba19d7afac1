import { jiraAddress } from '../../src/checks/connection/jira-address/check';
import { jiraAllowlist } from '../../src/checks/connection/jira-allowlist/check';
import { jiraConfigurationUserApiToken } from '../../src/checks/jira-configuration-user/jira-configuration-user-api-token/check';
import { jiraSyncUserApiToken } from '../../src/checks/jira-sync-user/jira-sync-user-api-token/check';
import { describeResult } from '../../src/wording/describe';
import { makeSay } from '../../src/wording/say';
import { plan, planWith } from '../support/plan';
import type { Args } from '../../src/checklist/model/vocabulary';
import { testCheck } from '../support/test-check';

const separate = planWith({ who: { ...plan.who, syncUser: 'acc-separate' } });
const oneAccount = { configurationUser: plan.who.configurationUser, aquaSyncUserId: plan.who.aquaSyncUserId };

testCheck<Record<string, never>>(jiraConfigurationUserApiToken, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'stops' } },
]);
testCheck<Record<string, never>>(jiraSyncUserApiToken, [
  { name: 'asks a person', plan: separate, facts: {}, expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'stops' } },
  {
    name: 'does not apply without a separate sync user',
    plan: { ...plan, who: oneAccount },
    facts: {},
    expect: { outcome: 'notApplicable', codes: ['noSyncUser'] },
  },
]);
const gateway = 'https://api.atlassian.com/ex/jira/7c1f0e52-93b4-4d0a-8c65-2ea9d4b71f38';
const nordlicht = 'https://nordlicht.atlassian.net';

testCheck<{ site: { baseUrl: string; displayUrl?: string }; gateway: string | undefined }>(jiraAddress, [
  {
    name: 'tells the address to enter, and leaves the rest to a person',
    facts: { site: { baseUrl: nordlicht, displayUrl: `${nordlicht}/` }, gateway },
    expect: { outcome: 'unconfirmed', codes: ['enter'], effect: 'silent' },
  },
  {
    name: 'does so without the id of the site',
    facts: { site: { baseUrl: nordlicht }, gateway: undefined },
    expect: { outcome: 'unconfirmed', codes: ['enter'] },
  },
  {
    name: 'could not look',
    facts: { site: { unavailable: { reason: 'jira-unreachable' } }, gateway },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
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
    makeSay({ names: {}, siteUrl: nordlicht }),
  );
  expect(row.findings[0]?.text).toContain(`Enter ${entered}`);
  expect(row.findings[0]?.remedy?.steps.map(({ text }) => text)).toEqual(steps.map((part) => expect.stringContaining(part) as string));
});

testCheck<Record<string, never>>(jiraAllowlist, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'advice' } },
]);

it.each([
  ['ended', { ends: '2026-11-20' }, 'failed', 'The API token ended on 20 November 2026; aqua can no longer log in to Jira'],
  [
    'endsSoon',
    { ends: '2026-12-01', days: 8 },
    'warning',
    'The API token ends on 1 December 2026, in 8 days; then the synchronisation stops',
  ],
  ['endsSoon', { ends: '2026-11-23', days: 0 }, 'warning', 'The API token’s last day is 23 November 2026; then the synchronisation stops'],
  ['lives', { ends: '2027-06-30' }, 'unconfirmed', 'The sync user has an API token'],
  ['endUnknown', {}, 'unconfirmed', 'The sync user has an API token'],
] as const)('says when a token %s', (code, args, outcome, title) => {
  const row = describeResult(
    {
      check: 'jira-sync-user-api-token',
      section: 'jira-sync-user',
      effect: 'stops',
      outcome,
      findings: [{ code, outcome, args }],
      at: '2026-11-23T10:00:00Z',
      confirmation: { question: 'connection-tested', answer: 'yes', by: 'acc', at: '2026-11-01T10:00:00Z', token: args },
    },
    makeSay({ names: {}, siteUrl: 'https://nordlicht.atlassian.net' }),
  );
  expect(row.title).toBe(title);
  if (code === 'lives') expect(row.findings[0]?.text).toBe('The API token’s last day is 30 June 2027, as somebody told');
  else expect(row.findings[0]?.remedy?.steps.length).toBeGreaterThan(1);
});
