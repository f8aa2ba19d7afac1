import type { CheckResult as Judged, Summary } from '../checklist/engine/results';
import type { CheckId } from '../checks';
import type { QuestionId } from '../checks/questions';

export type RunStatus = 'running' | 'finished' | 'aborted';

/** Why a run ended before all of its rows were judged, as a code; words are in `wording/`. */
export type AbortReason =
  /** Somebody stopped it. */
  | 'stopped'
  /** What is planned has changed: rows of two plans must not stand in one run. */
  | 'plan-changed'
  /** The plan was archived or deleted. */
  | 'plan-put-away'
  /** Nobody carried it on, and a new one was started in its place. */
  | 'left'
  /** The store did not take what it found. */
  | 'not-stored';

/** That a run ended early, why and when, and by whom where it was somebody's doing. */
export interface Aborted {
  why: AbortReason;
  /** ISO 8601. */
  at: string;
  by?: string;
}

/** One judged row of the checklist. */
export type CheckResult = Judged<CheckId, QuestionId>;

/** What a run asked of the two systems. Points are Jira's hourly quota (65,000 an app): 1 a request and 1 or 2 an object. */
export interface Cost {
  jiraRequests: number;
  jiraPoints: number;
  aquaRequests: number;
  steps: number;
  wallMs: number;
}

/** How many distinct items of one direction would fail now, and of how many it could not be told. */
export interface ImpactOneWay {
  /** In scope. */
  items: number;
  failing: number;
  /** Whether more may fail: what fails cannot always be counted without counting an item twice. */
  atLeast: boolean;
  /** Others, of which it could not be told whether they fail; absent where there are none, or they could not be counted. */
  unseen?: number;
}

/** How many items would fail now, each way; a direction that the plan does not have, or that could not be counted, is absent. */
export interface Impact {
  toAqua?: ImpactOneWay;
  toJira?: ImpactOneWay;
  /** Whether something failed that stops everything: then nothing is transferred before it is mended, and the numbers hold after that. */
  stopped?: true;
}

/** One execution of checks for a plan. `--format json` prints exactly this. */
export interface Run extends Summary {
  id: string;
  plan: string;
  /** The plan's version that was judged; a lower one than the plan's means that the plan has changed since. */
  planVersion: number;
  status: RunStatus;
  /** ISO 8601. */
  startedAt: string;
  finishedAt?: string;
  /** Results in the order of the checklist. */
  results: CheckResult[];
  /** Checks still to judge, in the order of the checklist. */
  pending: CheckId[];
  cost: Cost;
  /** As counted when the run finished; absent in runs that did not count what is in scope. */
  impact?: Impact;
  /** The account that started it; absent in runs that the schedule began or an older version kept. */
  startedBy?: string;
  /** Whether the schedule began it. */
  bySchedule?: true;
  /** Only where it was aborted; absent in runs that an older version kept. */
  aborted?: Aborted;
}

/** A run in figures, for lists. */
export interface RunSummary extends Pick<Run, 'id' | 'planVersion' | 'status' | 'verdict' | 'counts' | 'problems' | 'problemsOfFirstLoad'> {
  startedAt: string;
  finishedAt?: string;
  impact?: Impact;
  startedBy?: string;
  bySchedule?: true;
  aborted?: Aborted;
  /** Open rows that would decide the verdict and that nobody has settled. */
  open: number;
}

/** What is different in a run against an earlier one. */
export interface RunChanges {
  /** Rows that fail now and did not. */
  failed: CheckId[];
  /** Rows that failed and do not any more. */
  mended: CheckId[];
  /** Rows that came to something else, or found something else, in another way. */
  changed: CheckId[];
}

/**
 * What remains after the failures before it in `Do this first` are mended: distinct items in scope that would transfer then, each way that the
 * plan has and that could be counted.
 */
export interface MendingStep {
  check: CheckId;
  /** The finding's place among the failed ones of its row, those with the most items first. */
  finding: number;
  /** Items that transfer once this and all before it are mended; where it hits items of that side, or is the last thing that stops everything. */
  toAqua?: number;
  toJira?: number;
}

/** A run out of a plan's history, with what people had said when a later one was begun; the latest with what they say now. */
export interface KeptRun {
  run: Run;
  /** The plan's latest run. */
  latest: string;
  /** Whether answers and waivers that were changed or taken back since are missing: an older version did not keep them. */
  saidInPart?: true;
  /** What remained after each failure was mended, as it was counted then; empty where it was not. */
  mending: MendingStep[];
}
