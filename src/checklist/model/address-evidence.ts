import * as v from 'valibot';
import type { Plan } from './plan';
import { moment, positive, someText } from './schemas';
import { effectiveSyncUser } from './scope';

/**
 * What became of comparing one Jira account's address with those of aqua's users, elsewhere than in this app: ids and codes, no address and no
 * name. `same`: the address is that of the aqua user named. `differs`: no user of the aqua project has it. `unseen`: whoever looked did not see
 * it either.
 */
const comparedSchema = v.variant('result', [
  v.strictObject({
    accountId: someText(128),
    result: v.literal('same'),
    aquaUserId: positive,
  }),
  v.strictObject({ accountId: someText(128), result: v.picklist(['differs', 'unseen']) }),
]);
export type ComparedAddress = v.InferOutput<typeof comparedSchema>;

/** Accounts that one comparison may tell of: as many as fit into a stored document. */
export const mostCompared = 800;

/** One comparison, as a file carries it from where it was made into the page. Strict: what may hold an address is refused. */
export const addressEvidenceSchema = v.strictObject({
  format: v.literal('aqua-sync-readiness-evidence'),
  version: v.literal(1),
  /** `syncUser`: by that account's own eyes, which are aqua's. `export`: by a list of users from Atlassian Administration. */
  by: v.picklist(['syncUser', 'export']),
  /** Whose eyes these were; absent for an export. */
  eyesOf: v.optional(someText(128)),
  jiraProjectId: someText(64),
  aquaProjectId: positive,
  at: moment,
  addresses: v.pipe(v.array(comparedSchema), v.maxLength(mostCompared)),
});
export type AddressEvidence = v.InferOutput<typeof addressEvidenceSchema>;

/** One account's comparison with where it comes from, as facts use it. */
export type AddressSeen = ComparedAddress & Pick<AddressEvidence, 'by' | 'at'>;

/** How long such evidence counts. */
const evidenceDays = 30;
/** How far a clock may be ahead of another. */
const clockSlackMs = 10 * 60_000;

/** The moment from which on it no longer counts, ISO 8601. */
export function endOfAddressEvidence({ at }: Pick<AddressEvidence, 'at'>): string {
  return new Date(Date.parse(at) + evidenceDays * 86_400_000).toISOString();
}

/** Why evidence does not count for a plan at a moment; undefined where it does. */
export function whyNotCounted(evidence: AddressEvidence, plan: Plan, now: Date): 'other-plan' | 'other-account' | 'too-old' | undefined {
  if (evidence.jiraProjectId !== plan.where.jiraProjectId || evidence.aquaProjectId !== plan.where.aquaProjectId) return 'other-plan';
  if (evidence.by === 'syncUser' && evidence.eyesOf !== effectiveSyncUser(plan)) return 'other-account';
  const tooNew = Date.parse(evidence.at) > now.getTime() + clockSlackMs;
  return tooNew || endOfAddressEvidence(evidence) < now.toISOString() ? 'too-old' : undefined;
}
