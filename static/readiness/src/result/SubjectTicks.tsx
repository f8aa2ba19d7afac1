import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { memo, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Growing } from '../common/Growing';
import { useParts } from '../common/use-parts';
import { usePack } from '../words/pack';
import type { Subject } from './subjects';

interface Props {
  legend: string;
  subjects: readonly Subject[];
  ticked: ReadonlySet<string>;
  onTick: (key: string) => void;
}

/** So many are looked through by eye. */
const worthAFilter = 30;

/** A box to tick for each thing that a question is asked for; many can be filtered, and are shown a part at a time. */
export function SubjectTicks({ legend, subjects, ticked, onTick }: Props) {
  const { lists } = usePack().page.result;
  const [filter, setFilter] = useState('');
  const filterId = useId();
  const latest = useRef(onTick);
  useEffect(() => {
    latest.current = onTick;
  });
  // The same for all of the time: one tick draws one box anew and not all of them.
  const tick = useCallback((key: string) => latest.current(key), []);
  const wanted = filter.trim().toLowerCase();
  const fitting = wanted === '' ? subjects : subjects.filter(({ name, of = '' }) => `${name} ${of}`.toLowerCase().includes(wanted));
  const { shown, more } = useParts(fitting);
  return (
    <fieldset className="subjects">
      <legend>{legend}</legend>
      {subjects.length >= worthAFilter && (
        <div className="subjects-filter">
          <label htmlFor={filterId}>{lists.filter}</label>
          <div>
            <Textfield id={filterId} isCompact value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
          </div>
        </div>
      )}
      {byOwner(shown).map(([of, own]) => (
        <div key={of} role="group" aria-label={of || legend}>
          {of && <p className="of">{of}</p>}
          <Growing
            key={wanted}
            of={own}
            draw={(one) => <Tick key={one.key} subject={one} isTicked={ticked.has(one.key)} onTick={tick} />}
          />
        </div>
      ))}
      {fitting.length === 0 && <p className="subtle">{lists.nobody}</p>}
      {more}
    </fieldset>
  );
}

interface TickProps {
  subject: Subject;
  isTicked: boolean;
  onTick: (key: string) => void;
}

const Tick = memo(function Tick({ subject: { key, name }, isTicked, onTick }: TickProps) {
  return <Checkbox label={name} isChecked={isTicked} onChange={() => onTick(key)} />;
});

/** The things under the headings that they have. */
function byOwner(subjects: readonly Subject[]): [of: string, own: Subject[]][] {
  const grouped = new Map<string, Subject[]>();
  for (const one of subjects) {
    const own = grouped.get(one.of ?? '');
    if (own) own.push(one);
    else grouped.set(one.of ?? '', [one]);
  }
  return [...grouped];
}
