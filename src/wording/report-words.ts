import type { Eyes } from '../checklist/model/vocabulary';

/** What a person said to a row: by whom, on which day, and until when it counts. Each as it is shown. */
interface Said {
  by: string;
  on: string;
  until?: string;
}

/** What a run asked for, each number as it is shown. */
export interface CostFigures {
  passed: string;
  rows: string;
  jiraRequests: string;
  jiraPoints: string;
  aquaRequests: string;
  seconds: string;
  /** How many rows were seen as the sync user. */
  asSyncUser: number;
}

/** Words of a report: on paper, in a file, on the command line. */
export interface ReportWords {
  title: string;
  /** "Looked at on 26 November 2026, 14:02 UTC, by Jonas Ebeling" */
  looked: (when: string, by: string | undefined, bySchedule: boolean) => string;
  /** In place of the verdict of a run that did not come to its end; with the problems that it had found. */
  notFinished: (problems: number) => string;
  /** In place of whoever began a run. */
  bySchedule: string;
  doFirst: string;
  /** Heading of the numbers of problems by who mends them. */
  byOwner: string;
  /** Stands for who mends it where nobody is named. */
  noOwner: string;
  /** "mended by: aqua admin" */
  mendedBy: (owner: string) => string;
  /** A group in one line. */
  folded: (group: string, rows: number) => string;
  found: string;
  expected: string;
  question: string;
  /** Refers to a question that stands further up. */
  askedAbove: (ask: string) => string;
  answered: (said: Said & { answer: 'yes' | 'no'; note?: string }) => string;
  waived: (said: Said & { reason: string }) => string;
  /** Whose eyes a row rests on, where they are not the reader's. */
  seen: Record<Exclude<Eyes, 'user'>, string>;
  /** Of a row that the schedule could not look at: what an administrator saw before. */
  kept: (on: string) => string;
  cost: (figures: CostFigures) => string;
  /** Heads of the columns of a table with a line for each finding. */
  columns: Record<
    | 'check'
    | 'name'
    | 'section'
    | 'effect'
    | 'outcome'
    | 'finding'
    | 'expected'
    | 'found'
    | 'items'
    | 'owner'
    | 'remedy'
    | 'link'
    | 'at'
    | 'settled',
    string
  >;
  /** On the command line: that folded rows and left out links are told by an option. */
  moreByOption: (option: string) => string;
  /** On the command line while a run goes on: "12 of 65 rows looked at". */
  progress: (done: number, rows: number) => string;
  /** On the command line, after what went wrong: that names are missing. */
  withoutNames: string;
}
