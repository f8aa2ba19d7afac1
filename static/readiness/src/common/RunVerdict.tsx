import type { ReactNode } from 'react';
import type { Run } from '../../../../src/contract';
import { useWords } from '../words/later';
import { VerdictMark, type Mark } from './VerdictMark';

interface Props {
  run: Pick<Run, 'status' | 'verdict'>;
  /** What stands behind it in the same line. */
  children?: ReactNode;
}

/** What a check came to, or why that is no verdict. */
export function RunVerdict({ run: { status, verdict }, children }: Props) {
  const { running, aborted, verdicts } = useWords('plans');
  const marks: Record<Run['status'], Mark> = { running: 'running', aborted: 'none', finished: verdict };
  const texts: Record<Run['status'], string> = { running, aborted, finished: verdicts[verdict] };
  return (
    <VerdictMark mark={marks[status]}>
      {texts[status]}
      {children}
    </VerdictMark>
  );
}
