import * as v from 'valibot';
import { addressEvidenceSchema, whyNotCounted, type AddressSeen } from '../checklist/model/address-evidence';
import { evidenceSchema, stillCounts, type Evidence } from '../checklist/model/evidence';
import { readBy } from '../checklist/model/schemas';
import type { Plan } from '../checklist/model/plan';
import { loadDocument, updateDocument, type Versioned } from '../storage/documents';

const takenSchema = v.strictObject({ ...addressEvidenceSchema.entries, takenBy: v.string() });
/** A comparison of addresses that was made elsewhere, and who took it in. */
export type TakenEvidence = v.InferOutput<typeof takenSchema>;

/** All that was shown or compared elsewhere for a plan, in one document: a step reads it once. */
export interface KeptEvidence {
  /** The latest that each account showed of itself. */
  evidence: Evidence[];
  /** The latest comparison of each kind. */
  taken: TakenEvidence[];
}

interface EvidenceDocument extends Versioned {
  body: KeptEvidence;
}

const keptSchema = v.array(evidenceSchema);
const keptTakenSchema = v.array(takenSchema);

/** What is kept for a plan. What an older version kept in another shape counts for nothing. */
export async function loadKeptEvidence(planId: string): Promise<KeptEvidence> {
  return keptIn(await loadDocument<EvidenceDocument>('evidence', planId));
}

/** What accounts showed of themselves for a plan. */
export async function loadEvidence(planId: string): Promise<Evidence[]> {
  return (await loadKeptEvidence(planId)).evidence;
}

/** Keeps what an account showed in place of what it showed before; what counts no more is dropped. */
export async function keepEvidence(planId: string, evidence: Evidence, plan: Plan, now: Date): Promise<void> {
  await updateDocument<EvidenceDocument>('evidence', planId, (document) => {
    const kept = keptIn(document);
    const others = kept.evidence.filter((one) => one.accountId !== evidence.accountId && stillCounts(one, plan, now));
    return { body: { ...kept, evidence: [...others, evidence] } };
  });
}

/** Keeps a comparison of addresses in place of an earlier one of its kind. */
export async function keepAddressEvidence(planId: string, evidence: TakenEvidence): Promise<void> {
  await updateDocument<EvidenceDocument>('evidence', planId, (document) => {
    const kept = keptIn(document);
    return { body: { ...kept, taken: [...kept.taken.filter(({ by }) => by !== evidence.by), evidence] } };
  });
}

/** Comparisons that count for a plan at a moment. */
export function countingFor(plan: Plan, { taken }: KeptEvidence, now: Date): TakenEvidence[] {
  return taken.filter((evidence) => whyNotCounted(evidence, plan, now) === undefined);
}

/** What counts of them for a plan at a moment, account by account. */
export function addressesSeen(plan: Plan, kept: KeptEvidence, now: Date): AddressSeen[] {
  return countingFor(plan, kept, now).flatMap(({ by, at, addresses }) => addresses.map((one) => ({ ...one, by, at })));
}

function keptIn(document: EvidenceDocument | undefined): KeptEvidence {
  return {
    evidence: readBy(keptSchema, document?.body.evidence) ?? [],
    taken: readBy(keptTakenSchema, document?.body.taken) ?? [],
  };
}
