import ProgressBar from '@atlaskit/progress-bar';
import { useEffect } from 'react';
import type { PlanSummary } from '../../../../src/contract';
import { useAnnounce } from '../common/announce';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { isOver, useChecking, type Checking } from './checking';

interface Props {
  plans: readonly PlanSummary[];
  labelOf: (planId: string) => string;
}

const worstFirst = ['notReady', 'undecided', 'readyWithWaivers', 'ready'] as const;

/** How far the checks of several plans are; afterwards what came of them. */
export function CheckingBar({ plans, labelOf }: Props) {
  const { words: all, locale } = usePack();
  const { checking: words, verdicts } = useWords('plans');
  const { checking, stop, dismiss } = useChecking();
  const announce = useAnnounce();
  const number = numberFormat(locale);
  const over = checking && isOver(checking) ? outcome(checking) : undefined;
  useEffect(() => {
    if (over !== undefined) announce(over);
  }, [over, announce]);
  if (!checking) return null;
  const { queue, at, rows, failed, stopping } = checking;
  if (over !== undefined)
    return (
      <section className="checking" aria-label={words.label} data-over>
        <p>{over}</p>
        {failed.length > 0 && (
          <ul>
            {failed.map(({ planId, problem }) => (
              <li key={planId}>
                {labelOf(planId)}: {all.problem(problem).title}
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="plain-button framed" onClick={dismiss}>
          {words.dismiss}
        </button>
      </section>
    );
  const part = rows && rows.of > 0 ? rows.done / rows.of : 0;
  const now = words.now(number.format(at + 1), number.format(queue.length), labelOf(queue[at]?.planId ?? ''));
  return (
    <section className="checking" aria-label={words.label}>
      <p>
        <strong>{now}</strong>{' '}
        <span className="subtle number">{rows && `· ${words.rows(number.format(rows.done), number.format(rows.of))}`}</span>
      </p>
      <ProgressBar value={(at + part) / queue.length} ariaLabel={now} />
      <p className="subtle">{words.canLeave}</p>
      {queue.length > 1 && (
        <button type="button" className="plain-button framed" disabled={stopping} onClick={stop}>
          {stopping ? words.stopping : words.stop}
        </button>
      )}
    </section>
  );

  /** "4 plans checked: Not ready 3 · Ready 1, 1 could not be checked". */
  function outcome({ queue: asked, failed: unchecked }: Checking): string {
    const checked = new Set(asked.map(({ planId }) => planId));
    for (const { planId } of unchecked) checked.delete(planId);
    const found = plans.flatMap(({ id, latest }) => (checked.has(id) && latest?.status === 'finished' ? [latest.verdict] : []));
    const tally = worstFirst.flatMap((verdict) => {
      const count = found.filter((one) => one === verdict).length;
      return count > 0 ? [`${verdicts[verdict]} ${number.format(count)}`] : [];
    });
    return [
      [words.done(checked.size, number.format(checked.size)), tally.join(' · ')].filter(Boolean).join(': '),
      ...(unchecked.length > 0 ? [words.failed(unchecked.length, number.format(unchecked.length))] : []),
    ].join(', ');
  }
}
