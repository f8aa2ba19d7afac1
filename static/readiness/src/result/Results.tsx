import Button from '@atlaskit/button/new';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { CheckId, QuestionId, Run } from '../../../../src/contract';
import type { DescribedRow } from '../../../../src/report/rows';
import { groups, type Group } from '../../../../src/wording/describe';
import { sectionsInOrder } from '../../../../src/wording/sections';
import { useFocusNext } from '../common/use-focus-next';
import { usePack } from '../words/pack';
import { questionCard } from './ids';
import { Questions } from './Questions';
import { ResultRow, type RowContext } from './ResultRow';
import { groupHeading, RowGroup } from './RowGroup';
import { SameCause, splitByCause } from './SameCause';
import { questionsOf, subjectsOf } from './subjects';
import { Tally } from './Tally';

const folded: readonly Group[] = ['passed', 'notApplicable'];

/** Which rows are shown, where not all are, and what they have in common. */
export interface RowFilter {
  what: string;
  checks: readonly CheckId[];
}

interface Props extends RowContext {
  run: Run;
  rows: readonly DescribedRow[];
  filter: RowFilter | undefined;
  onShowAll: () => void;
}

/** Whether a row only tells what this app could not see: a notice above says so. */
export function isUnseenByUs({ result }: DescribedRow): boolean {
  return result.effect === 'sight' && result.outcome === 'unavailable';
}

/** What was found: by what it means for the synchronisation, or by the sections of aqua's manual. */
export function Results({ run, rows: all, filter, onShowAll, ...context }: Props) {
  const { words, page } = usePack();
  const { views, groupMeanings } = page.result;
  const [view, setView] = useState<'effect' | 'section'>('effect');
  const { say, overview, actions, twoAccounts } = context;
  useLayoutEffect(() => {
    if (filter) document.getElementById('filtered')?.focus();
  }, [filter]);
  const focusNext = useFocusNext(view);
  const rows = filter ? all.filter(({ result }) => filter.checks.includes(result.check)) : all;
  const questions = questionsOf(rows);
  /** The way to where a row's question is asked once for all of its rows; undefined where it is asked in the row alone. */
  const toQuestion = (id: QuestionId | undefined): (() => void) | undefined => {
    if (!actions || id === undefined || !questions.some((question) => question.id === id)) return undefined;
    return () => {
      if (view === 'effect') document.getElementById(questionCard(id))?.focus();
      else focusNext(questionCard(id));
      setView('effect');
    };
  };
  const subjects = useMemo(() => subjectsOf(all, say), [all, say]);
  const grouped = groups.flatMap((group) => {
    const own = rows.filter((one) => one.group === group && !isUnseenByUs(one));
    const count = group === 'question' ? questions.length : own.length;
    return own.length > 0 ? [{ group, own, count }] : [];
  });

  const list = (own: readonly DescribedRow[], showEffect: boolean) => (
    <ul className="rows">
      {own.map((one) => (
        <ResultRow
          key={one.result.check}
          {...one}
          {...context}
          subjects={(one.result.question && subjects.get(one.result.question)) ?? []}
          onToQuestion={toQuestion(one.row.question?.id)}
          showEffect={showEffect}
          busy={run.pending.includes(one.result.check)}
        />
      ))}
    </ul>
  );

  const unseen = (own: readonly DescribedRow[]) => {
    const { waiting, others } = splitByCause(own, all.filter(isUnseenByUs));
    return (
      <>
        {others.length > 0 && list(others, false)}
        {waiting.length > 0 && <SameCause count={waiting.length}>{list(waiting, false)}</SameCause>}
      </>
    );
  };

  return (
    <>
      <div className="toolbar">
        {view === 'effect' && <Tally counts={grouped} />}
        <div className="views" role="group" aria-label={views.grouping}>
          {(['effect', 'section'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {one === 'effect' ? views.byEffect : views.bySection}
            </button>
          ))}
        </div>
      </div>
      {filter && (
        <div className="filtered">
          <p id="filtered" tabIndex={-1}>
            {views.filtered(filter.what)}
          </p>
          <Button spacing="compact" onClick={onShowAll}>
            {views.showAllRows}
          </Button>
        </div>
      )}
      {view === 'effect'
        ? grouped.map(({ group, own, count }) => (
            <RowGroup
              key={`${group} ${filter?.what ?? ''}`}
              id={groupHeading(group)}
              title={words.groupNames[group]}
              meaning={groupMeanings[group]}
              count={count}
              folded={folded.includes(group) && !filter}
            >
              {group === 'question' ? (
                <Questions
                  planId={overview.plan?.id ?? ''}
                  questions={questions}
                  subjects={subjects}
                  twoAccounts={twoAccounts}
                  actions={actions}
                />
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
      <RowGroup id={groupHeading('details')} title={views.details} count={0} folded>
        <p className="subtle">
          {views.cost(say.number(run.cost.jiraRequests), say.number(run.cost.jiraPoints), say.number(run.cost.aquaRequests))}
        </p>
      </RowGroup>
    </>
  );
}
