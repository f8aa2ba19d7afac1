import type { PlanSummary } from '../../../../src/contract';
import { RunVerdict } from '../common/RunVerdict';
import { VerdictMark } from '../common/VerdictMark';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import type { Progress } from './progress';

/** The verdict of a plan's latest check, or why there is none; with what the number of problems is. */
export function Verdict({ plan, progress }: { plan: PlanSummary; progress: Progress | undefined }) {
  const { locale } = usePack();
  const words = useWords('plans');
  const number = numberFormat(locale);
  const { latest } = plan;
  if (progress)
    return (
      <>
        <VerdictMark mark="running">{progress.state === 'waiting' ? words.checking.waiting : words.running}</VerdictMark>
        {progress.state === 'working' && progress.rows && (
          <span className="subtle second-line number">
            {words.checking.rows(number.format(progress.rows.done), number.format(progress.rows.of))}
          </span>
        )}
      </>
    );
  if (plan.missing.length > 0) return <VerdictMark mark="none">{words.incomplete}</VerdictMark>;
  if (!latest) return <VerdictMark mark="none">{words.neverChecked}</VerdictMark>;
  if (latest.status !== 'finished') return <RunVerdict run={latest} />;
  const below = [
    ...(latest.problems > 0 ? [words.problems(latest.problems, number.format(latest.problems))] : []),
    ...(latest.planVersion < plan.setUpVersion ? [words.changedSince] : []),
  ];
  return (
    <>
      <RunVerdict run={latest} />
      {below.length > 0 && <span className="subtle second-line">{below.join(' · ')}</span>}
    </>
  );
}
