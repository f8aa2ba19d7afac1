import type { Direction, Impact, ImpactOneWay } from '../../../../../src/contract';
import { transfersNow } from '../../../../../src/report/first-things';
import type { Say } from '../../../../../src/wording/say';
import { StackedBar, type Segment } from '../../pictures/StackedBar';
import { usePack } from '../../words/pack';
import { ways } from '../vocabulary';

interface Props {
  /** Directions of the plan: their bars stand before their numbers do. */
  directions: readonly Direction[];
  impact: Impact | undefined;
  working: boolean;
  say: Say;
}

/** What would happen to the items in scope, a bar each way. */
export function ImpactBars({ directions, impact, working, say }: Props) {
  const { head } = usePack().page.result;
  const shown = ways.filter((way) => directions.some((direction) => direction === 'both' || direction === way));
  return (
    <dl className="impact">
      {shown.map((way) => (
        <OneWay key={way} told={impact?.[way]} waiting={working} say={say} name={head.ways[way]} />
      ))}
    </dl>
  );
}

interface OneWayProps {
  name: string;
  told: ImpactOneWay | undefined;
  waiting: boolean;
  say: Say;
}

function OneWay({ name, told, waiting, say }: OneWayProps) {
  const { head } = usePack().page.result;
  const segments: Segment[] = told
    ? [
        { tone: 'good', count: transfersNow(told), label: head.transfer(say.number(transfersNow(told))) },
        { tone: 'bad', count: told.failing, label: head.wouldFail(say.number(told.failing), told.atLeast) },
        { tone: 'open', count: told.unseen ?? 0, label: head.notSeen(say.number(told.unseen ?? 0)) },
      ]
    : [];
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
          <p className="subtle">{told ? head.nothingInScope : waiting ? head.counting : head.notCounted}</p>
        )}
      </dd>
    </div>
  );
}
