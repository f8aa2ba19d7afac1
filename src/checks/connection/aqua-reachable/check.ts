import { aquaSession, aquaVersion } from '../../../facts/aqua/system';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

/** The last year whose releases may be older than Jira's change of its search in August 2025 (docs/platform/aqua.md#versions). */
const lastYearInDoubt = 2025;

export const aquaReachable = defineCheck({
  id: 'aqua-reachable',
  effect: 'sight',
  needs: { session: aquaSession, version: optional(aquaVersion) },
  kinds: {
    reached: kind<{ reader: Ref; version?: string }>('passed'),
    mayBeTooOld: kind<{ reader: Ref; version: string }>('warning', { effect: 'risk' }),
  },
  judge: ({ session, version }, { found }) => {
    const reader: Ref = { ref: 'aquaUser', id: session.id };
    const told = version.ok ? version.value : undefined;
    if (told === undefined) return [found.reached({ reader })];
    const year = yearOf(told);
    const inDoubt = year !== undefined && year <= lastYearInDoubt;
    return [inDoubt ? found.mayBeTooOld({ reader, version: told }) : found.reached({ reader, version: told })];
  },
});

/** Of a version such as 24.8.0.0 or 2024.8; undefined where it does not begin with a number. */
function yearOf(version: string): number | undefined {
  const first = /^\s*v?(\d{1,4})\b/i.exec(version)?.[1];
  if (first === undefined) return undefined;
  return Number(first) < 1000 ? 2000 + Number(first) : Number(first);
}
