import type { RunSummary } from '../../../../src/contract';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';

/** How many items would not transfer, each way, in a line each. What a check that did not come to its end has counted is no number of anything. */
export function Impact({ run: { status, impact } }: { run: Pick<RunSummary, 'status' | 'impact'> }) {
  const { locale } = usePack();
  const words = useWords('plans');
  const number = numberFormat(locale);
  const ways = [
    { way: impact?.toAqua, to: words.toAqua },
    { way: impact?.toJira, to: words.toJira },
  ].flatMap(({ way, to }) => (way ? [{ ...way, to }] : []));
  if (status !== 'finished') return <span className="subtle">–</span>;
  if (ways.length === 0) return <span className="subtle">{words.nothingCounted}</span>;
  return (
    <>
      {ways.map(({ failing, items, atLeast, to }) => {
        const text = words.of(number.format(failing), number.format(items));
        return (
          <span key={to} className="impact-line number" data-failing={failing > 0}>
            {atLeast && failing > 0 ? words.atLeast(text) : text} <span className="subtle">{to}</span>
          </span>
        );
      })}
    </>
  );
}
