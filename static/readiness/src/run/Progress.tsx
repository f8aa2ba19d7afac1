import ProgressBar from '@atlaskit/progress-bar';
import { useEffect, useState } from 'react';
import type { CheckId, Run, Section } from '../../../../src/contract';
import { isOpenFailure, type DescribedRow } from '../../../../src/report/rows';
import { checkSections, sectionsInOrder } from '../../../../src/wording/sections';
import { Mark } from '../common/Mark';
import { usePack } from '../words/pack';
import './progress.css';

/** How far a run is, by section, and what it has found so far. */
export function Progress({ run, rows, paused }: { run: Run; rows: readonly DescribedRow[]; paused: boolean }) {
  const { words, page } = usePack();
  const { progress } = page.result;
  const seconds = useSecondsSince(run.startedAt);
  const all = new Set<CheckId>([...run.results.map(({ check }) => check), ...run.pending]);
  const total = all.size;
  const done = total - run.pending.length;
  const bySection = sectionsInOrder
    .map((section: Section) => {
      const of = [...all].filter((check) => checkSections[check] === section);
      return { section, total: of.length, done: of.filter((check) => !run.pending.includes(check)).length };
    })
    .filter((one) => one.total > 0);
  // In the order in which they came, so that none is pushed away under the eyes of whoever reads it.
  const failures = rows.filter(isOpenFailure).sort((a, b) => a.result.at.localeCompare(b.result.at));
  return (
    <section aria-label={progress.label} className="progress">
      <p className="how-far">
        <strong className="number">{done === 0 && !paused ? progress.starting : progress.rowsJudged(String(done), String(total))}</strong>
        {!paused && (
          <span className="subtle">
            {' · '}
            <span className="number">{progress.since(String(seconds))}</span>
            {' · '}
            {progress.leave}
          </span>
        )}
      </p>
      <ProgressBar
        value={total === 0 ? 0 : done / total}
        isIndeterminate={done === 0 && !paused}
        ariaLabel={progress.rowsJudged(String(done), String(total))}
      />
      <ul className="sections">
        {bySection.map((one) => (
          <li key={one.section} data-done={one.done === one.total}>
            <span>{words.sectionNames[one.section]}</span>
            <span className="number">
              {one.done} / {one.total}
            </span>
          </li>
        ))}
      </ul>
      <h2>{progress.foundSoFar}</h2>
      {failures.length === 0 && <p className="subtle">{progress.nothingFoundYet}</p>}
      <ul className="found">
        {failures.map(({ result, group, row }) => (
          <li key={result.check}>
            <Mark kind={group === 'stops' ? 'stops' : 'failed'} name={words.outcomeNames.failed} />
            <span>{row.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Seconds since a moment: while nothing else moves, they show that something goes on. */
function useSecondsSince(iso: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - new Date(iso).getTime()) / 1000));
}
