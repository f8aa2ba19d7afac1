import { useEffect, useRef } from 'react';
import type { PeopleInScope, ScopePerson } from '../../../../src/contract';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { keyOf, type SortColumn } from './rows';
import type { Details } from './use-details';
import { useWindow } from './window';

interface Props {
  people: readonly ScopePerson[];
  roles: PeopleInScope['roles'];
  details: Details;
  sort: SortColumn;
  onSort: (column: SortColumn) => void;
  /** Hears who is in sight, once it has come to rest. */
  onInSight: (people: readonly ScopePerson[]) => void;
}

const rowHeight = 52;
const boxHeight = 560;
/** Scrolling is over once nothing moved for so long. */
const restMs = 150;

/** The rows of the table, of which those in sight are drawn. */
export function PeopleRows({ people, roles, details, sort, onSort, onInSight }: Props) {
  const { locale } = usePack();
  const words = useWords('people');
  const { from, to, onScroll } = useWindow(people.length, rowHeight, boxHeight);
  const number = numberFormat(locale);
  const inSight = people.slice(from, to);
  const tell = useRef(onInSight);
  useEffect(() => {
    tell.current = onInSight;
  });
  useEffect(() => {
    const timer = setTimeout(() => tell.current(people.slice(from, to)), restMs);
    return () => clearTimeout(timer);
  }, [people, from, to]);

  const columns: { id: SortColumn; label: string }[] = [
    { id: 'state', label: words.columns.state },
    ...roles.map((role) => ({ id: role, label: words.columns[role] })),
    { id: 'aquaItems', label: words.columns.aquaItems },
  ];
  return (
    <div className="people-box" onScroll={onScroll} tabIndex={0} role="region" aria-label={words.caption}>
      <table aria-rowcount={people.length + 1}>
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.jira}</th>
            <th scope="col">{words.columns.aqua}</th>
            {columns.map(({ id, label }) => (
              <th
                key={id}
                scope="col"
                className={id === 'state' ? undefined : 'number'}
                aria-sort={sort === id ? (id === 'state' ? 'ascending' : 'descending') : undefined}
              >
                <button type="button" title={words.sortBy(label)} onClick={() => onSort(id)}>
                  {label}
                  <span aria-hidden="true">{sort === id ? (id === 'state' ? ' ↑' : ' ↓') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Space rows={from} columns={columns.length + 2} />}
          {inSight.map((person, index) => (
            <tr key={keyOf(person)} aria-rowindex={from + index + 2} style={{ height: rowHeight }}>
              <th scope="row">
                <Who id={person.accountId} shown={details.accounts.get(person.accountId ?? '')} />
              </th>
              <td>
                <Who id={person.aquaUserId} shown={details.users.get(person.aquaUserId ?? 0)} />
              </td>
              <td>
                <span className="person-state" data-state={person.state}>
                  {words.states[person.state]}
                </span>
              </td>
              {roles.map((role) => (
                <td key={role} className="number">
                  {itemsIn(person, role)}
                </td>
              ))}
              <td className="number">{person.aquaItems === undefined ? '' : number.format(person.aquaItems)}</td>
            </tr>
          ))}
          {to < people.length && <Space rows={people.length - to} columns={columns.length + 2} />}
        </tbody>
      </table>
    </div>
  );

  function itemsIn({ accountId = '', onJiraItems }: ScopePerson, role: 'assignee' | 'reporter'): string {
    if (!onJiraItems) return '';
    const counted = details.items.get(accountId);
    if (counted === undefined) return '…';
    const items = counted?.[role];
    return items === undefined ? '–' : number.format(items);
  }
}

/** Stands for rows that are out of sight. */
function Space({ rows, columns }: { rows: number; columns: number }) {
  return (
    <tr aria-hidden="true" style={{ height: rows * rowHeight }}>
      <td colSpan={columns} />
    </tr>
  );
}

/** A person's name and address in one of the systems; nothing where there is nobody. */
function Who({ id, shown }: { id: string | number | undefined; shown: { name: string; address?: string } | null | undefined }) {
  const words = useWords('people');
  if (id === undefined) return null;
  if (shown === undefined) return <span className="subtle">…</span>;
  if (shown === null) return <span className="subtle">{words.unnamed}</span>;
  return (
    <>
      <bdi className="person-name" title={shown.name}>
        {shown.name}
      </bdi>
      <span className="person-address subtle" title={shown.address}>
        {shown.address ?? words.noAddress}
      </span>
    </>
  );
}
