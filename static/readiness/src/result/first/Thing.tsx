import Button from '@atlaskit/button/new';
import { useId, useRef, useState } from 'react';
import type { CheckId, Overview, Run } from '../../../../../src/contract';
import type { FoundThing, PlacedFinding, TransferAfter } from '../../../../../src/report/first-things';
import type { DescribedRow } from '../../../../../src/report/rows';
import type { Say } from '../../../../../src/wording/say';
import { Growing } from '../../common/Growing';
import { Steps } from '../../common/Steps';
import { useParts } from '../../common/use-parts';
import { usePack } from '../../words/pack';
import { Findings } from '../Findings';
import { Mark } from '../../common/Mark';
import { canDecide, DecideSlot, WaiveSlot } from '../slots';
import type { RowActions } from '../use-result-actions';
import { ways } from '../vocabulary';
import { Share } from './Share';

interface Props {
  place: number;
  thing: FoundThing;
  after: TransferAfter | undefined;
  /** The rows that stand behind the things. */
  described: ReadonlyMap<CheckId, DescribedRow>;
  run: Run;
  say: Say;
  overview: Overview;
  actions: RowActions | undefined;
  canRecheck: boolean;
}

/** One thing to mend: what is wrong, whom it waits for, what mending it brings, and what can be done at once. */
export function Thing({ place, thing, after, described, run, say, overview, actions, canRecheck }: Props) {
  const { first, row } = usePack().page.result;
  const [open, setOpen] = useState<'how' | 'decide' | 'waive'>();
  const [body, title] = [useId(), useId()];
  const waiveButton = useRef<HTMLButtonElement>(null);
  const { text, also, owner, stopsEverything, steps, findings, checks } = thing;
  /** What makes a button open and close its part. */
  const opening = (what: 'how' | 'decide' | 'waive') => ({
    isSelected: open === what,
    'aria-expanded': open === what,
    'aria-controls': body,
    'aria-describedby': title,
    onClick: () => setOpen(open === what ? undefined : what),
  });
  const decidable = findings.filter(({ check, finding }) => canDecide(check, finding.finding));
  const rows = checks.flatMap((check) => described.get(check) ?? []);
  const again = rows.filter(({ result }) => result.readAs).map(({ result }) => result.check);
  const told = ways.filter((way) => after?.[way] !== undefined && run.impact?.[way] !== undefined);
  const brings = told.flatMap((way, index) => {
    const [count, of] = [after?.[way], run.impact?.[way]?.items];
    return count === undefined || of === undefined ? [] : [first.afterWay(way, say.number(count), say.number(of), index === 0)];
  });
  return (
    <li className="thing" data-stops={stopsEverything}>
      <div className="thing-line">
        <span className="place number" aria-hidden="true">
          {place}
        </span>
        <Mark kind={stopsEverything ? 'stops' : 'failed'} />
        <div className="thing-what">
          <h3 id={title}>{text}</h3>
          <ul className="thing-facts subtle">
            {stopsEverything && <li className="stops">{first.stopsEverything}</li>}
            {owner !== undefined && <li className="owner">{owner}</li>}
            <Share finding={findings[0]?.finding.finding} run={run} say={say} />
            {also.length > 0 && <li>{first.also(also.length)}</li>}
            {brings.length > 0 && <li className="brings">{first.after(brings.join(', '))}</li>}
          </ul>
        </div>
        <div className="actions" role="group" aria-labelledby={title}>
          {actions && decidable.length > 0 && (
            <Button spacing="compact" {...opening('decide')}>
              {first.decide}
            </Button>
          )}
          <Button spacing="compact" {...opening('how')}>
            {first.how}
          </Button>
          {actions && (
            <Button ref={waiveButton} spacing="compact" appearance="subtle" {...opening('waive')}>
              {first.waive}
            </Button>
          )}
        </div>
      </div>
      <div id={body} className="thing-body" hidden={open === undefined}>
        {open === 'how' && (
          <>
            <Findings of={findings} say={say} overview={overview} actions={actions} titled={also.length > 0} steps={false} decide={false} />
            {rows[0] && (
              <p className="why">
                <strong>{row.why}</strong> {rows[0].row.why}
              </p>
            )}
            <Steps steps={steps} />
            {actions && canRecheck && again.length > 0 && (
              <div className="actions row-actions">
                <Button
                  spacing="compact"
                  isLoading={again.some((check) => run.pending.includes(check))}
                  onClick={() => actions.recheck(...again)}
                >
                  {row.recheck}
                </Button>
              </div>
            )}
          </>
        )}
        {actions && open === 'decide' && <ToDecide of={decidable} overview={overview} onOverview={actions.onDecided} />}
        {actions && open === 'waive' && (
          <WaiveSlot
            rows={checks.map((check) => ({ check, name: described.get(check)?.row.name ?? check, findings: failedIn(run, check) }))}
            onWaive={actions.waive}
            onCancel={() => {
              setOpen(undefined);
              waiveButton.current?.focus();
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Each open form asks what can be chosen: of more things than this, each is opened by itself. */
const mostOpen = 5;

interface ToDecideProps {
  of: readonly PlacedFinding[];
  overview: Overview;
  onOverview: RowActions['onDecided'];
}

/** Everything that can be decided, with the forms open. */
function ToDecide({ of, overview, onOverview }: ToDecideProps) {
  const { shown, more } = useParts(of);
  return (
    <>
      <Growing
        of={shown}
        draw={({ check, place, finding }) => (
          <div key={`${check} ${place}`}>
            {of.length > 1 && <p className="finding-title">{finding.text}</p>}
            <DecideSlot
              check={check}
              finding={finding.finding}
              overview={overview}
              onOverview={onOverview}
              opened={of.length <= mostOpen}
            />
          </div>
        )}
      />
      {more}
    </>
  );
}

function failedIn({ results }: Run, check: CheckId): number {
  return results.find((result) => result.check === check)?.findings.filter(({ outcome }) => outcome === 'failed').length ?? 0;
}
