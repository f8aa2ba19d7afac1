import Button from '@atlaskit/button/new';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeptRun, Overview, PlanView } from '../../../../src/contract';
import { describedRows, type DescribedRow } from '../../../../src/report/rows';
import { useNavigation } from '../app/navigation';
import { Later } from '../common/Later';
import { Loading } from '../common/Loading';
import { Message } from '../common/Message';
import { Projects } from '../common/Projects';
import { useSay } from '../common/use-say';
import { useExport } from '../export/use-export';
import { Pictures } from '../pictures/Pictures';
import { DoFirst } from '../result/first/DoFirst';
import { ResultHead } from '../result/head/ResultHead';
import { peopleOf } from '../result/ResultPage';
import { isUnseenByUs, Results, type RowFilter } from '../result/Results';
import { SightBanner } from '../result/SightBanner';
import { questionsOf } from '../result/subjects';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { moment } from '../words/time';
import './history.css';

interface Props {
  overview: Overview & { plan: PlanView };
  kept: KeptRun;
  onLatest: () => void;
}

/** An earlier check as it was, to read: nothing here acts on the plan, which may have gone on since. */
export function CheckOfThen({ overview: { connection, plan }, kept: { run, latest, mending, saidInPart }, onLatest }: Props) {
  const { page, locale } = usePack();
  const { earlier } = useWords('history');
  const { go } = useNavigation();
  const [filter, setFilter] = useState<RowFilter>();
  const statement = useRef<HTMLParagraphElement>(null);
  useEffect(() => statement.current?.focus(), []);

  // What is watched and compared today is none of this check's.
  const then = useMemo(() => ({ ...(connection ? { connection } : {}), plan, run }), [connection, plan, run]);
  const findings = useMemo(() => run.results.flatMap((result) => result.findings), [run]);
  const people = useMemo(() => peopleOf(then), [then]);
  const { say, ready } = useSay(then, { findings, people, shown: run.id });
  const rows = useMemo(() => describedRows(run.results, say).map(withoutStepsOnPage), [run, say]);
  const changed = run.planVersion < plan.setUpVersion;
  const title = earlier.title(moment(run.startedAt, locale));
  const reservations = [...(changed ? [earlier.planChanged] : []), ...(saidInPart ? [earlier.saidInPart] : [])];
  const { items, paper } = useExport({ run, overview: then, say, notes: [title, ...reservations] });
  const context = { run, rows, say, overview: then, actions: undefined, canRecheck: false, twoAccounts: false };

  return (
    <main>
      <div className="note earlier-check">
        <Message appearance={reservations.length > 0 ? 'warning' : 'information'}>
          <p ref={statement} tabIndex={-1}>
            <strong>{title}</strong>
          </p>
          {[earlier.asItWas, ...reservations].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <div className="actions">
            <Button onClick={onLatest}>{earlier.showLatest}</Button>
            <Button appearance="subtle" onClick={() => go({ view: 'compare', planId: plan.id, earlier: run.id, later: latest })}>
              {earlier.compare}
            </Button>
          </div>
        </Message>
      </div>
      <ResultHead
        working={false}
        paused={false}
        changed={changed}
        overview={then}
        run={run}
        say={say}
        questions={questionsOf(rows).length}
        {...(plan.name !== undefined && !changed ? { which: <Projects overview={then} say={say} /> } : {})}
        exportItems={items}
      />
      {ready ? (
        <>
          <SightBanner rows={rows.filter(isUnseenByUs).map(({ row }) => row)} />
          <DoFirst steps={mending} {...context} />
          <Pictures rows={rows} say={say} onFilter={setFilter} />
          <Later>{rows.length > 0 && <Results filter={filter} onShowAll={() => setFilter(undefined)} {...context} />}</Later>
        </>
      ) : (
        <Loading label={page.result.views.lookingUpNames} />
      )}
      {paper}
    </main>
  );
}

/** A row without what is done on this page: it would be done in the latest check. */
function withoutStepsOnPage({ row, ...one }: DescribedRow): DescribedRow {
  const findings = row.findings.map(({ remedy, ...finding }) => ({
    ...finding,
    ...(remedy ? { remedy: { ...remedy, steps: remedy.steps.filter(({ onPage }) => !onPage) } } : {}),
  }));
  return { ...one, row: { ...row, findings } };
}
