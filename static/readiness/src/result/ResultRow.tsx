import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { CheckId, CheckResult, QuestionId } from '../../../../src/contract';
import { effectNames, ownerNames, type Row } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { useNow } from '../common/use-now';
import { ago, moment, outcomeNames } from '../words';
import { FindingBlock } from './FindingBlock';
import { QuestionForm } from './QuestionForm';

export interface RowActions {
  recheck: (check: CheckId) => void;
  answer: (question: QuestionId, answer: 'yes' | 'no', note: string) => Promise<void>;
  withdraw: (question: QuestionId) => Promise<void>;
}

interface Props {
  result: CheckResult;
  row: Row;
  say: Say;
  actions: RowActions;
  /** Whether the row is just being judged again. */
  busy: boolean;
}

const eyes = { user: 'as you', app: 'as this app', syncUser: 'as the sync user', configurationUser: 'as the configuration user' };

/** One row: what was found and who mends it; opens to the rest. */
export function ResultRow({ result, row, say, actions, busy }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const now = useNow();
  const { confirmation } = result;
  const undecided = result.outcome === 'unavailable' || result.outcome === 'unconfirmed';
  const asked = row.question && undecided && !confirmation ? row.question : undefined;
  const shown = row.findings.filter((finding) => finding.outcome !== 'passed' || row.findings.length === 1 || result.outcome === 'passed');
  return (
    <li className="row" data-outcome={result.outcome} data-settled={confirmation?.answer === 'yes'}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <span className="chevron" aria-hidden="true" />
          <span className="mark" role="img" aria-label={confirmation ? `Answered ${confirmation.answer}` : outcomeNames[result.outcome]} />
          <span className="title">{row.title}</span>
          {row.owner && result.outcome !== 'passed' && <span className="tag">{ownerNames[row.owner]}</span>}
        </button>
      </h3>
      <div id={body} className="body" hidden={!open}>
        {shown.map((finding, index) => (
          <FindingBlock key={index} finding={finding} titled={shown.length > 1 || finding.text !== row.title} />
        ))}
        <p className="why">
          <strong>Why it matters.</strong> {row.why}
        </p>
        {confirmation && (
          <p>
            {say.name({ ref: 'jiraUser', id: confirmation.by })} answered <strong>{confirmation.answer}</strong>{' '}
            <time dateTime={confirmation.at}>{moment(confirmation.at)}</time>
            {confirmation.note ? `: “${confirmation.note}”` : '.'}{' '}
            {result.question && (
              <Button spacing="compact" onClick={() => void (result.question && actions.withdraw(result.question))}>
                Change
              </Button>
            )}
          </p>
        )}
        {asked && <QuestionForm id={asked.id} words={asked.words} onAnswer={actions.answer} />}
        <p className="subtle proof">
          {row.name} · {effectNames[result.effect]} · <code>{result.check}</code> · looked{' '}
          <time dateTime={result.at}>{ago(result.at, now)}</time>
          {result.readAs ? ` ${eyes[result.readAs]}` : ''}
        </p>
        {result.readAs && (
          <Button spacing="compact" isLoading={busy} onClick={() => actions.recheck(result.check)}>
            Check this row again
          </Button>
        )}
      </div>
    </li>
  );
}
