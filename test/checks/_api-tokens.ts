import { describeResult } from '../../src/wording/describe';
import { en } from '../../src/wording/en';
import { makeSay } from '../../src/wording/say';

/**
 * What the row of an account's token says once somebody answered that the connection works and told when the token ends. `name` is the title of
 * the row where there is nothing to warn of.
 */
export function describeTokens(section: 'jira-configuration-user' | 'jira-sync-user', name: string): void {
  it.each([
    ['ended', { ends: '2026-11-20' }, 'failed', 'The API token ended on 20 November 2026; aqua can no longer log in to Jira'],
    [
      'endsSoon',
      { ends: '2026-12-01', days: 8 },
      'warning',
      'The API token ends on 1 December 2026, in 8 days; then the synchronisation stops',
    ],
    [
      'endsSoon',
      { ends: '2026-11-23', days: 0 },
      'warning',
      'The API token’s last day is 23 November 2026; then the synchronisation stops',
    ],
    ['lives', { ends: '2027-06-30' }, 'unconfirmed', name],
    ['endUnknown', {}, 'unconfirmed', name],
  ] as const)('says when a token %s', (code, args, outcome, title) => {
    const row = describeResult(
      {
        check: `${section}-api-token`,
        section,
        effect: 'stops',
        outcome,
        findings: [{ code, outcome, args }],
        at: '2026-11-23T10:00:00Z',
        confirmation: { question: 'connection-tested', answer: 'yes', by: 'acc', at: '2026-11-01T10:00:00Z', token: args },
      },
      makeSay({ words: en, names: {}, siteUrl: 'https://nordlicht.atlassian.net' }),
    );
    expect(row.title).toBe(title);
    if (code === 'lives') expect(row.findings[0]?.text).toBe('The API token’s last day is 30 June 2027, according to the answer given');
    else expect(row.findings[0]?.remedy?.steps.length).toBeGreaterThan(1);
  });
}
