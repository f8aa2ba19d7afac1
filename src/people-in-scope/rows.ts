import type { AquaMatch, JiraMatch } from '../checklist/matching/people';
import type { PersonState, ScopePerson } from '../contract';

/** What was read of people; a part that could not be read is absent. */
export interface PeopleRead {
  jira?: readonly JiraMatch[] | undefined;
  /** People of Jira, where what became of them is not known. */
  seen?: readonly { accountId: string }[] | undefined;
  others?: readonly { accountId: string; accountType: string }[] | undefined;
  aqua?: readonly { match: AquaMatch; items: number }[] | undefined;
  /** aqua's people with items, where what became of them is not known. */
  inUse?: readonly { person: { id: number }; items: number }[] | undefined;
}

/** Everybody once: who is on items of both sides stands in one row. */
export function rowsOf({ jira = [], seen = [], others = [], aqua, inUse = [] }: PeopleRead): ScopePerson[] {
  const rows: ScopePerson[] = [];
  const byAccount = new Map<string, ScopePerson>();
  const byUser = new Map<number, ScopePerson>();
  const add = (row: ScopePerson): void => {
    rows.push(row);
    if (row.accountId !== undefined) byAccount.set(row.accountId, row);
    if (row.aquaUserId !== undefined) byUser.set(row.aquaUserId, row);
  };
  for (const match of jira) {
    add({
      accountId: match.person.accountId,
      ...aquaIdOf(match),
      state: match.kind === 'missing' && !match.person.active ? 'left' : match.kind,
      onJiraItems: true,
    });
  }
  for (const { accountId } of seen) add({ accountId, state: 'unseen', onJiraItems: true });
  for (const { accountId, accountType } of others) add({ accountId, state: sortOf(accountType), onJiraItems: true });
  const ofAqua = aqua
    ? aqua.map(({ match, items }) => ({ ...ofAquaMatch(match), items }))
    : inUse.map(({ person, items }) => ({ id: person.id, accountId: undefined, state: 'unseen' as const, items }));
  for (const { id, accountId, state, items } of ofAqua) {
    const known = (accountId === undefined ? undefined : byAccount.get(accountId)) ?? byUser.get(id);
    if (known && (known.aquaUserId === undefined || known.aquaUserId === id)) {
      known.aquaUserId = id;
      known.aquaItems = (known.aquaItems ?? 0) + items;
      // What keeps somebody from one side's items matters, though the other's are in order.
      if (known.state === 'matched' && state !== 'unseen') known.state = state;
      byUser.set(id, known);
    } else add({ aquaUserId: id, ...(accountId === undefined ? {} : { accountId }), state, aquaItems: items });
  }
  return rows;
}

function aquaIdOf(match: JiraMatch): { aquaUserId?: number } {
  if (!('aqua' in match)) return {};
  const first = Array.isArray(match.aqua) ? match.aqua[0] : match.aqua;
  return first ? { aquaUserId: first.id } : {};
}

function ofAquaMatch(match: AquaMatch): { id: number; accountId: string | undefined; state: PersonState } {
  const state = match.kind === 'open' ? 'unseen' : match.kind;
  return { id: match.person.id, accountId: 'accountId' in match ? match.accountId : undefined, state };
}

function sortOf(accountType: string): PersonState {
  if (accountType === 'customer') return 'customer';
  return accountType === 'unknown' ? 'closed' : 'app';
}
