import { couldNotLookFinding } from '../checklist/engine/run-checks';
import type { CheckResult } from '../contract';

/**
 * A row as its run keeps it: whole, or, where the rows together are too large for one document, with its findings in values of their own. Such
 * values are saved in one transaction with the document that names them and never change, so nobody reads half of them.
 */
export type StoredRow = CheckResult & { apart?: Apart & { bytes: number } };

/** Findings of some rows, as a text that is cut into values. */
export interface Apart {
  id: string;
  values: number;
}

/**
 * Bytes of all rows of a run. What one step finds has to fit one transaction of 4 MB, and the whole run one answer of 5 MB to the page
 * (docs/platform/forge.md#payloads-and-requests).
 */
const mostBytes = 3.2 * 1024 * 1024;

/** The rows, as many in full as one run takes: of the longest, only what they came to is kept, and that more was found. */
export function fitting(rows: readonly StoredRow[]): StoredRow[] {
  const sizes = new Map(rows.map((row) => [row, row.apart ? row.apart.bytes : sizeOf(row)]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const inShort = new Map<StoredRow, StoredRow>();
  for (const [row, size] of [...sizes].sort(([, one], [, other]) => other - one)) {
    if (total <= mostBytes) break;
    const short = shortened(row);
    inShort.set(row, short);
    total += sizeOf(short) - size;
  }
  return rows.map((row) => inShort.get(row) ?? row);
}

/** A row without what was found: its outcome stays, so that a failure is not forgotten. */
export function shortened({ apart: _apart, ...row }: StoredRow): StoredRow {
  const outcomes = [...new Set([row.outcome, ...row.findings.map(({ outcome }) => outcome)])];
  return { ...row, findings: outcomes.map((outcome) => ({ ...couldNotLookFinding({ reason: 'too-much-found' }), outcome })) };
}

/** Bytes of a row as it is stored, quotes of its findings escaped as in a text. */
export function sizeOf(row: StoredRow): number {
  return Buffer.byteLength(JSON.stringify(JSON.stringify(row)));
}
