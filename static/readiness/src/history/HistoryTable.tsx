import Button from '@atlaskit/button/new';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { RunSummary } from '../../../../src/contract';
import { Impact } from '../common/Impact';
import { RunVerdict } from '../common/RunVerdict';
import { usePlanNames } from '../plans/names';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { moment } from '../words/time';

interface Props {
  /** The latest first. */
  runs: readonly RunSummary[];
  setUpVersion: number;
  /** Which two were compared last, where somebody comes back to choose others. */
  chosen?: { earlier: string; later: string } | undefined;
  /** Absent where there are not two. */
  onCompare?: (earlier: string, later: string) => void;
  onOpen: (runId: string) => void;
  /** Which one was opened last: whoever comes back from it goes on there. */
  opened?: string | undefined;
}

const noPlans: readonly never[] = [];

/** The id of the button that opens a check, for the focus. */
function openButton(runId: string): string {
  return `check-${runId}`;
}

/** The checks of a plan in a table. Of two that are chosen, the one further down is the earlier one. */
export function HistoryTable({ runs, setUpVersion, chosen, onCompare, onOpen, opened }: Props) {
  const {
    locale,
    words: { report },
  } = usePack();
  const words = useWords('history');
  const number = numberFormat(locale);
  const [start] = useState(() => placesOf(runs, chosen));
  const [later, setLater] = useState(start.later);
  const [earlier, setEarlier] = useState(start.earlier);
  const people = useMemo(() => runs.flatMap(({ startedBy }) => startedBy ?? []), [runs]);
  const { personOf } = usePlanNames(noPlans, people);
  const { columns } = words;
  const [openedFirst] = useState(opened);
  useLayoutEffect(() => {
    if (openedFirst !== undefined) document.getElementById(openButton(openedFirst))?.focus();
  }, [openedFirst]);
  const [first, second] = [runs[earlier], runs[later]];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (first && second) onCompare?.(first.id, second.id);
      }}
    >
      <table className="history-table">
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            {onCompare && (
              <>
                <th scope="col">{columns.earlier}</th>
                <th scope="col">{columns.later}</th>
              </>
            )}
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.problems}</th>
            <th scope="col">{columns.items}</th>
            <th scope="col">{columns.open}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, index) => {
            const when = moment(run.startedAt, locale);
            return (
              <tr key={run.id} data-chosen={onCompare && (index === earlier || index === later)}>
                {onCompare && (
                  <>
                    <td className="pick" data-label={columns.earlier}>
                      <label>
                        <input
                          type="radio"
                          name="earlier"
                          aria-label={words.pick.earlier(when)}
                          checked={index === earlier}
                          disabled={index === 0}
                          onChange={() => {
                            setEarlier(index);
                            if (later >= index) setLater(index - 1);
                          }}
                        />
                      </label>
                    </td>
                    <td className="pick" data-label={columns.later}>
                      <label>
                        <input
                          type="radio"
                          name="later"
                          aria-label={words.pick.later(when)}
                          checked={index === later}
                          disabled={index === runs.length - 1}
                          onChange={() => {
                            setLater(index);
                            if (earlier <= index) setEarlier(index + 1);
                          }}
                        />
                      </label>
                    </td>
                  </>
                )}
                <th scope="row">
                  <button type="button" className="link-button" id={openButton(run.id)} onClick={() => onOpen(run.id)}>
                    <span className="hidden">{words.open} </span>
                    <time dateTime={run.startedAt}>{when}</time>
                  </button>
                  {run.planVersion < setUpVersion && <span className="subtle second-line">{words.olderPlan}</span>}
                </th>
                <td data-label={columns.who}>
                  {run.startedBy === undefined ? (
                    <span className="subtle">{run.bySchedule ? report.bySchedule : words.nobody}</span>
                  ) : (
                    personOf(run.startedBy)
                  )}
                </td>
                <td data-label={columns.verdict}>
                  <RunVerdict run={run} />
                </td>
                <td data-label={columns.problems} className="number">
                  {number.format(run.problems)}
                </td>
                <td data-label={columns.items}>
                  <Impact run={run} />
                </td>
                <td data-label={columns.open} className="number">
                  {number.format(run.open)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {onCompare && (
        <div className="actions history-actions">
          <Button type="submit" appearance="primary" isDisabled={!first || !second}>
            {words.compare}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Where two checks stand among all; the two latest, where one of them is kept no more. */
function placesOf(runs: readonly RunSummary[], chosen: Props['chosen']): { earlier: number; later: number } {
  const [earlier, later] = [chosen?.earlier, chosen?.later].map((wanted) => runs.findIndex(({ id }) => id === wanted));
  return earlier !== undefined && later !== undefined && later >= 0 && earlier > later ? { earlier, later } : { earlier: 1, later: 0 };
}
