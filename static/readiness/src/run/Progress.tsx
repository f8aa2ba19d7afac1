import ProgressBar from '@atlaskit/progress-bar';
import type { CheckId, Run, Section } from '../../../../src/contract';
import { checkSections, sectionsInOrder } from '../../../../src/wording/sections';
import { usePack } from '../words/pack';
import './progress.css';

/** How far a run is, by section. */
export function Progress({ run }: { run: Run }) {
  const { sectionNames } = usePack().words;
  const all: CheckId[] = [...run.results.map(({ check }) => check), ...run.pending];
  const total = new Set(all).size;
  const done = total - run.pending.length;
  const bySection = sectionsInOrder
    .map((section: Section) => {
      const of = [...new Set(all)].filter((check) => checkSections[check] === section);
      return { section, total: of.length, done: of.filter((check) => !run.pending.includes(check)).length };
    })
    .filter((one) => one.total > 0);
  return (
    <section aria-label="Progress" className="progress">
      <p className="how-far">
        Looking at both systems: <strong className="number">{done}</strong> of <span className="number">{total}</span> rows judged. You can
        leave this page; the check waits for you.
      </p>
      <ProgressBar value={total === 0 ? 0 : done / total} ariaLabel={`${done} of ${total} rows judged`} />
      <ul className="sections">
        {bySection.map((one) => (
          <li key={one.section} data-done={one.done === one.total}>
            <span>{sectionNames[one.section]}</span>
            <span className="number">
              {one.done} / {one.total}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
