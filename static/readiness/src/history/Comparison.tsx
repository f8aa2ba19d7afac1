import { useMemo } from 'react';
import { compareRuns } from '../../../../src/report/compare';
import type { CheckId, Overview, Run } from '../../../../src/contract';
import { Impact } from '../common/Impact';
import { Loading } from '../common/Loading';
import { Message } from '../common/Message';
import { useSay } from '../common/use-say';
import { RunVerdict } from '../common/RunVerdict';
import { usePlanNames } from '../plans/names';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { moment } from '../words/time';
import { cameTo, type CameTo } from './came-to';

/** What changed how, in the order in which it is shown. */
const kinds = ['failed', 'mended', 'reopened', 'changed'] as const;

interface ComparedRow {
  check: CheckId;
  before: CameTo;
  now: CameTo;
}

const noPlans: readonly never[] = [];

/** What is different between two checks, row by row, with what each came to. */
export function Comparison({ overview, earlier, later }: { overview: Overview; earlier: Run; later: Run }) {
  const { page, words: all, locale } = usePack();
  const words = useWords('history').compared;
  const { problems, columns } = useWords('plans');
  const changes = useMemo(() => compareRuns(earlier, later), [earlier, later]);
  const shownRows = useMemo(() => {
    const wanted = new Set<CheckId>(kinds.flatMap((kind) => changes[kind]));
    return [earlier, later].flatMap(({ results }) => results.filter(({ check }) => wanted.has(check)));
  }, [changes, earlier, later]);
  const findings = useMemo(() => shownRows.flatMap((row) => row.findings), [shownRows]);
  const starters = useMemo(() => [earlier, later].flatMap(({ startedBy }) => startedBy ?? []), [earlier, later]);
  const settlers = useMemo(() => shownRows.flatMap(({ waiver, confirmation }) => (waiver ?? confirmation)?.by ?? []), [shownRows]);
  const { say, ready } = useSay(overview, { findings, people: settlers, shown: `${earlier.id} ${later.id}` });
  const { personOf } = usePlanNames(noPlans, starters);
  const rowsOf = (kind: (typeof kinds)[number]): ComparedRow[] =>
    changes[kind].flatMap((check) => {
      const [before, now] = [earlier, later].map(({ results }) => results.find((result) => result.check === check));
      const both = before && now && cameTo(before, now, say);
      return both ? [{ check, before: both[0], now: both[1] }] : [];
    });
  const groups = ready ? kinds.map((kind) => ({ kind, rows: rowsOf(kind) })) : [];
  const nothing = groups.every(({ rows }) => rows.length === 0);
  const { onlyOnce } = changes;

  return (
    <>
      <div className="compared-heads">
        {head(earlier, words.from)}
        {head(later, words.to)}
      </div>
      {earlier.planVersion !== later.planVersion && (
        <div className="note">
          <Message appearance="information">
            <p>{words.planChanged}</p>
          </Message>
        </div>
      )}
      {onlyOnce.length > 0 && <p className="subtle">{words.onlyOnce(onlyOnce.length, numberFormat(locale).format(onlyOnce.length))}</p>}
      {!ready && <Loading label={page.app.lookingUpNames} />}
      {ready && nothing && <p>{words.same}</p>}
      {!nothing && groups.map(group)}
    </>
  );

  function head(run: Run, title: string) {
    return (
      <section className="compared-head" aria-label={title}>
        <h2>{title}</h2>
        <p>
          <RunVerdict run={run}>
            {run.problems > 0 && <span className="subtle"> · {problems(run.problems, numberFormat(locale).format(run.problems))}</span>}
          </RunVerdict>
        </p>
        <p className="subtle">
          {moment(run.startedAt, locale)}
          {run.bySchedule ? `, ${all.report.bySchedule}` : run.startedBy !== undefined && `, ${personOf(run.startedBy)}`}
        </p>
        <p>
          <span className="subtle second-line">{columns.items}</span>
          <Impact run={run} />
        </p>
      </section>
    );
  }

  function group({ kind, rows }: (typeof groups)[number]) {
    // That nothing was lost from sight is not worth a heading.
    if (kind === 'reopened' && rows.length === 0) return null;
    return (
      <section key={kind} className="compared-group" data-kind={kind} aria-labelledby={`compared-${kind}`}>
        <h2 id={`compared-${kind}`}>
          {words[kind]} <span className="number subtle">{numberFormat(locale).format(rows.length)}</span>
        </h2>
        {rows.length === 0 ? (
          <p className="subtle">{words.noneOf}</p>
        ) : (
          <>
            <p className="subtle">{words.meanings[kind]}</p>
            <ul>
              {rows.map(({ check, before, now }) => (
                <li key={check} className="compared-row">
                  <h3>{all.checklist[check].name}</h3>
                  <dl>
                    <dt>{words.before}</dt>
                    <dd>{side(before)}</dd>
                    <dt>{words.now}</dt>
                    <dd>{side(now)}</dd>
                  </dl>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    );
  }

  function side({ outcome, lines }: CameTo) {
    const [only, ...others] = lines;
    if (others.length === 0) return only === undefined ? outcome : `${outcome}: ${only}`;
    return (
      <>
        {outcome}
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    );
  }
}
