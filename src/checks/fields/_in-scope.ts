import type { Reading } from '../../checklist/engine/define-fact';
import type { Pair, Plan } from '../../checklist/model/plan';
import { issuesFromJira, jqlOfScope } from '../../checklist/model/scope';
import type { Finding } from '../../checklist/model/vocabulary';
import { startedInAqua } from '../_started';

type ByPair = Reading<readonly { pair: Pair; items: number }[]>;

/**
 * The items in scope of pairs of one work type that Jira cannot write to, as a finding carries them: Jira's with the JQL that finds them, or,
 * where there are none or they do not travel, those that start in aqua.
 */
export function inScopeOf(
  plan: Plan,
  pairs: readonly Pair[],
  counts: { inJira: ByPair; inAqua: ByPair },
): [items?: number, clause?: string] {
  const ofJira = counts.inJira.ok ? counts.inJira.value.find(({ pair }) => pairs.includes(pair)) : undefined;
  if (ofJira && ofJira.items > 0) return [ofJira.items, jqlOfScope(plan, [ofJira.pair])];
  const started = startedInAqua(counts.inAqua, pairs);
  return started === undefined ? [] : [started];
}

/** A finding with all items in scope of some pairs: Jira's, each once whichever pairs its type is in, and those that start in aqua. */
export function onBothSides(
  found: (items?: number, clause?: string) => Finding,
  plan: Plan,
  pairs: readonly Pair[],
  counts: { inJira: ByPair; inAqua: ByPair },
): Finding {
  const ofJira = counts.inJira.ok ? counts.inJira.value.filter(({ pair, items }) => items > 0 && pairs.includes(pair)) : [];
  const inJira = issuesFromJira(ofJira);
  const inAqua = startedInAqua(counts.inAqua, pairs) ?? 0;
  if (inJira === 0) return found(inAqua || undefined);
  const clause = jqlOfScope(
    plan,
    ofJira.map(({ pair }) => pair),
  );
  return { ...found(inJira + inAqua, clause), ...(inAqua > 0 ? { inAqua } : {}) };
}
