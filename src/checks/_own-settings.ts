import { isClosed, type JiraAccount } from '../facts/jira/accounts';
import { kind, type Found } from '../checklist/engine/define-check';
import type { Reading } from '../checklist/engine/define-fact';
import type { Evidence } from '../checklist/model/evidence';
import type { Plan } from '../checklist/model/plan';
import { isEnglishUs } from '../checklist/model/languages';
import { couldNotLookFinding } from '../checklist/engine/run-checks';
import { serviceIn, serviceRead } from './_service-account';
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
  if (!user.value || isClosed(user.value)) return [found.noAccount({})];
  const { accountId, locale } = user.value;
  const ref: Ref = { ref: 'jiraUser', id: accountId };
  const open = { user: ref, ...serviceIn(user.value) };
  if (locale) return [isEnglishUs(locale) ? found.englishUs({ user: ref }) : found.other(open)];
  return asShown() ?? [found.hidden(open)];

  function asShown(): Finding[] | undefined {
    if (!evidence?.language) return undefined;
    const args = { user: { ref: 'jiraUser', id: evidence.accountId } as const, seen: seenIn(evidence, by) };
    return [evidence.language === 'other' ? found.other({ ...args, ...serviceRead(user) }) : found.englishUs(args)];
  }
}

export const ownMailKinds = {
  /** `service`: of a service account, as which nobody can sign in. */
  on: kind<{ user: Ref; seen: Seen; service?: true }>('advice'),
  asked: kind<{ user: Ref; service?: true }>('unconfirmed'),
  off: kind<{ user: Ref; seen: Seen }>('passed'),
  noScheme: kind<{ project: Ref }>('passed'),
};

interface OwnMailSources {
  plan: Plan;
  evidence: Evidence | undefined;
  projectMails: Reading<boolean>;
  account: Reading<JiraAccount | undefined>;
}

/** Whether Jira mails an account about what it does itself. */
export function judgeOwnMail(
  accountId: string,
  by: Seen['by'],
  { plan, evidence, projectMails, account }: OwnMailSources,
  found: Found<typeof ownMailKinds>,
): Finding[] {
  const user: Ref = { ref: 'jiraUser', id: accountId };
  const service = serviceRead(account);
  if (projectMails.ok && !projectMails.value) return [found.noScheme({ project: { ref: 'jiraProject', id: plan.where.jiraProjectId } })];
  if (!evidence?.ownChangesMail) return [found.asked({ user, ...service })];
  const args = { user, seen: seenIn(evidence, by) };
  return [evidence.ownChangesMail === 'on' ? found.on({ ...args, ...service }) : found.off(args)];
}

export const autowatchKinds = {
  /** `service`: of a service account, as which nobody can sign in. */
  on: kind<{ user: Ref; seen: Seen; service?: true }>('advice'),
  siteDefault: kind<{ user: Ref; seen: Seen; service?: true }>('unconfirmed'),
  asked: kind<{ user: Ref; service?: true }>('unconfirmed'),
  off: kind<{ user: Ref; seen: Seen }>('passed'),
};

/** Whether an account becomes a watcher of each work item that it touches. An account may follow the site's default, which Jira shows nobody. */
export function judgeAutowatch(
  accountId: string,
  by: Seen['by'],
  { evidence, account }: { evidence: Evidence | undefined; account: Reading<JiraAccount | undefined> },
  found: Found<typeof autowatchKinds>,
): Finding[] {
  const user: Ref = { ref: 'jiraUser', id: accountId };
  const service = serviceRead(account);
  if (!evidence?.autowatch) return [found.asked({ user, ...service })];
  const args = { user, seen: seenIn(evidence, by) };
  return [evidence.autowatch === 'off' ? found.off(args) : found[evidence.autowatch]({ ...args, ...service })];
}
