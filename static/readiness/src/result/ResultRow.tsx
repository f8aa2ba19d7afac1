import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { CheckId, CheckResult, QuestionId, Token } from '../../../../src/contract';
import type { Row } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { useNow } from '../common/use-now';
import { usePack } from '../words/pack';
import { ago, moment } from '../words/time';
import { AnswerLine } from './AnswerLine';
import { FindingBlock } from './FindingBlock';
import { QuestionForm, type Subject } from './QuestionForm';

/** A result and its words. */
export interface JudgedRow {
  result: CheckResult;
  row: Row;
}

export interface RowActions {
  recheck: (check: CheckId) => void;
  answer: (question: QuestionId, answer: 'yes' | 'no', note: string, token?: Token, differs?: string[]) => Promise<void>;
  withdraw: (question: QuestionId) => Promise<void>;
}

interface Props extends JudgedRow {
  say: Say;
  actions: RowActions;
  /** What the row's question is asked for, one by one; empty where it is asked as a whole. */
  subjects: readonly Subject[];
  /** Whether the plan names two Jira accounts. */
  twoAccounts: boolean;
  /** Whether the row tells its effect: not where the heading above does. */
  showEffect: boolean;
  canRecheck: boolean;
  /** Whether the row is just being judged again. */
  busy: boolean;
}

const eyes = {
  user: 'as you',
  app: 'as this app',
  syncUser: 'as the sync user',
  configurationUser: 'as the configuration user',
  export: 'by an export of users',
};

/** One row: what was found and who mends it; opens to the rest. */
export function ResultRow({ result, row, say, actions, subjects, twoAccounts, showEffect, canRecheck, busy }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { words, page, locale } = usePack();
  const now = useNow();
  const { confirmation, waiver } = result;
  const inOrder = result.outcome === 'passed' || result.outcome === 'notApplicable' || confirmation?.answer === 'yes';
  const undecided = result.outcome === 'unavailable' || result.outcome === 'unconfirmed';
  const asked = row.question && undecided && !confirmation ? row.question : undefined;
  const shown = row.findings.filter((finding) => finding.outcome !== 'passed' || row.findings.length === 1 || result.outcome === 'passed');
  const [single] = shown.length === 1 ? shown : [];
  const why = (
    <p className="why">
      <strong>Why it matters.</strong> {row.why}
    </p>
  );
  return (
    <li className="row" data-outcome={result.outcome} data-settled={confirmation?.answer === 'yes'}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <span className="chevron" aria-hidden="true" />
          <span
            className="mark"
            role="img"
            aria-label={confirmation ? `Answered ${confirmation.answer}` : words.outcomeNames[result.outcome]}
          />
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
        {single ? (
          <FindingBlock finding={single} titled={single.text !== row.title}>
            {why}
          </FindingBlock>
        ) : (
          <>
            {why}
            {shown.map((finding, index) => (
              <FindingBlock key={index} finding={finding} titled />
            ))}
          </>
        )}
        {confirmation && result.question && (
          <AnswerLine question={result.question} confirmation={confirmation} say={say} onWithdraw={actions.withdraw} />
        )}
        {waiver && (
          <p>
            {say.name({ ref: 'jiraUser', id: waiver.by })} decided to go ahead,{' '}
            <time dateTime={waiver.at}>{moment(waiver.at, locale)}</time>: “{waiver.reason}”
            {waiver.until ? `, until ${moment(waiver.until, locale)}` : ''}
          </p>
        )}
        {asked && (
          <QuestionForm id={asked.id} words={asked.words} subjects={subjects} twoAccounts={twoAccounts} onAnswer={actions.answer} />
        )}
        <p className="subtle proof">
          {row.name} · {words.effectNames[result.effect]} · <code>{result.check}</code> · looked{' '}
          <time dateTime={result.at} title={moment(result.at, locale)}>
            {ago(result.at, now, locale, page.app.justNow)}
          </time>
          {result.readAs ? ` ${eyes[result.readAs]}` : ''}
        </p>
        {result.readAs && canRecheck && (
          <Button spacing="compact" isLoading={busy} onClick={() => actions.recheck(result.check)}>
            Check this row again
          </Button>
        )}
      </div>
    </li>
  );
}
