import ProgressBar from '@atlaskit/progress-bar';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { isOver, useChecking } from './checking';

/** How far the checks of several plans are; afterwards what came of them. */
export function CheckingBar({ labelOf }: { labelOf: (planId: string) => string }) {
  const { words: all, locale } = usePack();
  const words = useWords('plans').checking;
  const { checking, stop, dismiss } = useChecking();
  if (!checking) return null;
  const number = numberFormat(locale);
  const { queue, at, rows, failed, stopping } = checking;
  if (isOver(checking)) {
    const done = queue.length - failed.length;
    return (
      <section className="checking" aria-label={words.label} data-over>
        <p>
          {words.done(done, number.format(done))}
          {failed.length > 0 && `, ${words.failed(failed.length, number.format(failed.length))}`}
        </p>
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
  }
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
}
