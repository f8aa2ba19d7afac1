import type { ReactNode } from 'react';
import { useWords } from '../words/later';
import { sortKeys, type SortKey, type Sorting } from './arrange';

interface Props {
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** Whether deleted plans are shown, of which the last column tells something else. */
  deleted: boolean;
  children: ReactNode;
}

/** The table of plans with heads to sort by; its rows are its children. */
export function PlanTable({ sorting, onSort, deleted, children }: Props) {
  const { columns, caption } = useWords('plans');
  const rising = (by: SortKey): boolean => (sorting.by === by ? !sorting.rising : by === 'plan');
  return (
    <table className="plan-table">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {sortKeys.map((by) => (
            <th
              key={by}
              scope="col"
              aria-sort={sorting.by === by ? (sorting.rising ? 'ascending' : 'descending') : undefined}
              data-column={by}
            >
              <button type="button" className="sort-button" onClick={() => onSort({ by, rising: rising(by) })}>
                {columns[by]}
                <span className="arrow" aria-hidden="true">
                  {sorting.by === by ? (sorting.rising ? '↑' : '↓') : ''}
                </span>
              </button>
            </th>
          ))}
          <th scope="col" data-column="since">
            {deleted ? columns.gone : columns.since}
          </th>
          <th scope="col" data-column="actions">
            <span className="hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
