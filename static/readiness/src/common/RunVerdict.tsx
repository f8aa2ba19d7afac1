import type { Run } from '../../../../src/contract';
import { useWords } from '../words/later';
import { VerdictMark } from './VerdictMark';

/** What a check came to, or why that is no verdict. */
export function RunVerdict({ run: { status, verdict } }: { run: Pick<Run, 'status' | 'verdict'> }) {
  const words = useWords('plans');
  if (status === 'running') return <VerdictMark mark="running">{words.running}</VerdictMark>;
  if (status === 'aborted') return <VerdictMark mark="none">{words.aborted}</VerdictMark>;
  return <VerdictMark mark={verdict}>{words.verdicts[verdict]}</VerdictMark>;
}
