import type { Confirmation, Waiver } from '../model/plan';
import type { Effect, Eyes, Finding, Outcome, Section } from '../model/vocabulary';

/** What a run comes to: an unwaived failure makes it `notReady`, a decisive row that nobody settled `undecided`. */
export type Verdict = 'notReady' | 'undecided' | 'ready' | 'readyWithWaivers';

/** One judged row of the checklist. */
export interface CheckResult<Id extends string = string, Question extends string = string> {
  check: Id;
  section: Section;
  effect: Effect;
  outcome: Outcome;
  findings: Finding[];
  /** Whose eyes read what the check judged; absent where it looked at nothing. */
  readAs?: Eyes;
  /** When it was judged, ISO 8601. */
  at: string;
  /** Of an earlier run, as people's eyes saw it at `at`: the app, which looked now, lacks the right to see it. */
  kept?: true;
  /** The question whose answer settles this row; only where the outcome is `unconfirmed` or `unavailable`, or was before the answer. */
  question?: Question;
  waiver?: Waiver;
  confirmation?: Confirmation;
}

/** The figures of a run that follow from its results. */
export interface Summary {
  verdict: Verdict;
  counts: Record<Outcome, number>;
  /** Things to mend, in rows that no waiver covers; what one remedy mends counts once. */
  problems: number;
  /** Those of them that hit the first load: everything stops, or items in scope fail. */
  problemsOfFirstLoad: number;
}
