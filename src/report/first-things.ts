import { remedyKey } from '../checklist/model/remedy-key';
import type { CheckId, ImpactOneWay, MendingStep } from '../contract';
import type { RowFinding } from '../wording/describe';
import type { Say } from '../wording/say';
import type { Owner, RemedyStep } from '../wording/words';
import { mendingOrder } from './mending-order';
import { stepsOf, type DescribedRow } from './rows';

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

/** The same with what stands behind it. */
export interface FoundThing extends FirstThing {
  /** What tells it from the others, whatever things are called. */
  key: string;
  mendedBy?: Owner;
  /** What the steps mend, the worst first. */
  findings: PlacedFinding[];
}

/** A failed finding, and where it stands. */
export interface PlacedFinding {
  check: CheckId;
  /** Its place among the failed findings of its row, those with the most items first. */
  place: number;
  finding: RowFinding;
}

/** Failures that nobody waived, in the order in which to mend them. What one remedy mends stands once: as many as the run has problems. */
export function foundThings(rows: readonly DescribedRow[], say: Say): FoundThing[] {
  const things = new Map<string, FoundThing>();
  for (const placed of failuresInOrder(rows)) {
    const { check, finding, group } = placed;
    const key = remedyKey(check, finding.finding);
    const known = things.get(key);
    if (known) {
      known.also.push(finding.text);
      known.findings.push(placed);
      if (!known.checks.includes(check)) known.checks.push(check);
      continue;
    }
    things.set(key, {
      key,
      text: finding.text,
      also: [],
      checks: [check],
      stopsEverything: group === 'stops',
      ...(finding.items === undefined ? {} : { items: finding.items }),
      ...(finding.remedy ? { owner: say.words.ownerNames[finding.remedy.owner], mendedBy: finding.remedy.owner } : {}),
      steps: stepsOf(finding.remedy?.steps ?? []),
      findings: [placed],
    });
  }
  return [...things.values()];
}

/** What to mend, in order, without what stands behind it. */
export function firstThings(rows: readonly DescribedRow[], say: Say): FirstThing[] {
  return foundThings(rows, say).map(({ text, also, checks, stopsEverything, items, owner, steps }) => ({
    text,
    also,
    checks,
    stopsEverything,
    ...(items === undefined ? {} : { items }),
    ...(owner === undefined ? {} : { owner }),
    steps,
  }));
}

function failuresInOrder(rows: readonly DescribedRow[]): (PlacedFinding & { group: string })[] {
  const described = new Map(rows.map(({ result, row }) => [result, row.findings]));
  return mendingOrder(rows.map(({ result }) => result)).flatMap(({ result, group, place, finding }) => {
    const found = described.get(result)?.find((one) => one.finding === finding);
    return found ? [{ check: result.check, place, group, finding: found }] : [];
  });
}

/** How many items transfer once a thing and all before it are mended, each way that is told. */
export type TransferAfter = Pick<MendingStep, 'toAqua' | 'toJira'>;

/**
 * What each thing brings, by the steps that the backend counted finding by finding: a thing that mends several findings has brought what the last
 * of them brings before the next thing begins. Undefined where no step tells of it.
 */
export function transferAfter(things: readonly FoundThing[], steps: readonly MendingStep[]): (TransferAfter | undefined)[] {
  const placeOf = ({ check, place }: PlacedFinding): number => steps.findIndex((step) => step.check === check && step.finding === place);
  const places = things.map(({ findings }) => findings.map(placeOf).filter((place) => place >= 0));
  return places.map((own, index) => {
    const next = Math.min(steps.length, ...places.slice(index + 1).flat());
    const before = own.filter((place) => place < next).flatMap((place) => steps[place] ?? []);
    const [toAqua, toJira] = [before.findLast((step) => step.toAqua !== undefined), before.findLast((step) => step.toJira !== undefined)];
    if (!toAqua && !toJira) return undefined;
    return { ...(toAqua ? { toAqua: toAqua.toAqua } : {}), ...(toJira ? { toJira: toJira.toJira } : {}) };
  });
}

/** What of a direction would transfer as things are. */
export function transfersNow({ items, failing, unseen = 0 }: ImpactOneWay): number {
  return Math.max(0, items - failing - unseen);
}
