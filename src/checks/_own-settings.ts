import type { JiraAccount } from '../facts/jira/accounts';
import { kind, type Found } from '../checklist/engine/define-check';
import type { Reading } from '../checklist/engine/define-fact';
import type { Evidence } from '../checklist/model/evidence';
import type { Plan } from '../checklist/model/plan';
import { isEnglishUs } from '../checklist/model/languages';
import { couldNotLookFinding } from '../checklist/engine/run-checks';
import { serviceIn } from './_service-account';
import type { Finding, Ref, Seen } from '../checklist/model/vocabulary';

/** Settings that hardly anybody but the account itself sees. */

/** For findings: which account showed it by itself, and when. */
export function seenIn(evidence: Evidence, by: Seen['by']): Seen {
  return { by, at: evidence.at };
}

export const languageKinds = {
  /** `service`: of a service account, as which nobody can sign in. */
  other: kind<{ user: Ref; seen?: Seen; service?: true }>('warning'),
  hidden: kind<{ user: Ref; service?: true }>('unavailable'),
  englishUs: kind<{ user: Ref; seen?: Seen }>('passed'),
  noAccount: kind('notApplicable'),
};

/** Whether an account's language is English (US): as Jira shows it, which it seldom does, else as the account itself showed. */
export function judgeLanguage(
  user: Reading<JiraAccount | undefined>,
  by: Seen['by'],
  evidence: Evidence | undefined,
  found: Found<typeof languageKinds>,
): Finding[] {
  if (!user.ok) return asShown() ?? [couldNotLookFinding(user.why)];
  if (!user.value) return [found.noAccount({})];
  const { accountId, locale } = user.value;
  const ref: Ref = { ref: 'jiraUser', id: accountId };
  const open = { user: ref, ...serviceIn(user.value) };
  if (locale) return [isEnglishUs(locale) ? found.englishUs({ user: ref }) : found.other(open)];
  return asShown() ?? [found.hidden(open)];

  function asShown(): Finding[] | undefined {
    if (!evidence?.language) return undefined;
    return [found[evidence.language]({ user: { ref: 'jiraUser', id: evidence.accountId }, seen: seenIn(evidence, by) })];
  }
}

export const ownMailKinds = {
  on: kind<{ user: Ref; seen: Seen }>('advice'),
  asked: kind<{ user: Ref }>('unconfirmed'),
  off: kind<{ user: Ref; seen: Seen }>('passed'),
  noScheme: kind<{ project: Ref }>('passed'),
};

/** Whether Jira mails an account about what it does itself. */
export function judgeOwnMail(
  accountId: string,
  by: Seen['by'],
  { plan, evidence, projectMails }: { plan: Plan; evidence: Evidence | undefined; projectMails: Reading<boolean> },
  found: Found<typeof ownMailKinds>,
): Finding[] {
  const user: Ref = { ref: 'jiraUser', id: accountId };
  if (projectMails.ok && !projectMails.value) return [found.noScheme({ project: { ref: 'jiraProject', id: plan.where.jiraProjectId } })];
  if (!evidence?.ownChangesMail) return [found.asked({ user })];
  return [found[evidence.ownChangesMail]({ user, seen: seenIn(evidence, by) })];
}

export const autowatchKinds = {
  on: kind<{ user: Ref; seen: Seen }>('advice'),
  siteDefault: kind<{ user: Ref; seen: Seen }>('unconfirmed'),
  asked: kind<{ user: Ref }>('unconfirmed'),
  off: kind<{ user: Ref; seen: Seen }>('passed'),
};

/** Whether an account becomes a watcher of each work item that it touches. An account may follow the site's default, which Jira shows nobody. */
export function judgeAutowatch(
  accountId: string,
  by: Seen['by'],
  evidence: Evidence | undefined,
  found: Found<typeof autowatchKinds>,
): Finding[] {
  const user: Ref = { ref: 'jiraUser', id: accountId };
  if (!evidence?.autowatch) return [found.asked({ user })];
  return [found[evidence.autowatch]({ user, seen: seenIn(evidence, by) })];
}
