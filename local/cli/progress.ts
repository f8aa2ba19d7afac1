import type { Run } from '../../src/contract';
import type { Output } from './output';

/** A line of a terminal that tells how far a run is, and leaves no trace of it. */
export interface Progress {
  tell(run: Run): void;
  end(): void;
}

const eraseLine = '\r\u001b[K';

/** Tells it on a terminal only: a file or a pipe would keep every state of the line. */
export function progressOn(stream: Output, sentence: (done: number, rows: number) => string): Progress | undefined {
  if (stream.isTTY !== true) return undefined;
  return {
    tell: ({ results, pending }) => void stream.write(`${eraseLine}${sentence(results.length, results.length + pending.length)} …`),
    end: () => void stream.write(eraseLine),
  };
}
