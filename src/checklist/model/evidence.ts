import * as z from 'zod';
import { fingerprint } from './fingerprint';
import type { Plan } from './plan';

/**
 * What a Jira account showed when it looked at itself: codes and a date, nothing that names a person, a zone or a language. Nobody else can
 * read it (docs/platform/jira.md#own-preferences); the self-check page keeps it, and the account's own token shows it anew on the command
 * line.
 */
export const evidenceSchema = z.object({
  accountId: z.string().min(1),
  at: z.iso.datetime(),
  /** What the plan said then: see `planFingerprint`. */
  plan: z.string(),
  /** Whether the account's zone showed the time of the plan's aqua zone over the coming year. Like all that follows, absent where it could not be read. */
  timeZone: z.enum(['agrees', 'differs']).optional(),
  language: z.enum(['englishUs', 'other']).optional(),
  /** Whether the account watches the work items that it creates or comments on; `siteDefault` where it never decided. */
  autowatch: z.enum(['off', 'on', 'siteDefault']).optional(),
  /** Whether Jira mails the account about what it does itself. */
  ownChangesMail: z.enum(['off', 'on']).optional(),
  /** Keys that the account holds and lacks in the plan's project; a key that is in neither was not asked for. */
  permissions: z.object({ held: z.array(z.string()), lacked: z.array(z.string()) }).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

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
