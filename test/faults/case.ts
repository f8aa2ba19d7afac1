import type { Fault } from './fault';
import type { Sessions } from './sessions';

/** One run under faults, as far as it has come. */
export interface Case {
  faults: readonly Fault[];
  /** Whether faults show: setting up and reading the result go undisturbed. */
  armed: boolean;
  sessions: Sessions;
  seen: Map<Fault, number>;
  calls: number;
  storeCalls: number;
  used: Set<string>;
  meant: Set<string>;
  kill: (() => void) | undefined;
}

export function openCase(faults: readonly Fault[], sessions: Sessions): Case {
  return {
    faults,
    armed: false,
    sessions,
    seen: new Map(),
    calls: 0,
    storeCalls: 0,
    used: new Set(),
    meant: new Set(),
    kill: undefined,
  };
}

/** The fault that shows in what happens now, which is counted for each fault that fits it. */
export function nextOf<F extends Exclude<Fault, { on: 'process' }>>(now: Case, fits: (fault: Fault) => fault is F): F | undefined {
  let found: F | undefined;
  for (const fault of now.faults) {
    if (!fits(fault)) continue;
    const count = now.seen.get(fault) ?? 0;
    now.seen.set(fault, count + 1);
    if (count >= fault.from && count < fault.from + fault.times) found ??= fault;
  }
  return found;
}
