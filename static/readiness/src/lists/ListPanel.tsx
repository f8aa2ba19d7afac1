import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { linesAsText } from '../../../../src/report/lines';
import type { ListTable } from '../../../../src/report/lists';
import type { Say } from '../../../../src/wording/say';
import { useAnnounce } from '../common/announce';
import { copyText } from '../common/copy-text';
import { downloadSheet } from '../common/download';
import { usePack } from '../words/pack';

interface Props {
  title: string;
  table: ListTable;
  /** The name of the file, without its ending. */
  file: string;
  say: Say;
  onClose: () => void;
  /** How a cell of the first column is shown, where it is more than its text. */
  first?: (text: string) => ReactNode;
  /** What stands below the table: how it goes on. */
  children?: ReactNode;
}

/** So many lines are shown at a time; copies and files have all of them. */
const linesAtOnce = 100;
/** A list is searched from so many lines on. */
const worthAFilter = 12;

/** Everything behind a number, to look through, to copy, and to take away as a file. */
export function ListPanel({ title, table, file, say, onClose, first, children }: Props) {
  const { page, locale } = usePack();
  const { lists } = page.result;
  const announce = useAnnounce();
  const shownTable = useRef<HTMLTableElement>(null);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(linesAtOnce);
  const [filterId, captionId] = [useId(), useId()];
  useLayoutEffect(() => heading.current?.focus(), []);

  const wanted = filter.trim().toLowerCase();
  const fitting = wanted === '' ? table.lines : table.lines.filter((cells) => cells.some((cell) => cell.toLowerCase().includes(wanted)));
  const shown = fitting.slice(0, most);
  const copy = async (): Promise<void> => {
    const copied = await copyText(linesAsText([table.head, ...table.lines]), shownTable.current);
    setFailed(!copied);
    if (copied) announce(lists.copied);
  };

  return (
    <section className="panel list-panel" aria-label={title} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div className="list-head">
        <p className="panel-title" ref={heading} tabIndex={-1} id={captionId}>
          {title}
        </p>
        <div className="actions">
          <Button spacing="compact" onClick={() => void copy()}>
            {lists.copy}
          </Button>
          <Button spacing="compact" onClick={() => downloadSheet(file, [table.head, ...table.lines], locale)}>
            {lists.csv}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={onClose}>
            {lists.close}
          </Button>
        </div>
      </div>
      {failed && <p role="alert">{lists.copyFailed}</p>}
      {table.lines.length >= worthAFilter && (
        <div className="list-filter">
          <label htmlFor={filterId}>{lists.filter}</label>
          <div>
            <Textfield id={filterId} isCompact value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
          </div>
          <span className="subtle number" role="status">
            {lists.shown(say.number(shown.length), say.number(table.lines.length))}
          </span>
        </div>
      )}
      {table.lines.length > 0 && (
        // A list that scrolls has to be within reach of the keyboard.
        <div className="list-scroll" tabIndex={0} role="group" aria-labelledby={captionId}>
          <table ref={shownTable}>
            <caption className="hidden">{title}</caption>
            <thead>
              <tr>
                {table.head.map((cell, index) => (
                  <th key={index} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((cells, index) => (
                <tr key={index}>
                  {cells.map((cell, column) => (
                    <td key={column}>{column === 0 && first ? first(cell) : cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {fitting.length === 0 && <p className="subtle">{lists.nobody}</p>}
          {fitting.length > shown.length && (
            <Button spacing="compact" appearance="subtle" onClick={() => setMost(most + linesAtOnce)}>
              {lists.more(say.number(Math.min(linesAtOnce, fitting.length - shown.length)))}
            </Button>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
