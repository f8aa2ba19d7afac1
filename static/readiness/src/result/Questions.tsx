import type { CheckResult } from '../../../../src/contract';
import type { Row } from '../../../../src/wording/describe';
import { QuestionForm } from './QuestionForm';
import type { RowActions } from './ResultRow';

/** Questions that only a person can answer: each once, with the rows that it settles. */
export function Questions({ rows, actions }: { rows: readonly { result: CheckResult; row: Row }[]; actions: RowActions }) {
  const questions = new Map(rows.flatMap(({ row }) => (row.question ? [[row.question.id, row.question.words] as const] : [])));
  return (
    <div className="questions">
      {[...questions].map(([id, words]) => (
        <div key={id} className="card">
          <QuestionForm id={id} words={words} onAnswer={actions.answer} />
          <p className="subtle">
            Settles:{' '}
            {rows
              .filter(({ row }) => row.question?.id === id)
              .map(({ row }) => row.name)
              .join('; ')}
          </p>
        </div>
      ))}
    </div>
  );
}
