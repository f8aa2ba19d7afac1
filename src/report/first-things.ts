import type { CheckId } from '../contract';
import type { Say } from '../wording/say';
import type { RemedyStep } from '../wording/words';
import { isOpenFailure, stepsOf, type DescribedRow } from './rows';

/** Something to mend before what comes after it. */
export interface FirstThing {
  /** What is wrong: the worst of what the steps mend. */
  text: string;
  /** What else the same steps mend. */
  also: string[];
  /** The rows that it turns. */
  checks: CheckId[];
  /** Whether nothing is transferred before it is mended. */
  stopsEverything: boolean;
  /** How many items in scope the worst of it hits. */
  items?: number;
  /** Who mends it. */
  owner?: string;
  steps: RemedyStep[];
}

const order: readonly string[] = ['stops', 'items', 'silent'];

/**
 * Failures that nobody waived, in the order in which to mend them: what stops everything, then what hits most items, then silent harm. What
 * the same steps mend stands once.
 */
export function firstThings(rows: readonly DescribedRow[], say: Say): FirstThing[] {
  const failures = rows
    .filter(isOpenFailure)
    .flatMap(({ result, group, row }) =>
      row.findings.filter(({ outcome }) => outcome === 'failed').map((finding) => ({ check: result.check, group, finding })),
    )
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || (b.finding.items ?? 0) - (a.finding.items ?? 0));
  const things = new Map<string, FirstThing>();
  for (const { check, group, finding } of failures) {
    const steps = stepsOf(finding.remedy?.steps ?? []);
    // What nobody knows a remedy for has nothing in common.
    const key = steps.length > 0 ? JSON.stringify(steps) : `${check} ${finding.text}`;
    const known = things.get(key);
    if (known) {
      known.also.push(finding.text);
      if (!known.checks.includes(check)) known.checks.push(check);
      continue;
    }
    things.set(key, {
      text: finding.text,
      also: [],
      checks: [check],
      stopsEverything: group === 'stops',
      ...(finding.items === undefined ? {} : { items: finding.items }),
      ...(finding.remedy ? { owner: say.words.ownerNames[finding.remedy.owner] } : {}),
      steps,
    });
  }
  return [...things.values()];
}
