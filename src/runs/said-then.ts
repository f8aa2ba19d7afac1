import type { Answers } from '../checklist/model/plan';
import type { Kept } from '../storage/documents';
import { readValue } from '../storage/values';

/** What people said that is laid over the rows of a run: answers to its questions, and waivers. Decisions on values are judged with. */
export type SaidBy = Pick<Answers, 'confirmations' | 'waivers'>;

/** What people had said when a later run was begun, and when that was, ISO 8601. Until then a run is shown with what they say today. */
export interface SaidThen {
  at: string;
  said: SaidBy;
}

const keyOf = (runId: string): string => `run-said:${runId}`;

/** What is saved beside the run that takes a run's place. It is a part of the plan's document, so one value takes it. */
export function saidBeside(runId: string, { at, said: { confirmations, waivers } }: SaidThen): ReadonlyMap<string, unknown> {
  return new Map([[keyOf(runId), { at, said: { confirmations, waivers } } satisfies SaidThen]]);
}

/** What was said by then; undefined of a plan's latest run, and of one that a version before this one left behind. */
export function readSaidThen(runId: string): Promise<SaidThen | undefined> {
  return readValue<SaidThen>(keyOf(runId));
}

/** Where it is kept. */
export function keptSaid(runId: string): Kept {
  return { key: keyOf(runId) };
}
