import type { PersonState, ScopePerson } from '../../../../src/contract';
import type { Details } from './use-details';

/** In the order in which they matter to somebody who mends. */
export const statesInOrder: readonly PersonState[] = [
  'missing',
  'otherDomain',
  'deactivated',
  'outsideProject',
  'ambiguous',
  'empty',
  'inactive',
  'left',
  'hidden',
  'unseen',
  'app',
  'customer',
  'closed',
  'matched',
];

export function keyOf({ accountId, aquaUserId }: ScopePerson): string {
  return `${accountId ?? ''} ${aquaUserId ?? ''}`;
}

export type SortColumn = 'state' | 'assignee' | 'reporter' | 'aquaItems';

/** By state, or with the most items first. Whose items are not counted come last. */
export function sorted(people: readonly ScopePerson[], by: SortColumn, { items }: Details): ScopePerson[] {
  if (by === 'state') {
    const place = new Map(statesInOrder.map((state, index) => [state, index]));
    return [...people].sort((one, other) => (place.get(one.state) ?? 0) - (place.get(other.state) ?? 0));
  }
  const countOf = ({ accountId = '', aquaItems }: ScopePerson): number =>
    (by === 'aquaItems' ? aquaItems : items.get(accountId)?.[by]) ?? -1;
  return [...people].sort((one, other) => countOf(other) - countOf(one));
}

/** Those of whom a name or an address has the words. */
export function found(people: readonly ScopePerson[], words: string, { accounts, users }: Details): ScopePerson[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return [...people];
  const has = (shown: { name: string; address?: string } | null | undefined): boolean =>
    `${shown?.name ?? ''} ${shown?.address ?? ''}`.toLocaleLowerCase().includes(wanted);
  return people.filter(({ accountId = '', aquaUserId = 0 }) => has(accounts.get(accountId)) || has(users.get(aquaUserId)));
}
