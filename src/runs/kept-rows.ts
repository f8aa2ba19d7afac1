import type { CheckId } from '../checks';
import { couldNotLook } from '../checklist/engine/run-checks';
import type { UnavailableReason } from '../checklist/model/unavailable';
import type { CheckResult } from '../contract';
import { loadHistory } from './history';
import { loadRun, type RunHead } from './runs';

/** What Jira tells an account that lacks a right, be it in so many words or by showing nothing. */
const lacksRight: readonly unknown[] = [
  'jira-forbidden',
  'jira-log-in-refused',
  'jira-not-found',
  'jira-project-hidden',
  'jira-data-policy',
  'jira-search-blind',
  'jira-cannot-create',
  'jira-cannot-edit',
] satisfies UnavailableReason[];

/** Earlier runs that are looked through for a row. */
const mostRuns = 5;

/** The latest that people's eyes saw of each row, in earlier runs of the same plan as it stands. */
export async function earlierRows({ id, planId, planVersion }: RunHead): Promise<Map<CheckId, CheckResult>> {
  const before = (await loadHistory(planId)).filter((one) => one.id !== id && one.planVersion === planVersion).slice(0, mostRuns);
  const runs = await Promise.all(before.map((one) => loadRun(one.id)));
  const rows = new Map<CheckId, CheckResult>();
  for (const row of runs.flatMap((run) => run?.results ?? []))
    if (!rows.has(row.check) && row.readAs !== 'app' && !isOutOfSight(row)) rows.set(row.check, row);
  return rows;
}

/** The row, or what people's eyes saw of it before where the app lacks the right to look. Its time tells how old that is. */
export function withEarlier(row: CheckResult, earlier: ReadonlyMap<CheckId, CheckResult>): CheckResult {
  const before = isOutOfSight(row) ? earlier.get(row.check) : undefined;
  return before ? { ...before, kept: true } : row;
}

/** Whether nothing but the lack of a right keeps a row from being judged. */
function isOutOfSight({ outcome, findings }: CheckResult): boolean {
  const open = findings.filter((finding) => finding.outcome === 'unavailable');
  return outcome === 'unavailable' && open.every(({ code, args }) => code === couldNotLook && lacksRight.includes(args['reason']));
}

const asksTooMuch: readonly unknown[] = ['jira-busy', 'jira-quota-used'] satisfies UnavailableReason[];

/** Whether Jira told a row nothing since it is asked too much. */
export function isBusy({ outcome, findings }: CheckResult): boolean {
  return outcome === 'unavailable' && findings.some(({ code, args }) => code === couldNotLook && asksTooMuch.includes(args['reason']));
}
