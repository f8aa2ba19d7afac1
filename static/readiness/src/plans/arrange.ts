import type { PlanSummary, RunSummary } from '../../../../src/contract';

/** By what the list can be sorted. */
export const sortKeys = ['plan', 'verdict', 'items', 'open', 'looked'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sorting {
  by: SortKey;
  rising: boolean;
}

/** Plans whose name or projects have every word of the query, in whatever order and case. */
export function fitting<P>(plans: readonly P[], query: string, textOf: (plan: P) => string): P[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return plans.filter((plan) => {
    const text = folded(textOf(plan));
    return wanted.every((word) => text.includes(word));
  });
}

/** In the order that was asked for; what is equal stands by its name. */
export function sorted(
  plans: readonly PlanSummary[],
  { by, rising }: Sorting,
  labelOf: (plan: PlanSummary) => string,
  locale: string,
): PlanSummary[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = plans.map((plan) => ({ plan, label: labelOf(plan), key: by === 'plan' ? 0 : keyOf(plan, by) }));
  keyed.sort((a, b) => (rising ? 1 : -1) * (a.key - b.key || (by === 'plan' ? compare(a.label, b.label) : 0)) || compare(a.label, b.label));
  return keyed.map(({ plan }) => plan);
}

/** Items that would fail, both ways; undefined where nobody counted. */
function failingItems({ impact }: Pick<RunSummary, 'impact'>): number | undefined {
  if (!impact?.toAqua && !impact?.toJira) return undefined;
  return (impact.toAqua?.failing ?? 0) + (impact.toJira?.failing ?? 0);
}

const severity: Record<RunSummary['verdict'], number> = { ready: 0, readyWithWaivers: 1, undecided: 2, notReady: 3 };

/** What the list shows of a plan as a number; -1 where it shows nothing, so that this stands apart. */
function keyOf({ latest, missing }: PlanSummary, by: Exclude<SortKey, 'plan'>): number {
  if (!latest) return -1;
  const hasVerdict = latest.status === 'finished' && missing.length === 0;
  if (by === 'verdict') return hasVerdict ? severity[latest.verdict] : -1;
  if (by === 'items') return latest.status === 'finished' ? (failingItems(latest) ?? -1) : -1;
  return by === 'open' ? latest.open : new Date(latest.finishedAt ?? latest.startedAt).getTime();
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
