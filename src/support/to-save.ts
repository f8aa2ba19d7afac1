import type { BundleToSave, ProbeToSave } from '../contract';
import type { Caller } from '../runs/caller';
import { recordBundle } from './bundle/record';
import { bundleText } from './bundle/text';
import { probe } from './probe/probe';
import { countsOf, probeMarkdown } from './probe/report';

/** A resolver may take 25 s (docs/platform/forge.md#invocation-time), of which closing aqua's session may take 8. */
const gatheringMs = 14_000;
const probingMs = 12_000;

/** A bundle of a plan for the page, which shows what it holds before it is saved. */
export async function bundleToSave({ planId }: { planId: string }, caller: Caller): Promise<BundleToSave> {
  const { bundle, replaced, facts, differing } = await recordBundle(planId, caller, { gatheringMs });
  return { text: bundleText(bundle), facts, rows: bundle.rows.length, ...replaced, differing };
}

/** A probe of both systems for the page: what does not fit into one call says so. */
export async function probeToSave({ planId }: { planId: string }): Promise<ProbeToSave> {
  const report = await probe({ planId, deadline: Date.now() + probingMs });
  const { answered, notFound, refused, unexpected, notReached } = countsOf(report);
  return { text: probeMarkdown(report), answered, unexpected, refused: refused + notFound, notTried: notReached };
}
