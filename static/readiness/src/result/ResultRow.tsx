import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useState } from 'react';
import type { CheckResult, Overview } from '../../../../src/contract';
import type { DescribedRow } from '../../../../src/report/rows';
import type { Say } from '../../../../src/wording/say';
import { checkReads } from '../../../../src/wording/sections';
import { useNow } from '../common/use-now';
import { dimensionsOf } from '../decide/decidable';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';
import { ago, moment } from '../words/time';
import { AboutRow } from './AboutRow';
import { AnswerLine } from './AnswerLine';
import { Findings } from './Findings';
import { rowButton } from './ids';
import { Mark } from '../common/Mark';
import { WaiveSlot } from './slots';
import type { Subject } from './subjects';
import type { RowActions } from './use-result-actions';
import type { Eyes } from './vocabulary';
import { WaiverLine } from './waive/WaiverLine';

const QuestionForm = lazy(async () => ({ default: (await import('./QuestionForm')).QuestionForm }));
const DecisionList = lazyView(['decide'], async () => (await import('../decide/DecisionList')).DecisionList);

/** What every row of a result is shown with. */
export interface RowContext {
  say: Say;
  overview: Overview;
  /** Absent of an earlier check, which is only looked at. */
  actions: RowActions | undefined;
  /** Whether the plan names two Jira accounts. */
  twoAccounts: boolean;
  canRecheck: boolean;
}

interface Props extends RowContext, DescribedRow {
  /** What the row's question is asked for, one by one; empty where it is asked as a whole. */
  subjects: readonly Subject[];
  /** Leads to where the row's question is asked once for several rows; absent where it is asked here. */
  onToQuestion: (() => void) | undefined;
  /** Whether the row tells its effect: not where the heading above does. */
  showEffect: boolean;
  /** Whether the row is just being judged again. */
  busy: boolean;
}

/** One row: what was found and who mends it; opens to the rest. */
export function ResultRow({ result, row, group, subjects, onToQuestion, showEffect, busy, ...context }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { words, page } = usePack();
  const { confirmation, outcome, check } = result;
  const inOrder = outcome === 'passed' || outcome === 'notApplicable' || confirmation?.answer === 'yes';
  const mark = confirmation ? page.result.questions.mark(confirmation.answer) : words.outcomeNames[outcome];
  return (
    <li className="row">
      <h3>
        <button type="button" id={rowButton(check)} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <span className="chevron" aria-hidden="true" />
          <Mark kind={inOrder && outcome !== 'notApplicable' ? 'passed' : group === 'stops' ? 'stops' : outcome} name={mark} />
          <span className="title">{row.title}</span>
          {!inOrder && (showEffect || row.owner) && (
            <span className="tags">
              {showEffect && <span className="tag">{words.effectNames[result.effect]}</span>}
              {row.owner && <span className="tag">{words.ownerNames[row.owner]}</span>}
            </span>
          )}
        </button>
      </h3>
      <div id={body} className="body" hidden={!open}>
        {open && <Body result={result} row={row} subjects={subjects} onToQuestion={onToQuestion} busy={busy} {...context} />}
      </div>
    </li>
  );
}

function Body({ result, row, subjects, onToQuestion, busy, ...context }: Omit<Props, 'showEffect' | 'group'>) {
  const { say, overview, actions, twoAccounts, canRecheck } = context;
  const { page, words: all } = usePack();
  const { groupNames } = all;
  const words = page.result;
  const [waiving, setWaiving] = useState(false);
  const { confirmation, waiver, check, outcome } = result;
  const undecided = outcome === 'unavailable' || outcome === 'unconfirmed';
  const asked = row.question && undecided && !confirmation ? row.question : undefined;
  const shown = row.findings.filter((finding) => finding.outcome !== 'passed' || row.findings.length === 1 || outcome === 'passed');
  const failed = shown.filter((finding) => finding.outcome === 'failed').length;
  const waiveButton = `waive-${check}`;
  const why = (
    <p className="why">
      <strong>{words.row.why}</strong> {row.why}
    </p>
  );
  return (
    <>
      {result.kept && <KeptNote at={result.at} canLook={actions !== undefined} />}
      {shown.length === 1 ? null : why}
      <Findings
        of={shown.map((finding) => ({ check, finding }))}
        say={say}
        overview={overview}
        actions={actions}
        titled={shown.length > 1 || shown[0]?.text !== row.title}
      >
        {shown.length === 1 ? why : undefined}
      </Findings>
      {confirmation && result.question && (
        <AnswerLine question={result.question} confirmation={confirmation} say={say} onWithdraw={actions?.withdraw} />
      )}
      {actions && overview.plan && overview.plan.answers.decisions.length > 0 && dimensionsOf(check).length > 0 && (
        <Suspense fallback={null}>
          <DecisionList check={check} overview={overview} onOverview={actions.onDecided} />
        </Suspense>
      )}
      {waiver && <WaiverLine check={check} waiver={waiver} say={say} onWithdraw={actions?.withdrawWaiver} />}
      {asked && !actions && (
        <p className="why">
          <strong>{words.questions.wasOpen}</strong> {asked.words.ask}
        </p>
      )}
      {actions && asked && onToQuestion && (
        <div className="asked-elsewhere">
          <p>{asked.words.ask}</p>
          <Button spacing="compact" onClick={onToQuestion}>
            {words.questions.answerUnder(groupNames.question)}
          </Button>
        </div>
      )}
      {actions && asked && !onToQuestion && (
        <Suspense fallback={null}>
          <QuestionForm
            planId={overview.plan?.id ?? ''}
            id={asked.id}
            words={asked.words}
            subjects={subjects}
            twoAccounts={twoAccounts}
            onAnswer={actions.answer}
          />
        </Suspense>
      )}
      <AboutRow check={check} />
      {actions && (
        <div className="actions row-actions">
          {outcome === 'failed' && !waiver && (
            <Button id={waiveButton} spacing="compact" aria-expanded={waiving} onClick={() => setWaiving(!waiving)}>
              {words.first.waive}
            </Button>
          )}
          {result.readAs && canRecheck && (
            <Button spacing="compact" isLoading={busy} onClick={() => actions.recheck(check)}>
              {words.row.recheck}
            </Button>
          )}
        </div>
      )}
      {actions && waiving && (
        <WaiveSlot
          rows={[{ check, name: row.name, findings: failed }]}
          onWaive={actions.waive}
          onCancel={() => {
            setWaiving(false);
            document.getElementById(waiveButton)?.focus();
          }}
        />
      )}
      <Proof result={result} name={row.name} />
    </>
  );
}

/** Says that the schedule could not look, and how old what is shown is. */
function KeptNote({ at, canLook }: { at: string; canLook: boolean }) {
  const { page, locale } = usePack();
  const now = useNow();
  return (
    <p className="kept-note">
      <strong>
        {page.runs.kept(ago(at, now, locale, page.app.justNow))}
        {canLook && ` ${page.runs.keptNext}`}
      </strong>
    </p>
  );
}

/** On what a row rests: when it was looked at, and with whose eyes. */
function Proof({ result, name }: { result: CheckResult; name: string }) {
  const { words, page, locale } = usePack();
  const now = useNow();
  const { row } = page.result;
  const eyes = eyesOf(result);
  return (
    <p className="subtle proof">
      {name} · {words.effectNames[result.effect]} · <code>{result.check}</code> ·{' '}
      <time dateTime={result.at} title={moment(result.at, locale)}>
        {row.looked(ago(result.at, now, locale, page.app.justNow), eyes ? row.eyes[eyes] : '')}
      </time>
    </p>
  );
}

/** Whoever looks, aqua is read with the account that is stored. */
function eyesOf({ check, readAs }: CheckResult): Eyes | undefined {
  if (readAs !== 'user' && readAs !== 'app') return readAs;
  const systems = checkReads[check];
  if (!systems.includes('aqua')) return readAs;
  return systems.includes('jira') ? 'both' : 'aqua';
}
