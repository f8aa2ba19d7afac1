import type { Problem } from '../contract';

/** A use case does not do what it is asked for, for a reason that the caller is told. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
