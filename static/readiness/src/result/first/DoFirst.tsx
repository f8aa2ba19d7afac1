import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { Overview, Run } from '../../../../../src/contract';
import { foundThings, transferAfter } from '../../../../../src/report/first-things';
import { ownerTotals } from '../../../../../src/report/report';
import type { DescribedRow } from '../../../../../src/report/rows';
import type { Say } from '../../../../../src/wording/say';
import { Loading } from '../../common/Loading';
import { usePack } from '../../words/pack';
import { seesLittle } from '../head/headline';
import type { RowActions } from '../use-result-actions';
import { Thing } from './Thing';
import { useMendingSteps } from './use-mending-steps';
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
  actions: RowActions;
  onOverview: (overview: Overview) => void;
}

/** What to mend, in order, each with what can be done about it at once; and who mends how much of it. */
export function DoFirst({ run, rows, say, overview, actions, onOverview }: Props) {
  const { first } = usePack().page.result;
  const [all, setAll] = useState(false);
  const [handingOut, setHandingOut] = useState(false);
  const steps = useMendingSteps(run);
  const things = foundThings(rows, say);
  // Where much was not looked at, nobody knows what transfers in the end.
  const after = seesLittle(run) ? [] : transferAfter(things, steps);
  const shown = all ? things : things.slice(0, shownAtFirst);
  if (things.length === 0) return null;
  const names = new Map(rows.map(({ result, row }) => [result.check, row.name]));
  return (
    <section className="first" aria-labelledby={heading}>
      <div className="first-head">
        <h2 id={heading} tabIndex={-1}>
          {first.title}
        </h2>
        <p className="subtle">
          {ownerTotals(rows, say)
            .map(({ name, problems }) => first.owners(name, problems))
            .join(' · ')}
        </p>
        <Button spacing="compact" id="hand-out-button" aria-expanded={handingOut} onClick={() => setHandingOut(!handingOut)}>
          {first.handOut}
        </Button>
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
        {shown.map((thing, index) => (
          <Thing
            key={`${thing.checks[0] ?? ''} ${thing.text}`}
            place={index + 1}
            thing={thing}
            after={after[index]}
            names={names}
            run={run}
            say={say}
            overview={overview}
            actions={actions}
            onOverview={onOverview}
          />
        ))}
      </ol>
      {things.length > shownAtFirst && (
        <Button appearance="subtle" spacing="compact" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? first.showFewer : first.showAll(say.number(things.length))}
        </Button>
      )}
    </section>
  );
}
