import { couldNotLookFinding } from '../checklist/engine/run-checks';
import type { CheckResult } from '../contract';

/** Bytes of results that a run keeps: a stored value has 240 KiB, and figures of the run stand beside them (docs/platform/forge.md#key-value-store). */
const mostBytes = 200 * 1024;

/** The results, as many as the store takes in full: of the longest, only what they came to is kept, and that more was found. */
export function fitting(results: readonly CheckResult[]): CheckResult[] {
  const sizes = new Map(results.map((result) => [result, sizeOf(result)]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const inShort = new Map<CheckResult, CheckResult>();
  for (const [result, size] of [...sizes].sort(([, one], [, other]) => other - one)) {
    if (total <= mostBytes) break;
    const short = shortened(result);
    inShort.set(result, short);
    total += sizeOf(short) - size;
  }
  return results.map((result) => inShort.get(result) ?? result);
}

/** A row without what was found: its outcome stays, so that a failure is not forgotten. */
export function shortened(result: CheckResult): CheckResult {
  const outcomes = [...new Set(result.findings.map(({ outcome }) => outcome))];
  return { ...result, findings: outcomes.map((outcome) => ({ ...couldNotLookFinding({ reason: 'too-much-found' }), outcome })) };
}

function sizeOf(result: CheckResult): number {
  return new TextEncoder().encode(JSON.stringify(result)).length + 1;
}
