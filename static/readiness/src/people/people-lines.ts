import type { people } from '../words/en/people';
import type { PeopleInScope, ScopePerson } from '../../../../src/contract';
import type { Details } from './use-details';

/** The people as lines of a table, under the heads of its columns. */
export function peopleLines(
  shown: readonly ScopePerson[],
  roles: PeopleInScope['roles'],
  { accounts, users, items }: Details,
  { columns, states }: Pick<typeof people, 'columns' | 'states'>,
): string[][] {
  const head = [
    columns.jira,
    columns.address,
    columns.aqua,
    columns.address,
    columns.state,
    ...roles.map((role) => columns[role]),
    columns.aquaItems,
  ];
  const lines = shown.map(({ accountId, aquaUserId, state, aquaItems }) => {
    const [account, user] = [accounts.get(accountId ?? ''), users.get(aquaUserId ?? 0)];
    return [
      account?.name ?? accountId ?? '',
      account?.address ?? '',
      user?.name ?? String(aquaUserId ?? ''),
      user?.address ?? '',
      states[state],
      ...roles.map((role) => String(items.get(accountId ?? '')?.[role] ?? '')),
      String(aquaItems ?? ''),
    ];
  });
  return [head, ...lines];
}
