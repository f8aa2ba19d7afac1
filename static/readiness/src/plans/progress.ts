import type { Checking } from './checking';

/** How far the check of one plan is that stands in the queue. */
export type Progress = { state: 'waiting' } | { state: 'working'; rows?: NonNullable<Checking['rows']> };
