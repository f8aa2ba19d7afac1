import type { Decision, Plan } from '../model/plan';
import type { Eyes } from '../model/vocabulary';

/**
 * What facts are gathered from in one step. The engine itself needs no more than this; `facts/sources.ts` adds the two systems' clients to it
 * (declaration merging), so that facts are typed by them and the engine does not know them.
 */
export interface Sources {
  readonly plan: Plan;
  /** Whose eyes read: a result names them where no account showed the thing by itself. */
  readonly eyes: Eyes;
  /** The moment of the step. */
  readonly now: Date;
  /** What people decided on about values: what is counted for findings follows them. Absent: nothing. */
  readonly decisions?: readonly Decision[];
  /** Ids of all facts that the step gathers, by which one that serves several knows what for. Absent: whatever there is. */
  readonly asked?: ReadonlySet<string>;
}
