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
  const { unseen } = rowsSeen(run);
  const what = worst
    ? head.wouldNotTransfer(worst.way, say.number(worst.failing), say.number(worst.items), worst.atLeast)
    : head.problems(run.problems, unseen >= fewUnseen);
  return `${head.notReady} · ${what}`;
}

/** From so many rows that could not be looked at on, a number of problems is only the least that it can be. */
const fewUnseen = 10;

/** The direction that the heading tells of: what comes from Jira, where some of it fails. */
function worstWay(impact: Impact | undefined): (ImpactOneWay & { way: Way }) | undefined {
  return ways.flatMap((way) => {
    const one = impact?.[way];
    return one && one.failing > 0 ? [{ ...one, way }] : [];
  })[0];
}
