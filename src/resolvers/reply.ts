import { Unavailable } from '../checklist/model/unavailable';
import type { Problem, Reply } from '../contract';
import { reportFault } from '../problems/fault';
import { RefusedError } from '../problems/refused';
import { ConflictError } from '../storage/documents';

export function refuse(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

export function answer<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** What went wrong, as a problem with a code; a fault of this app is logged. */
export function refuseFor(error: unknown, where: string): { ok: false; problem: Problem } {
  if (error instanceof RefusedError) return refuse(error.problem);
  if (error instanceof ConflictError) return refuse({ code: 'conflict' });
  if (error instanceof Unavailable) return refuse({ code: 'connection-failed', unavailable: error.why });
  return refuse({ code: 'fault', id: reportFault(error, where) });
}
