import { useState } from 'react';
import type { Run } from '../../../../src/contract';
import { describeResult, groupOf, groups, type Group } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { sectionsInOrder } from '../../../../src/wording/sections';
import { usePack } from '../words/pack';
import { questionsOf, Questions, subjectsOf } from './Questions';
import { ResultRow, type JudgedRow, type RowActions } from './ResultRow';
import { groupHeading, RowGroup } from './RowGroup';
import { SameCause, splitByCause } from './SameCause';
import { SightBanner } from './SightBanner';
import { Tally } from './Tally';

const folded: readonly Group[] = ['passed', 'notApplicable'];

interface Props {
  run: Run;
  say: Say;
  actions: RowActions;
  /** Whether single rows can be judged again: not once the plan has changed, since rows of two plans must not stand side by side. */
  canRecheck: boolean;
}

/** What was found: by what it means for the synchronisation, or by the sections of aqua's manual. */
export function Results({ run, say, actions, canRecheck }: Props) {
  const { words, page } = usePack();
  const [view, setView] = useState<'effect' | 'section'>('effect');
  const rows = run.results.map((result): JudgedRow => ({ result, row: describeResult(result, say) }));
  const unseenByUs = ({ result }: JudgedRow): boolean => result.effect === 'sight' && result.outcome === 'unavailable';
  const questions = questionsOf(rows);
  const subjects = subjectsOf(rows, say);
  const twoAccounts = run.results.some(({ check, outcome }) => check === 'jira-sync-user-api-token' && outcome !== 'notApplicable');
  const grouped = groups.flatMap((group) => {
    const own = rows.filter((one) => groupOf(one.result) === group && !unseenByUs(one));
    const count = group === 'question' ? questions.length : own.length;
    return own.length > 0 ? [{ group, own, count }] : [];
  });

  const list = (own: readonly JudgedRow[], showEffect: boolean) => (
    <ul className="rows">
      {own.map(({ result, row }) => (
        <ResultRow
          key={result.check}
          result={result}
          row={row}
          say={say}
          actions={actions}
          subjects={(result.question && subjects.get(result.question)) ?? []}
          twoAccounts={twoAccounts}
          showEffect={showEffect}
          canRecheck={canRecheck}
          busy={run.pending.includes(result.check)}
        />
      ))}
    </ul>
  );

  const unseen = (own: readonly JudgedRow[]) => {
    const { waiting, others } = splitByCause(own, rows.filter(unseenByUs));
    return (
      <>
        {others.length > 0 && list(others, false)}
        {waiting.length > 0 && <SameCause count={waiting.length}>{list(waiting, false)}</SameCause>}
      </>
    );
  };

  return (
    <>
      <SightBanner rows={rows.filter(unseenByUs).map(({ row }) => row)} />
      <div className="toolbar">
        {view === 'effect' && <Tally counts={grouped} />}
        <div className="views" role="group" aria-label="Grouping">
          {(['effect', 'section'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {one === 'effect' ? 'By effect' : 'By section'}
            </button>
          ))}
        </div>
      </div>
      {view === 'effect'
        ? grouped.map(({ group, own, count }) => (
            <RowGroup
              key={group}
              id={groupHeading(group)}
              title={words.groupNames[group]}
              meaning={page.result.groupMeanings[group]}
              count={count}
              folded={folded.includes(group)}
            >
              {group === 'question' ? (
                <Questions questions={questions} subjects={subjects} twoAccounts={twoAccounts} actions={actions} />
              ) : group === 'unseen' ? (
                unseen(own)
              ) : (
                list(own, false)
              )}
            </RowGroup>
          ))
        : sectionsInOrder.map((section) => {
            const own = rows.filter(({ result }) => result.section === section);
            if (own.length === 0) return null;
            return (
              <RowGroup key={section} id={groupHeading(section)} title={words.sectionNames[section]} count={own.length}>
                {list(own, true)}
              </RowGroup>
            );
          })}
      <p className="subtle proof">
        {run.cost.jiraRequests} requests to Jira ({run.cost.jiraPoints} of this app’s 65,000 points an hour) and {run.cost.aquaRequests} to
        aqua.
      </p>
    </>
  );
}
