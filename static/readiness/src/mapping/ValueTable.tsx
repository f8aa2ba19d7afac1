import { useState } from 'react';
import type { MappingRow, MappingTable, Overview } from '../../../../src/contract';
import { Growing } from '../common/Growing';
import { ProblemMessage } from '../common/ProblemMessage';
import { useFocusNext } from '../common/use-focus-next';
import { useParts } from '../common/use-parts';
import { useDecisions } from '../decide/use-decisions';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { isGap, mappingHeading, rowAfter, rowKey } from './rows';
import { ValueRow } from './ValueRow';
import '../decide/decide.css';

interface Props {
  table: MappingTable;
  caption: string;
  onlyGaps: boolean;
  overview: Overview;
  onOverview: (overview: Overview) => void;
  nameOfPerson: (accountId: string) => string | undefined;
  /** After a decision: the row as it was and as it is; neither where the table has to be read again. */
  onDecided: (row?: MappingRow, next?: MappingRow) => void;
}

/** The values of one field of a pair, side by side. */
export function ValueTable({ table, caption, onlyGaps, overview, onOverview, nameOfPerson, onDecided }: Props) {
  const { locale } = usePack();
  const words = useWords('mapping');
  const [open, setOpen] = useState<string>();
  const { busy, trouble, keep, takeBack } = useDecisions(overview, onOverview);
  const number = numberFormat(locale);
  const { shown, more } = useParts(onlyGaps ? table.rows.filter((row) => isGap(row) || rowKey(row) === open) : table.rows);
  const idOf = (row: MappingRow): string =>
    ['decide', table.dimension, table.pair?.jiraIssueTypeId, table.pair?.aquaItemType, table.field, rowKey(row)].join('-');
  const decisions = overview.plan?.answers.decisions ?? [];
  const focusNext = useFocusNext(JSON.stringify([open, table.rows, decisions]));
  /** The button of a row, or the page's heading where the row is out of sight by then. */
  const focusOn = (row: MappingRow): void => focusNext(idOf(row), mappingHeading);

  return (
    <div className="value-table">
      {trouble && <ProblemMessage problem={trouble} />}
      {table.unusable && <p className="mapping-unread">{words.unusable[table.unusable]}</p>}
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.jira}</th>
            <th scope="col" className="number">
              {words.jiraItemsLabel}
            </th>
            <th scope="col">{words.columns.aqua}</th>
            <th scope="col" className="number">
              {words.aquaItemsLabel}
            </th>
            <th scope="col">{words.columns.how}</th>
          </tr>
        </thead>
        <tbody>
          <Growing
            key={String(onlyGaps)}
            of={shown}
            draw={(row) => (
              <ValueRow
                key={rowKey(row)}
                table={table}
                row={row}
                id={idOf(row)}
                open={open === rowKey(row)}
                busy={busy}
                decisions={decisions}
                nameOfPerson={nameOfPerson}
                onOpen={() => setOpen(rowKey(row))}
                onClose={() => {
                  focusOn(row);
                  setOpen(undefined);
                }}
                onSave={(decision) =>
                  void keep([decision]).then((kept) => {
                    if (!kept) return;
                    focusOn(row);
                    onDecided(row, rowAfter(table, row, decision));
                    setOpen(undefined);
                  })
                }
                onTakeBack={(key) => {
                  focusOn(row);
                  void takeBack(key).then((done) => done && onDecided());
                }}
              />
            )}
          />
        </tbody>
      </table>
      {more}
      {shown.length === 0 && <p className="subtle mapping-empty">{table.rows.length === 0 ? words.noValues : words.noGaps}</p>}
      {table.unidentified !== undefined && <p className="subtle">{words.unidentified(number.format(table.unidentified))}</p>}
    </div>
  );
}
