import { remedyKey } from '../model/remedy-key';
import type { CheckResult } from './results';

/** Whether a row failed and nobody waived it. */
export function isProblem(result: CheckResult): boolean {
  return result.outcome === 'failed' && !result.waiver && result.effect !== 'sight';
}

/** How many things there are to mend; and of them, how many show with the first load: nothing is transferred, or items in scope are not. */
export function problemsIn(results: readonly CheckResult[]): { problems: number; problemsOfFirstLoad: number } {
  const failures = results.filter(isProblem).flatMap(({ check, effect, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .map((finding) => ({
        key: remedyKey(check, finding),
        hits: effect === 'stops' || (effect === 'items' && finding.effect !== 'silent' && (finding.items ?? 0) > 0),
      })),
  );
  const different = (some: typeof failures): number => new Set(some.map(({ key }) => key)).size;
  return { problems: different(failures), problemsOfFirstLoad: different(failures.filter(({ hits }) => hits)) };
}
