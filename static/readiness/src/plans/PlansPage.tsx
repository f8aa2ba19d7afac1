import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { PlanState, PlanSummary } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { remember, remembered } from '../app/session';
import { useAnnounce } from '../common/announce';
import { Growing } from '../common/Growing';
import { ProblemMessage, ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { useNow } from '../common/use-now';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { fitting, sorted, sortKeys, type Sorting } from './arrange';
import { isOver, useChecking } from './checking';
import { CheckingBar } from './CheckingBar';
import { ConnectionStrip } from './ConnectionStrip';
import { usePlanNames } from './names';
import { usePlanList } from './plan-list';
import { PlanRow } from './PlanRow';
import type { Progress } from './progress';
import { PlanTable } from './PlanTable';
import { UndoRow } from './UndoRow';
import { usePlanActions } from './use-plan-actions';
import './plans.css';

const states: readonly PlanState[] = ['active', 'archived', 'deleted'];
const noPlans: readonly PlanSummary[] = [];

/** All plans: how each stands, what has changed, what is to be done. */
export function PlansPage() {
  const { locale, words: all } = usePack();
  const words = useWords('plans');
  const { list, problem, refresh, put } = usePlanList();
  const { go } = useNavigation();
  const { checking, check } = useChecking();
  const announce = useAnnounce();
  const now = useNow();
  const [state, setState] = useState<PlanState>('active');
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState(rememberedSorting);
  const wanted = useDeferredValue(query);
  // What was read before this view was opened may have changed since: somebody may have checked, or saved.
  const [readBefore] = useState(list !== undefined);
  useEffect(() => {
    if (readBefore) void refresh();
  }, [readBefore, refresh]);
  const plans = list?.plans ?? noPlans;
  const { labelOf, projectsOf, personOf } = usePlanNames(plans);
  const { actions, renaming, undoable, trouble, create } = usePlanActions(labelOf);

  const shown = useMemo(() => {
    const own = plans.filter((plan) => plan.state === state || undoable.get(plan.id) === state);
    const found = fitting(own, wanted, (plan) => `${labelOf(plan)} ${projectsOf(plan) ?? ''}`);
    return sorted(found, sorting, labelOf, locale);
  }, [plans, state, undoable, wanted, sorting, labelOf, projectsOf, locale]);

  if (!list)
    return problem ? <ProblemPage problem={problem} onRetry={() => void refresh()} /> : <Skeleton label={words.loading} rows={8} />;

  const number = numberFormat(locale);
  // A row that only offers to bring its plan back is none of those that are counted.
  const count = shown.filter((plan) => plan.state === state).length;
  const ready = shown.filter((plan) => plan.state === 'active' && plan.missing.length === 0 && progressOf(plan.id) === undefined);
  const sort = (next: Sorting): void => {
    setSorting(next);
    remember('sorting', `${next.by} ${next.rising ? 'up' : 'down'}`);
    announce(words.sortedBy(words.columns[next.by], next.rising));
  };

  return (
    <main className="plans">
      <div className="plans-head">
        <Heading size="large" as="h1">
          {words.title}
        </Heading>
        <div className="actions">
          <Button appearance="primary" onClick={create}>
            {words.create}
          </Button>
          {state === 'active' && ready.length > 1 && list.connection && (
            <Button
              onClick={() =>
                check(ready.map(({ id, latest }) => ({ planId: id, ...(latest?.status === 'running' ? { runId: latest.id } : {}) })))
              }
            >
              {(wanted.trim() === '' ? words.checkAll : words.checkShown)(number.format(ready.length))}
            </Button>
          )}
        </div>
      </div>
      <ConnectionStrip connection={list.connection} onChange={() => go({ view: 'connection' })} onRemoved={put} />
      {problem && <ProblemMessage problem={problem} onRetry={() => void refresh()} />}
      {trouble && <ProblemMessage problem={trouble.problem} onRetry={trouble.again} />}
      <CheckingBar plans={plans} labelOf={(planId) => labelOf(plans.find(({ id }) => id === planId) ?? {})} />
      <div className="plans-tools">
        <div className="plans-search">
          <Textfield
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </div>
        <div className="plans-states" role="group" aria-label={words.states}>
          {states.map((one) => (
            <button key={one} type="button" className="plain-button" aria-pressed={one === state} onClick={() => setState(one)}>
              {words.stateNames[one]} <span className="number">{number.format(plans.filter((plan) => plan.state === one).length)}</span>
            </button>
          ))}
        </div>
        <p className="subtle plans-count" role="status">
          {words.shown(count, number.format(count))}
        </p>
      </div>
      {shown.length > 0 ? (
        <PlanTable sorting={sorting} onSort={sort} deleted={state === 'deleted'}>
          <Growing
            key={`${state} ${wanted} ${sorting.by} ${sorting.rising}`}
            of={shown}
            draw={(plan) =>
              undoable.get(plan.id) === state && plan.state !== state ? (
                <UndoRow key={plan.id} plan={plan} label={labelOf(plan)} onUndo={() => actions.undo(plan)} />
              ) : (
                <PlanRow
                  key={plan.id}
                  plan={plan}
                  label={labelOf(plan)}
                  projects={plan.name === undefined ? undefined : projectsOf(plan)}
                  by={begunBy(plan)}
                  now={now}
                  progress={progressOf(plan.id)}
                  renaming={renaming === plan.id}
                  actions={actions}
                />
              )
            }
          />
        </PlanTable>
      ) : (
        <Nothing />
      )}
    </main>
  );

  /** Who or what began the latest check. */
  function begunBy({ latest }: PlanSummary): string | undefined {
    if (latest?.bySchedule) return all.report.bySchedule;
    return latest?.startedBy === undefined ? undefined : words.by(personOf(latest.startedBy));
  }

  function progressOf(planId: string): Progress | undefined {
    if (!checking || isOver(checking)) return undefined;
    const at = checking.queue.findIndex((one, index) => one.planId === planId && index >= checking.at);
    if (at < 0) return undefined;
    return at === checking.at ? { state: 'working', ...(checking.rows ? { rows: checking.rows } : {}) } : { state: 'waiting' };
  }

  function Nothing() {
    return (
      <div className="plans-none">
        {wanted.trim() === '' ? (
          <p>{words.none[state]}</p>
        ) : (
          <>
            <p>{words.nothingFound(wanted.trim())}</p>
            <Button onClick={() => setQuery('')}>{words.clearSearch}</Button>
          </>
        )}
      </div>
    );
  }
}

function rememberedSorting(): Sorting {
  const [by, way] = (remembered('sorting') ?? '').split(' ');
  const known = sortKeys.find((one) => one === by);
  return known ? { by: known, rising: way === 'up' } : { by: 'plan', rising: true };
}
