import type { Impact, ImpactOneWay, Run } from '../../../../../src/contract';
import { verdictSentence } from '../../../../../src/wording/describe';
import type { Say } from '../../../../../src/wording/say';
import type { PageWords } from '../../words/pack';
import { ways, type Way } from '../vocabulary';

/** How many rows were looked at, of those that the plan needs. */
export function rowsSeen({ results, pending }: Run): { rows: number; unseen: number } {
  const judged = new Set(results.map(({ check }) => check));
  const notJudged = pending.filter((check) => !judged.has(check)).length;
  const notSeen = results.filter(({ outcome, confirmation }) => outcome === 'unavailable' && !confirmation).length;
  return { rows: judged.size + notJudged, unseen: notSeen + notJudged };
}

/** The verdict as a heading: what would happen, in numbers where they are known. */
export function headline(run: Run, say: Say, { head }: PageWords['result']): string {
  if (run.verdict !== 'notReady') return verdictSentence(run, say);
  const worst = worstWay(run.impact);
  const least = seesLittle(run);
  const what = worst
    ? head.wouldNotTransfer(worst.way, say.number(worst.failing), say.number(worst.items), worst.atLeast || least)
    : head.problems(run.problems, least);
  return `${head.notReady} · ${what}`;
}

/** Whether so many rows could not be looked at that each number is only the least that it can be. */
export function seesLittle(run: Run): boolean {
  const { rows, unseen } = rowsSeen(run);
  return unseen * 4 > rows;
}

/** The direction that the heading tells of: what comes from Jira, where some of it fails. */
function worstWay(impact: Impact | undefined): (ImpactOneWay & { way: Way }) | undefined {
  return ways.flatMap((way) => {
    const one = impact?.[way];
    return one && one.failing > 0 ? [{ ...one, way }] : [];
  })[0];
}
