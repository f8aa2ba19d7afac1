import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { MendingStep, Overview, Run } from '../../../../../src/contract';
import { foundThings, transferAfter } from '../../../../../src/report/first-things';
import { ownerTotals } from '../../../../../src/report/report';
import type { DescribedRow } from '../../../../../src/report/rows';
import type { Say } from '../../../../../src/wording/say';
import { Growing } from '../../common/Growing';
import { Loading } from '../../common/Loading';
import { useParts } from '../../common/use-parts';
import { usePack } from '../../words/pack';
import { seesLittle } from '../head/headline';
import type { RowActions } from '../use-result-actions';
import { Thing } from './Thing';
import './first.css';

const HandOut = lazy(async () => ({ default: (await import('../../hand-out/HandOut')).HandOut }));

/** So many stand there before anybody asks for the rest. */
const shownAtFirst = 5;

/** The id of the heading, for the focus. */
const heading = 'do-first';

interface Props {
  run: Run;
  rows: readonly DescribedRow[];
  say: Say;
  overview: Overview;
  /** Absent of an earlier check, which is only looked at. */
  actions: RowActions | undefined;
  canRecheck: boolean;
  /** What each step of mending brings. */
  steps: readonly MendingStep[];
}

/** What to mend, in order, each with what can be done about it at once; and who mends how much of it. */
export function DoFirst({ run, rows, say, overview, actions, canRecheck, steps }: Props) {
  const { first, lists } = usePack().page.result;
  const [all, setAll] = useState(false);
  const [handingOut, setHandingOut] = useState(false);
  const things = useMemo(() => foundThings(rows, say), [rows, say]);
  // Where much was not looked at, nobody knows what transfers in the end.
  const after = useMemo(() => (seesLittle(run) ? [] : transferAfter(things, steps)), [run, things, steps]);
  const owners = useMemo(() => ownerTotals(rows, say), [rows, say]);
  const described = useMemo(() => new Map(rows.map((one) => [one.result.check, one])), [rows]);
  const part = useParts(things);
  if (things.length === 0) return null;
  const shown = all ? part.shown : things.slice(0, shownAtFirst);
  const showThem = part.more ? lists.more(say.number(part.shown.length - shownAtFirst)) : first.showAll(say.number(things.length));
  return (
    <section className="first" aria-labelledby={heading}>
      <div className="first-head">
        <h2 id={heading} tabIndex={-1}>
          {actions ? first.title : first.titleThen}
        </h2>
        <p className="subtle">{owners.map(({ name, problems }) => first.owners(name, problems)).join(' · ')}</p>
        {actions && (
          <Button spacing="compact" id="hand-out-button" aria-expanded={handingOut} onClick={() => setHandingOut(!handingOut)}>
            {first.handOut}
          </Button>
        )}
      </div>
      {handingOut && (
        <Suspense fallback={<Loading label={first.handOut} />}>
          <HandOut
            rows={rows}
            overview={overview}
            say={say}
            onClose={() => {
              setHandingOut(false);
              document.getElementById('hand-out-button')?.focus();
            }}
          />
        </Suspense>
      )}
      <ol className="things">
        <Growing
          of={shown}
          draw={(thing, index) => (
            <Thing
              key={thing.key}
              place={index + 1}
              thing={thing}
              after={after[index]}
              described={described}
              run={run}
              say={say}
              overview={overview}
              actions={actions}
              canRecheck={canRecheck}
            />
          )}
        />
      </ol>
      {things.length > shownAtFirst && (
        <div className="actions">
          {all && part.more}
          <Button appearance="subtle" spacing="compact" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? first.showFewer : showThem}
          </Button>
        </div>
      )}
    </section>
  );
}
