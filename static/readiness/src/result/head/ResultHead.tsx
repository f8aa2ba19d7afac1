import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { Overview, Run } from '../../../../../src/contract';
import { verdictMeaning } from '../../../../../src/wording/describe';
import type { Say } from '../../../../../src/wording/say';
import { Menu, type MenuItem } from '../../common/Menu';
import { Message } from '../../common/Message';
import { useNow } from '../../common/use-now';
import { usePack } from '../../words/pack';
import { ago, moment } from '../../words/time';
import { groupHeading } from '../RowGroup';
import { headline, rowsSeen, seesLittle } from './headline';
import { ways } from '../vocabulary';
import { ImpactBars } from './ImpactBars';
import { WatchLine } from './WatchLine';
import './head.css';

/** The id of the heading, for the focus. */
export const verdictHeading = 'verdict';

interface Props {
  /** Whether a whole check is under way. */
  working: boolean;
  /** Whether it rests, since something went wrong. */
  paused: boolean;
  /** Whether the run judged an older plan. */
  changed: boolean;
  overview: Overview;
  run: Run | undefined;
  say: Say;
  /** How many questions wait for a person. */
  questions: number;
  /** Between which projects, where the plan goes by another name. */
  which?: ReactNode;
  exportItems: readonly MenuItem[];
  /** What can be done with the plan; absent of an earlier check, which is only looked at. */
  acting?: { planItems: readonly MenuItem[]; onCheck: () => void; onStop: () => void };
}

/** What an admin reads first: which plan, what would happen, what it rests on, and what can be done with all of it. */
export function ResultHead({ working, paused, changed, overview, run, say, questions, which, exportItems, acting }: Props) {
  const { page } = usePack();
  const { head } = page.result;
  const { watching } = overview;
  const stale = run && staleBecause(run);
  // What a check that did not come to its end has found is no verdict.
  const endedEarly = run?.status === 'aborted';
  const meaning = run && !working && !endedEarly ? verdictMeaning(run, say) : undefined;
  const directions = overview.plan?.draft.where?.pairs.map(({ direction }) => direction) ?? [];
  const shownWays = ways.filter((way) =>
    // Of an earlier plan nobody knows more than what was counted.
    changed && !acting ? run?.impact?.[way] : directions.some((direction) => direction === 'both' || direction === way),
  );
  return (
    <header className="verdict" data-verdict={working ? 'running' : endedEarly ? 'none' : (run?.verdict ?? 'none')}>
      <div className="verdict-bar">
        <div className="which">
          {which}
          <h1 id={verdictHeading} tabIndex={-1}>
            {heading()}
          </h1>
        </div>
        <div className="actions">
          {acting && working && <Button onClick={acting.onStop}>{page.runs.stop}</Button>}
          {acting && !working && (
            <Button appearance="primary" onClick={acting.onCheck} isDisabled={run?.status === 'running'}>
              {run ? head.checkAgain : head.checkNow}
            </Button>
          )}
          {acting && <Menu label={head.plan} items={acting.planItems} isDisabled={run?.status === 'running'} />}
          {run && !working && <Menu label={head.export} items={exportItems} />}
        </div>
      </div>
      {run ? (
        <>
          {!endedEarly && (
            <ImpactBars
              shown={shownWays}
              impact={working ? undefined : run.impact}
              partly={!working && seesLittle(run)}
              working={working}
              paused={paused}
              say={say}
            />
          )}
          {!working && run.impact?.stopped && <p className="stopped">{head.stopped}</p>}
          {meaning !== undefined && <p>{meaning}</p>}
          <Facts run={run} working={working} questions={questions} say={say} />
        </>
      ) : (
        <p className="subtle">{head.readsOnly}</p>
      )}
      {watching && <WatchLine watching={watching} say={say} />}
      {stale && (
        <div className="note">
          <Message appearance="warning">
            <p>{stale}</p>
          </Message>
        </div>
      )}
    </header>
  );

  function foundSoFar({ problems }: Run): string {
    return problems > 0 ? `${page.runs.notFinished} · ${head.problems(problems, true)}` : page.runs.notFinished;
  }

  function heading(): string {
    if (!run) return head.notCheckedYet;
    if (working) return paused ? page.runs.paused : head.checking;
    return endedEarly ? foundSoFar(run) : headline(run, say, page.result);
  }

  function staleBecause({ status, aborted }: Run): string | undefined {
    // Runs that an older version kept do not say why: changing the plan was the one way.
    if (status === 'aborted') {
      const { what, next } = page.runs.aborted[aborted?.why ?? 'plan-changed'];
      return acting && next !== undefined ? `${what} ${next}` : what;
    }
    return acting && changed && !working ? head.planChanged : undefined;
  }
}

/** On what the verdict rests: rows, open questions, when and by whom, and that nothing was changed. */
function Facts({ run, working, questions, say }: { run: Run; working: boolean; questions: number; say: Say }) {
  const { page, locale } = usePack();
  const { head } = page.result;
  const now = useNow();
  const at = working ? run.startedAt : (run.finishedAt ?? run.startedAt);
  const when = ago(at, now, locale, page.app.justNow);
  const { rows, unseen } = rowsSeen(run);
  const many = seesLittle(run);
  // What was not reached is no riddle: only what was tried could not be looked at.
  const couldNot = many && run.status !== 'aborted';
  return (
    <ul className="facts-line subtle">
      {!working && (
        <li data-strong={many}>
          {couldNot
            ? head.rowsNotLookedAt(say.number(unseen), say.number(rows))
            : head.rowsLookedAt(say.number(rows - unseen), say.number(rows))}
        </li>
      )}
      {!working && questions > 0 && (
        <li>
          <button type="button" className="link" onClick={() => document.getElementById(groupHeading('question'))?.focus()}>
            {head.questions(questions)}
          </button>
        </li>
      )}
      <li>
        <time dateTime={at} title={moment(at, locale)}>
          {working ? head.startedAt(when) : when}
        </time>
        {run.bySchedule ? `, ${say.words.report.bySchedule}` : run.startedBy ? `, ${say.name({ ref: 'jiraUser', id: run.startedBy })}` : ''}
      </li>
      <li>{working ? head.nothingIsChanged : head.nothingWasChanged}</li>
    </ul>
  );
}
