import fc from 'fast-check';
import { kindNames, type KindName, type System } from './kinds';

/** A system answers otherwise than it does: from the nth fitting request on, so many times. */
export interface SystemFault {
  on: System;
  kind: KindName;
  /** Fits all requests of the system, or those of one operation: the nth of those that an undisturbed run uses. */
  operation: number | undefined;
  from: number;
  times: number;
  /** Which member of the answer, where one is meant. */
  member: number;
}

export const storeKinds = ['throttled', 'failing', 'conflict', 'answer lost', 'too large'] as const;

/** The store does not do what it is asked for: from the nth call on, so many times. */
export interface StoreFault {
  on: 'store';
  kind: (typeof storeKinds)[number];
  from: number;
  times: number;
}

export const queueKinds = ['twice', 'twice at once', 'late', 'lost', 'out of order'] as const;

/** The queue delivers otherwise than one would wish: from the nth event on, so many times. Then the schedule makes the run. */
export interface QueueFault {
  on: 'queue';
  kind: (typeof queueKinds)[number];
  from: number;
  times: number;
}

/** The process ends at its nth call to the outside: before the call goes out, or before its answer comes in. */
export interface ProcessFault {
  on: 'process';
  kind: 'killed';
  from: number;
  when: 'before' | 'after';
}

export type Fault = SystemFault | StoreFault | QueueFault | ProcessFault;

/** What a case is: its faults, and the rows that are judged; all of them where there are none. */
export interface BrokenCase {
  faults: Fault[];
  rows: number[];
}

/** More requests than any run makes. */
export const always = 1_000;

const systemFault: fc.Arbitrary<SystemFault> = fc.record({
  on: fc.constantFrom('jira', 'aqua'),
  kind: fc.constantFrom(...kindNames),
  operation: fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 4 }),
  from: fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 3 }) }, fc.nat({ max: 60 })),
  times: fc.constantFrom(1, 2, 5, always),
  member: fc.nat({ max: 400 }),
});
const storeFault: fc.Arbitrary<StoreFault> = fc.record({
  on: fc.constant('store' as const),
  kind: fc.constantFrom(...storeKinds),
  from: fc.nat({ max: 40 }),
  times: fc.integer({ min: 1, max: 3 }),
});
const queueFault: fc.Arbitrary<QueueFault> = fc.record({
  on: fc.constant('queue' as const),
  kind: fc.constantFrom(...queueKinds),
  from: fc.nat({ max: 3 }),
  times: fc.integer({ min: 1, max: 3 }),
});
const processFault: fc.Arbitrary<ProcessFault> = fc.record({
  on: fc.constant('process' as const),
  kind: fc.constant('killed' as const),
  from: fc.nat({ max: 150 }),
  when: fc.constantFrom('before', 'after'),
});

const fault = fc.oneof<fc.Arbitrary<Fault>[]>(
  ...[systemFault, systemFault, systemFault, systemFault, systemFault, systemFault],
  storeFault,
  queueFault,
  processFault,
);

/** Cases as they may come: mostly one fault and a few rows, since that is what a wrong row is easiest understood by. */
export const brokenCases: fc.Arbitrary<BrokenCase> = fc.record({
  faults: fc.oneof(
    { weight: 2, arbitrary: fc.array(fault, { minLength: 1, maxLength: 1 }) },
    fc.array(fault, { minLength: 1, maxLength: 3 }),
  ),
  rows: fc.oneof(
    { weight: 24, arbitrary: fc.uniqueArray(fc.nat({ max: 80 }), { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
  ),
});
