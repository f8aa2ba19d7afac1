import { z } from 'zod';
import { evidenceSchema, stillCounts, type Evidence } from '../checklist/model/evidence';
import type { Plan } from '../checklist/model/plan';
import { loadDocument, updateDocument, type Versioned } from '../storage/documents';

interface EvidenceDocument extends Versioned {
  /** The latest of each account. */
  body: { evidence: Evidence[] };
}

const keptSchema = z.array(evidenceSchema);

/** What accounts showed of themselves for a plan. Documents that an older version kept in another shape count for nothing. */
export async function loadEvidence(planId: string): Promise<Evidence[]> {
  return evidenceIn(await loadDocument<EvidenceDocument>('evidence', planId));
}

/** Keeps what an account showed in place of what it showed before; what counts no more is dropped. */
export async function keepEvidence(planId: string, evidence: Evidence, plan: Plan, now: Date): Promise<void> {
  await updateDocument<EvidenceDocument>('evidence', planId, (document) => {
    const others = evidenceIn(document).filter((one) => one.accountId !== evidence.accountId && stillCounts(one, plan, now));
    return { body: { evidence: [...others, evidence] } };
  });
}

function evidenceIn(document: EvidenceDocument | undefined): Evidence[] {
  return keptSchema.safeParse(document?.body.evidence).data ?? [];
}
