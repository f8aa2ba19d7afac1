import * as z from 'zod';
import { countsOf } from '../checklist/matching/evidence';
import { addressEvidenceSchema, endOfAddressEvidence, whyNotCounted, type AddressSeen } from '../checklist/model/address-evidence';
import type { Plan } from '../checklist/model/plan';
import type { AddressEvidenceView } from '../contract';
import { loadDocument, updateDocument, type Versioned } from '../storage/documents';

const takenSchema = addressEvidenceSchema.extend({ takenBy: z.string() });
/** A comparison of addresses, and who took it in. */
export type TakenEvidence = z.infer<typeof takenSchema>;

interface AddressEvidenceDocument extends Versioned {
  /** The latest of each kind. */
  body: { taken: TakenEvidence[] };
}

/** Beside what accounts showed of themselves: another document of the same entity. */
const keyOf = (planId: string): string => `${planId}-addresses`;

/** What was taken in for a plan. Documents that an older version kept in another shape count for nothing. */
export async function loadAddressEvidence(planId: string): Promise<TakenEvidence[]> {
  const document = await loadDocument<AddressEvidenceDocument>('evidence', keyOf(planId));
  return z.array(takenSchema).safeParse(document?.body.taken).data ?? [];
}

/** Keeps a comparison in place of an earlier one of its kind. */
export async function keepAddressEvidence(planId: string, evidence: TakenEvidence): Promise<void> {
  await updateDocument<AddressEvidenceDocument>('evidence', keyOf(planId), (document) => ({
    body: { taken: [...(document?.body.taken ?? []).filter(({ by }) => by !== evidence.by), evidence] },
  }));
}

/** Those that count for a plan at a moment. */
export function countingFor(plan: Plan, taken: readonly TakenEvidence[], now: Date): TakenEvidence[] {
  return taken.filter((evidence) => whyNotCounted(evidence, plan, now) === undefined);
}

/** What counts for a plan at a moment, account by account. */
export async function loadAddressesSeen(planId: string, plan: Plan, now: Date): Promise<AddressSeen[]> {
  return countingFor(plan, await loadAddressEvidence(planId), now).flatMap(({ by, at, addresses }) =>
    addresses.map((one) => ({ ...one, by, at })),
  );
}

/** What a comparison says, without the accounts. */
export function addressEvidenceView(evidence: TakenEvidence): AddressEvidenceView {
  const { by, eyesOf, at, takenBy } = evidence;
  return { by, ...(eyesOf ? { eyesOf } : {}), at, until: endOfAddressEvidence(evidence), takenBy, ...countsOf(evidence) };
}
