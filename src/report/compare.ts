import { fingerprint } from '../checklist/model/fingerprint';
import { idsIn } from '../checklist/model/refs';
import type { CheckId, CheckResult, Outcome, Run, RunChanges } from '../contract';

/** What of a row counts when two runs are compared: outcomes and a code, so that it can be kept for long. */
export interface ComparedRow {
  check: CheckId;
  outcome: Outcome;
  /** Whether somebody goes ahead in spite of it, or has answered for it. */
  settled?: true;
  /** A code of what was found: which codes, about what; not how many items, since those change every day. */
  found: string;
}

/** The rows of a run, as far as they count when it is compared. */
export function comparedRows({ results }: Pick<Run, 'results'>): ComparedRow[] {
  return results
    .filter(({ effect }) => effect !== 'sight')
    .map((result) => ({
      check: result.check,
      outcome: result.outcome,
      ...(result.waiver || result.confirmation ? { settled: true as const } : {}),
      found: fingerprint(result.findings.map(signOf).sort().join('\n')),
    }));
}

/** What is different between two runs that are at hand as a whole. */
export interface RunComparison extends RunChanges {
  /** Was decided, and could not be looked at this time or waits for a person: nothing is known of it any more. */
  reopened: CheckId[];
  /** What only one of the two runs judged, so that there is nothing to compare. */
  onlyOnce: CheckId[];
}

/** What is different in a run against an earlier one of the plan, numbers of items included. */
export function compareRuns(earlier: Pick<Run, 'results'>, later: Pick<Run, 'results'>): RunComparison {
  const [before, after] = [comparedRows(earlier), comparedRows(later)];
  const { failed, mended, changed } = compareRows(before, after);
  const was = new Map(before.map((row) => [row.check, row]));
  const is = new Map(after.map((row) => [row.check, row]));
  const differing = new Set([...failed, ...mended, ...changed]);
  const otherNumbers = after.flatMap(({ check }) =>
    was.has(check) && !differing.has(check) && itemsOf(earlier, check) !== itemsOf(later, check) ? [check] : [],
  );
  const reopened = changed.filter((check) => isOpenIn(is, check) && !isOpenIn(was, check));
  return {
    failed,
    mended,
    changed: [...changed.filter((check) => !reopened.includes(check)), ...otherNumbers],
    reopened,
    onlyOnce: [...was.keys(), ...is.keys()].filter((check) => !was.has(check) || !is.has(check)),
  };
}

/** How many items each of a row's findings hits. */
function itemsOf({ results }: Pick<Run, 'results'>, check: CheckId): string {
  const counts = results.find((result) => result.check === check)?.findings.flatMap(({ items }) => items ?? []);
  return (counts ?? []).sort((one, other) => one - other).join(' ');
}

function isOpenIn(rows: ReadonlyMap<CheckId, ComparedRow>, check: CheckId): boolean {
  const row = rows.get(check);
  return row !== undefined && isOpen(row);
}

/** What is different in rows against earlier ones that were kept. Rows that only one of the runs judged are left out. */
export function compareRows(earlier: readonly ComparedRow[], later: readonly ComparedRow[]): RunChanges {
  const before = new Map(earlier.map((row) => [row.check, row]));
  const changes: RunChanges = { failed: [], mended: [], changed: [] };
  for (const row of later) {
    const was = before.get(row.check);
    const kind = was && kindOfChange(was, row);
    if (kind) changes[kind].push(row.check);
  }
  return changes;
}

function kindOfChange(was: ComparedRow, is: ComparedRow): keyof RunChanges | undefined {
  if (is.outcome === 'failed' && was.outcome !== 'failed') return 'failed';
  // What could not be looked at, or was left to a person, is not mended by that.
  if (was.outcome === 'failed' && is.outcome !== 'failed' && !isOpen(is)) return 'mended';
  return was.outcome === is.outcome && was.settled === is.settled && was.found === is.found ? undefined : 'changed';
}

function isOpen({ outcome, settled }: ComparedRow): boolean {
  return (outcome === 'unavailable' || outcome === 'unconfirmed') && !settled;
}

/** A finding without its numbers. Whose eyes saw it, and when, is not what was found. */
function signOf({ code, outcome, args: { seen: _seen, ...args } }: CheckResult['findings'][number]): string {
  return [code, outcome, ...idsIn(args).sort()].join(' ');
}
