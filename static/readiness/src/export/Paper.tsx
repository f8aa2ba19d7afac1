import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Overview, Run } from '../../../../src/contract';
import type { ReportFinding, ReportRow } from '../../../../src/report/rows';
import type { Say } from '../../../../src/wording/say';
import type { RemedyStep } from '../../../../src/wording/words';
import { reportOf } from './files';
import './paper.css';

interface Props {
  run: Run;
  overview: Overview;
  say: Say;
  notes: readonly string[] | undefined;
  /** Counts how often printing was asked for. */
  printing: number;
}

/** The result as a report on A4: it stands in the document for printing only. */
export function Paper({ run, overview, say, notes, printing }: Props) {
  const { plan, verdict, impact, meaning, looked, notes: told, first, groups, owners, cost } = reportOf({ run, overview, say, notes });
  const words = say.words.report;
  useEffect(() => {
    if (printing > 0) window.print();
  }, [printing]);
  return createPortal(
    <article className="paper" aria-hidden="true">
      <header>
        {plan !== undefined && <p>{plan}</p>}
        <h1>{verdict}</h1>
        {impact.map((sentence) => (
          <p key={sentence}>
            <strong>{sentence}</strong>
          </p>
        ))}
        {meaning !== undefined && <p>{meaning}</p>}
        <p>{looked}</p>
        {told.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </header>
      {first.length > 0 && (
        <section>
          <h2>{words.doFirst}</h2>
          <ol>
            {first.map(({ text, also, owner }) => (
              <li key={text}>
                <strong>{text}</strong>
                {owner === undefined ? '' : ` (${owner})`}
                {also.length > 0 && <Lines lines={also} />}
              </li>
            ))}
          </ol>
          <h2>{words.byOwner}</h2>
          <Lines lines={owners.map(({ name, problems }) => `${name}: ${problems}`)} />
        </section>
      )}
      {groups.map(({ group, title, inShort, rows }) => (
        <section key={group}>
          <h2>
            {title} ({rows.length})
          </h2>
          {inShort ? <Lines lines={rows.map(({ name }) => name)} /> : rows.map((row) => <Row key={row.check} row={row} say={say} />)}
        </section>
      ))}
      <footer>{cost}</footer>
    </article>,
    document.body,
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Row({ row, say }: { row: ReportRow; say: Say }) {
  const { title, owner, settled, findings, question } = row;
  const words = say.words.report;
  return (
    <div className="paper-row">
      <h3>{title}</h3>
      <p>{[owner === undefined ? [] : words.mendedBy(owner), settled ?? []].flat().join(' · ')}</p>
      {findings.map((finding, index) => (
        <Finding key={index} finding={finding} several={findings.length > 1} say={say} />
      ))}
      {question && (
        <>
          <p>
            {words.question}: {question.again ? words.askedAbove(question.ask) : question.ask}
          </p>
          {!question.again && <Steps steps={question.look} />}
        </>
      )}
    </div>
  );
}

function Finding({ finding, several, say }: { finding: ReportFinding; several: boolean; say: Say }) {
  const { text, expected, found, steps } = finding;
  const words = say.words.report;
  return (
    <>
      {several && <p className="paper-finding">{text}</p>}
      {found !== undefined && (
        <p>
          {words.found}: {found}
        </p>
      )}
      {expected !== undefined && (
        <p>
          {words.expected}: {expected}
        </p>
      )}
      {steps.length > 0 && <Steps steps={steps} />}
    </>
  );
}

function Steps({ steps }: { steps: readonly RemedyStep[] }) {
  return (
    <ol>
      {steps.map(({ text, link }, index) => (
        <li key={index}>
          {text}
          {link && <span className="paper-link"> {link.href}</span>}
        </li>
      ))}
    </ol>
  );
}
