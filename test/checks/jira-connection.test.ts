import { jiraConfigurationUserApiToken } from '../../src/checks/jira-configuration-user/jira-configuration-user-api-token/check';
import { jiraSyncUserApiToken } from '../../src/checks/jira-sync-user/jira-sync-user-api-token/check';
import { describeResult } from '../../src/wording/describe';
import { makeSay } from '../../src/wording/say';
import { plan, planWith } from '../support/plan';
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
