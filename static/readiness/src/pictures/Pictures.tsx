import {
  dimensions,
  peopleStanding,
  valuesStanding,
  type Counted,
  type PeopleState,
  type ValueState,
} from '../../../../src/report/pictures';
import type { DescribedRow } from '../../../../src/report/rows';
import type { Say } from '../../../../src/wording/say';
import type { RowFilter } from '../result/Results';
import { usePack } from '../words/pack';
import { StackedBar, type Tone } from './StackedBar';
import './pictures.css';

interface Props {
  rows: readonly DescribedRow[];
  say: Say;
  /** Shows the rows behind a part of a bar, and no others. */
  onFilter: (filter: RowFilter) => void;
}

const tones: Record<PeopleState | ValueState, Tone> = {
  matched: 'good',
  otherDomain: 'warn',
  hidden: 'open',
  missing: 'bad',
  inactive: 'rest',
  noPerson: 'none',
  equal: 'good',
  ambiguous: 'warn',
  decided: 'rest',
  created: 'none',
};

/** People and values as bars: whoever would rather look than read sees where the gaps are, and opens their rows from there. */
export function Pictures({ rows, say, onFilter }: Props) {
  const { pictures } = usePack().page.result;
  const people = peopleStanding(rows);
  const values = dimensions
    .map((dimension) => ({ dimension, counted: valuesStanding(rows, dimension) }))
    .filter(({ counted }) => counted.length > 0);
  if (people.length === 0 && values.length === 0) return null;
  return (
    <section className="pictures" aria-labelledby="pictures">
      <h2 id="pictures">{pictures.title}</h2>
      <dl>
        {people.length > 0 && <Picture name={pictures.people} counted={people} names={pictures.states} say={say} onFilter={onFilter} />}
        {values.map(({ dimension, counted }) => (
          <Picture
            key={dimension}
            name={pictures.dimensions[dimension]}
            counted={counted}
            names={pictures.values}
            say={say}
            onFilter={onFilter}
          />
        ))}
      </dl>
    </section>
  );
}

interface PictureProps<State extends PeopleState | ValueState> {
  name: string;
  counted: readonly Counted<State>[];
  names: Readonly<Record<State, string>>;
  say: Say;
  onFilter: (filter: RowFilter) => void;
}

function Picture<State extends PeopleState | ValueState>({ name, counted, names, say, onFilter }: PictureProps<State>) {
  const { pictures } = usePack().page.result;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <StackedBar segments={counted.map(({ state, count }) => ({ tone: tones[state], count, label: names[state] }))} />
        <ul className="legend">
          {counted.map(({ state, count, checks }) => (
            <li key={state} data-tone={tones[state]}>
              <button type="button" onClick={() => onFilter({ what: `${name}, ${names[state]}`, checks })}>
                {say.number(count)} {names[state]}
                <span className="hidden">{pictures.filterBy(name)}</span>
              </button>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
