import type { CheckResult, Finding, UnavailableReason } from '../../src/contract';
import { de } from '../../src/wording/de';
import { describeResult } from '../../src/wording/describe';
import { en } from '../../src/wording/en';
import { makeSay } from '../../src/wording/say';
import { languages } from '../../src/wording/language';

const words = { en, de };
const reader = { en: /\b(you|your)\b/i, de: /\b(Sie|Ihnen|Ihr|Ihre|Ihrem)\b/ };
const again = { en: /Press “Check again”/, de: /„Erneut prüfen“/ };
const levels = [{ ref: 'jiraSecurityLevel', id: '1' }] as const;
const user = { ref: 'jiraUser', id: 'sync' } as const;
const unseen = (reason: UnavailableReason): Finding => ({ code: 'could-not-look', outcome: 'unavailable', args: { reason } });

describe.each(languages)('what this app saw by schedule, in %s', (language) => {
  const say = makeSay({ words: words[language], names: {}, siteUrl: 'https://example.atlassian.net' });

  it.each<[CheckResult['check'], Finding]>([
    ['jira-work-items-visible', { code: 'hidden', outcome: 'failed', args: { levels } }],
    ['jira-work-items-visible', { code: 'perhapsHidden', outcome: 'unavailable', args: { levels } }],
    ['jira-work-items-visible', { code: 'fewerShown', outcome: 'failed', args: { hidden: 3, of: 9 } }],
    ['jira-fields-on-create-screen', unseen('jira-cannot-create')],
    ['jira-fields-on-edit-screen', unseen('jira-cannot-edit')],
    ['users-matched', unseen('jira-project-hidden')],
    ['users-matched', unseen('jira-forbidden')],
    ['projects-usable', { code: 'jiraHidden', outcome: 'failed', args: { project: { ref: 'jiraProject', id: '1' } } }],
    ['jira-sync-user-permissions', { code: 'notEvaluated', outcome: 'unavailable', args: { user, permissions: ['EDIT_ISSUES'] } }],
  ])('is not said to be kept from the reader, who is shown the way to see it: %s %j', (check, finding) => {
    const { section, effect } = { section: 'connection', effect: 'sight' } as const;
    const seenAs = (readAs: 'app' | 'user') => {
      const result = { check, section, effect, outcome: finding.outcome, findings: [finding], at: '2026-11-23T10:00:00Z', readAs };
      const [told] = describeResult(result, say).findings;
      return { said: `${told?.text} ${told?.found}`, steps: told?.remedy?.steps.map(({ text }) => text).join(' ') };
    };
    expect(seenAs('app').said).not.toMatch(reader[language]);
    expect(seenAs('app').steps).toMatch(again[language]);
    expect(seenAs('user').said).toMatch(reader[language]);
  });
});
