import { useMemo } from 'react';
import { compareRuns } from '../../../../src/report/compare';
import { describeResult } from '../../../../src/wording/describe';
import type { CheckId, Overview, Run, RunChanges } from '../../../../src/contract';
import { Impact } from '../common/Impact';
import { Loading } from '../common/Loading';
import { Message } from '../common/Message';
import { useSay } from '../common/use-say';
import { VerdictMark } from '../common/VerdictMark';
import { usePlanNames } from '../plans/names';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { moment } from '../words/time';

const kinds = ['failed', 'mended', 'changed'] as const satisfies readonly (keyof RunChanges)[];
const noPlans: readonly never[] = [];

/** What is different between two checks, row by row, with what each came to. */
export function Comparison({ overview, earlier, later }: { overview: Overview; earlier: Run; later: Run }) {
  const { page, words: all, locale } = usePack();
  const words = useWords('history').compared;
  const { verdicts, problems } = useWords('plans');
  const changes = useMemo(() => compareRuns(earlier, later), [earlier, later]);
  const shownRows = useMemo(() => {
    const wanted = new Set<CheckId>(kinds.flatMap((kind) => changes[kind]));
    return [earlier, later].flatMap(({ results }) => results.filter(({ check }) => wanted.has(check)));
  }, [changes, earlier, later]);
  const findings = useMemo(() => shownRows.flatMap((row) => row.findings), [shownRows]);
  const people = useMemo(() => [earlier, later].flatMap(({ startedBy }) => startedBy ?? []), [earlier, later]);
  const { say, ready } = useSay(overview, { findings, people: [], shown: `${earlier.id} ${later.id}` });
  const { personOf } = usePlanNames(noPlans, people);
  const nothing = kinds.every((kind) => changes[kind].length === 0);

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
      {!ready && <Loading label={page.app.lookingUpNames} />}
      {ready && nothing && <p>{words.same}</p>}
      {ready && !nothing && kinds.map(group)}
    </>
  );

  function head(run: Run, title: string) {
    const { verdict } = run;
    return (
      <section className="compared-head" aria-label={title}>
        <h2>{title}</h2>
        <p>
          <VerdictMark mark={verdict}>
            {verdicts[verdict]}
            {run.problems > 0 && <span className="subtle"> · {problems(run.problems, numberFormat(locale).format(run.problems))}</span>}
          </VerdictMark>
        </p>
        <p className="subtle">
          {moment(run.startedAt, locale)}
          {run.bySchedule ? `, ${all.report.bySchedule}` : run.startedBy !== undefined && `, ${personOf(run.startedBy)}`}
        </p>
        <p>
          <Impact {...(run.impact ? { impact: run.impact } : {})} />
        </p>
      </section>
    );
  }

  function group(kind: (typeof kinds)[number]) {
    const checks = changes[kind];
    const meanings = { failed: words.failedMeaning, mended: words.mendedMeaning, changed: words.changedMeaning };
    return (
      <section key={kind} className="compared-group" data-kind={kind} aria-labelledby={`compared-${kind}`}>
        <h2 id={`compared-${kind}`}>
          {words[kind]} <span className="number subtle">{numberFormat(locale).format(checks.length)}</span>
        </h2>
        {checks.length === 0 ? (
          <p className="subtle">{words.noneOf}</p>
        ) : (
          <>
            <p className="subtle">{meanings[kind]}</p>
            <ul>
              {checks.map((check) => (
                <li key={check} className="compared-row">
                  <h3>{all.checklist[check].name}</h3>
                  <dl>
                    <dt>{words.before}</dt>
                    <dd>{cameTo(earlier, check)}</dd>
                    <dt>{words.now}</dt>
                    <dd>{cameTo(later, check)}</dd>
                  </dl>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    );
  }

  /** "Failed: 412 bugs are …"; the rest of a row's findings stand in its own report. */
  function cameTo({ results }: Run, check: CheckId): string {
    const result = results.find((one) => one.check === check);
    if (!result) return words.notLooked;
    const outcome = all.outcomeNames[result.outcome];
    const decisive = describeResult(result, say).findings.filter((finding) => finding.outcome === result.outcome);
    if (decisive.length === 0 || result.outcome === 'passed') return outcome;
    // That a row could not be looked at says its outcome; why, what was found.
    const texts = decisive.map(({ text, found, finding }) => (finding.code === 'could-not-look' ? (found ?? text) : text));
    return `${outcome}: ${[...new Set(texts)].join('; ')}`;
  }
}
