import type { Impact, ImpactOneWay } from '../../../../../src/contract';
import { transfersNow } from '../../../../../src/report/first-things';
import type { Say } from '../../../../../src/wording/say';
import { StackedBar, type Segment } from '../../pictures/StackedBar';
import { usePack } from '../../words/pack';
import type { Way } from '../vocabulary';

interface Props {
  /** Ways that items go: their bars stand before their numbers do. */
  shown: readonly Way[];
  impact: Impact | undefined;
  /** Whether much was not looked at: then nothing is said to transfer. */
  partly: boolean;
  working: boolean;
  /** Whether a check rests that would count. */
  paused: boolean;
  say: Say;
}

/** What would happen to the items in scope, a bar each way. */
export function ImpactBars({ shown, impact, partly, working, paused, say }: Props) {
  const { head } = usePack().page.result;
  return (
    <dl className="impact">
      {shown.map((way) => (
        <OneWay
          key={way}
          told={impact?.[way]}
          partly={partly}
          waiting={working ? (paused ? head.notCountedYet : head.counting) : head.notCounted}
          say={say}
          name={head.ways[way]}
        />
      ))}
    </dl>
  );
}

interface OneWayProps {
  name: string;
  told: ImpactOneWay | undefined;
  partly: boolean;
  /** What stands where there is no number. */
  waiting: string;
  say: Say;
}

function OneWay({ name, told, partly, waiting, say }: OneWayProps) {
  const { head } = usePack().page.result;
  const segments = told ? segmentsOf(told) : [];
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <StackedBar segments={segments} />
        {told && told.items > 0 ? (
          <ul className="legend">
            {segments
              .filter(({ count }) => count > 0)
              .map(({ tone, label }) => (
                <li key={tone} data-tone={tone}>
                  {label}
                </li>
              ))}
          </ul>
        ) : (
          <p className="subtle">{told ? head.nothingInScope : waiting}</p>
        )}
      </dd>
    </div>
  );

  function segmentsOf(counted: ImpactOneWay): Segment[] {
    const transfer = partly ? 0 : transfersNow(counted);
    const unseen = counted.items - counted.failing - transfer;
    return [
      { tone: 'good', count: transfer, label: head.transfer(say.number(transfer)) },
      { tone: 'bad', count: counted.failing, label: head.wouldFail(say.number(counted.failing), counted.atLeast || partly) },
      { tone: 'open', count: unseen, label: head.notSeen(say.number(unseen)) },
    ];
  }
}
