import { jiraAddress } from '../../../src/checklist/checks/connection/jira-address';
import { jiraAllowlist } from '../../../src/checklist/checks/connection/jira-allowlist';
import { jiraConfigurationUserApiToken } from '../../../src/checklist/checks/jira-configuration-user/jira-configuration-user-api-token';
import { jiraSyncUserApiToken } from '../../../src/checklist/checks/jira-sync-user/jira-sync-user-api-token';
import { describeResult } from '../../../src/wording/describe';
import { makeSay } from '../../../src/wording/say';
import { plan, planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';

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
testCheck<{ site: { baseUrl: string } }>(jiraAddress, [
  {
    name: 'tells the address to enter, and leaves the rest to a person',
    facts: { site: { baseUrl: 'https://nordlicht.atlassian.net' } },
    expect: { outcome: 'unconfirmed', codes: ['enter'], effect: 'silent' },
  },
  {
    name: 'could not look',
    facts: { site: { unavailable: { reason: 'jira-unreachable' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
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
  ['endsSoon', { ends: '2026-11-23', days: 0 }, 'warning', 'The API token ends on 23 November 2026, today; then the synchronisation stops'],
] as const)('says when a token %s', (code, args, outcome, title) => {
  const row = describeResult(
    {
      check: 'jira-sync-user-api-token',
      section: 'jira-sync-user',
      effect: 'stops',
      outcome,
      findings: [{ code, outcome, args }],
      at: '2026-11-23T10:00:00Z',
      confirmation: { question: 'connection-tested', answer: 'yes', by: 'acc', at: '2026-11-01T10:00:00Z', token: { ends: args.ends } },
    },
    makeSay({ names: {}, siteUrl: 'https://nordlicht.atlassian.net' }),
  );
  expect(row.title).toBe(title);
  expect(row.findings[0]?.remedy?.steps.length).toBeGreaterThan(1);
});
