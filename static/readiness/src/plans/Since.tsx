import type { PlanSummary } from '../../../../src/contract';
import { dayFormat, numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';

/** What is different since the plan was ready for the last time. */
export function Since({ plan: { sinceGood, latest } }: { plan: PlanSummary }) {
  const { locale } = usePack();
  const words = useWords('plans');
  if (!sinceGood) return <span className="subtle">{latest ? words.neverReady : '–'}</span>;
  const number = numberFormat(locale);
  const { failed, mended, changed } = sinceGood.changes;
  const parts = [
    { rows: failed, say: words.failedSince },
    { rows: mended, say: words.mendedSince },
    { rows: changed, say: words.changedRows },
  ].flatMap(({ rows, say }) => (rows.length > 0 ? [say(rows.length, number.format(rows.length))] : []));
  return (
    <>
      {parts.length > 0
        ? parts.map((part) => (
            <span key={part} className="impact-line">
              {part}
            </span>
          ))
        : words.nothingChanged}
      <time className="subtle second-line" dateTime={sinceGood.at}>
        {dayFormat(locale).format(new Date(sinceGood.at))}
      </time>
    </>
  );
}
