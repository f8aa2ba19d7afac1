import * as v from 'valibot';
import { fingerprint } from './fingerprint';
import type { Plan } from './plan';
import { moment, object } from './schemas';

/**
 * What a Jira account showed when it looked at itself: codes and a date, nothing that names a person, a zone or a language. Nobody else can
 * read it (docs/platform/jira.md#own-preferences); the self-check page keeps it, and the account's own token shows it anew on the command
 * line.
 */
export const evidenceSchema = object({
  accountId: v.pipe(v.string(), v.minLength(1)),
  at: moment,
  /** What the plan said then: see `planFingerprint`. */
  plan: v.string(),
  /** Whether the account's zone showed the time of the plan's aqua zone over the coming year. Like all that follows, absent where it could not be read. */
  timeZone: v.optional(v.picklist(['agrees', 'differs'])),
  language: v.optional(v.picklist(['englishUs', 'other'])),
  /** Whether the account watches the work items that it creates or comments on; `siteDefault` where it never decided. */
  autowatch: v.optional(v.picklist(['off', 'on', 'siteDefault'])),
  /** Whether Jira mails the account about what it does itself. */
  ownChangesMail: v.optional(v.picklist(['off', 'on'])),
  /** Keys that the account holds and lacks in the plan's project; a key that is in neither was not asked for. */
  permissions: v.optional(object({ held: v.array(v.string()), lacked: v.array(v.string()) })),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** How long evidence counts. */
const evidenceDays = 30;

/** The parts of a plan that evidence depends on, as a short code: it changes when one of them does. */
export function planFingerprint({ where, configurator }: Plan): string {
  return fingerprint(JSON.stringify([where.jiraProjectId, configurator.aquaTimeZone]));
}

/** The moment from which on evidence no longer counts. */
export function endOf(evidence: Evidence): Date {
  return new Date(new Date(evidence.at).getTime() + evidenceDays * 86_400_000);
}

/** Whether evidence is not older than 30 days and was gathered for the plan as it is. */
export function stillCounts(evidence: Evidence, plan: Plan, now: Date): boolean {
  return evidence.plan === planFingerprint(plan) && endOf(evidence) >= now;
}

/** The latest evidence of an account that still counts. */
export function evidenceOf(accountId: string, all: readonly Evidence[], plan: Plan, now: Date): Evidence | undefined {
  return all.filter((one) => one.accountId === accountId && stillCounts(one, plan, now)).sort((a, b) => b.at.localeCompare(a.at))[0];
}
