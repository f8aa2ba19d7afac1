import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { CheckId, Problem } from '../../../../../src/contract';
import { ProblemMessage } from '../../common/ProblemMessage';
import { useDraft } from '../../common/use-draft';
import { usePack } from '../../words/pack';
import { dayIn, endOfDay } from '../days';
import type { RowActions } from '../use-result-actions';
import './waive.css';

interface Props {
  /** The rows that are waived, by id and by name. */
  rows: readonly { check: CheckId; name: string; findings: number }[];
  onWaive: RowActions['waive'];
  onCancel: () => void;
}

/** As long as a reason is kept; the backend refuses longer ones. */
const longestReason = 2000;

/** Goes ahead in spite of a failure: why, and until when. */
export function WaiveForm({ rows, onWaive, onCancel }: Props) {
  const { waive } = usePack().page.result;
  const checks = rows.map(({ check }) => check);
  const [reason, setReason, clearReason] = useDraft(`waive:${checks.join(',')}`);
  const [until, setUntil, clearUntil] = useDraft(`waive-until:${checks.join(',')}`, dayIn(90));
  const [waiting, setWaiting] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [reasonId, hintId, untilId] = [useId(), useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const give = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') {
      field.current?.focus();
      return;
    }
    setWaiting(true);
    const trouble = await onWaive(checks, reason.trim(), until === '' ? undefined : endOfDay(until));
    setWaiting(false);
    setProblem(trouble);
    if (!trouble) {
      clearReason();
      clearUntil();
      onCancel();
    }
  };

  return (
    <form
      noValidate
      className="panel waive-form"
      aria-label={waive.title(rows.map(({ name }) => name).join('; '))}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <p className="panel-title">{waive.title(rows.map(({ name }) => name).join('; '))}</p>
      {rows.some(({ findings }) => findings > 1) && (
        <p className="subtle">{waive.wholeRow(rows.reduce((sum, { findings }) => sum + findings, 0))}</p>
      )}
      {problem && <ProblemMessage problem={problem} />}
      <label htmlFor={reasonId}>{waive.reason}</label>
      <TextArea
        ref={field}
        id={reasonId}
        minimumRows={2}
        maxHeight="200px"
        maxLength={longestReason}
        isRequired
        isInvalid={missing}
        aria-describedby={hintId}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={hintId} className={missing ? 'wrong' : 'subtle'}>
        {missing ? waive.reasonNeeded : waive.reasonHint}
      </p>
      <label htmlFor={untilId}>{waive.until}</label>
      <div className="day">
        <Textfield id={untilId} type="date" min={dayIn(1)} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
      </div>
      <div className="actions">
        <Button type="submit" appearance="primary" isLoading={waiting}>
          {waive.submit}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {waive.cancel}
        </Button>
      </div>
    </form>
  );
}
