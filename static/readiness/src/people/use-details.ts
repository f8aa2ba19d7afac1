import { useCallback, useMemo, useRef, useState } from 'react';
import type { ItemsOfPerson, ScopePerson } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { accountsShown } from '../jira';

/** What is shown of a person in one of the two systems; null where nobody tells. */
type Shown = { name: string; address?: string } | null;

export interface Details {
  accounts: ReadonlyMap<string, Shown>;
  users: ReadonlyMap<number, Shown>;
  items: ReadonlyMap<string, Omit<ItemsOfPerson, 'accountId'> | null>;
}

/** So many are fetched at once: as many as one call takes. */
const atOnce = 100;

interface Fetching {
  details: Details;
  /** Fetches names and addresses, each once; `onBatch` hears how many people are done, and answers whether to go on. */
  names: (people: readonly ScopePerson[], onBatch?: (done: number) => boolean) => Promise<void>;
  items: (people: readonly ScopePerson[], onBatch?: (done: number) => boolean) => Promise<void>;
}

/** Names, addresses and numbers of items, fetched for those who are asked for and kept as long as the table is on screen. */
export function useDetails(planId: string): Fetching {
  const known = useRef({
    accounts: new Map<string, Shown>(),
    users: new Map<number, Shown>(),
    items: new Map<string, Omit<ItemsOfPerson, 'accountId'> | null>(),
  });
  const asked = useRef(new Set<string>());
  const [details, setDetails] = useState<Details>({ accounts: new Map(), users: new Map(), items: new Map() });
  const publish = useCallback(() => {
    const { accounts, users, items } = known.current;
    setDetails({ accounts: new Map(accounts), users: new Map(users), items: new Map(items) });
  }, []);

  const inBatches = useCallback(
    async (
      people: readonly ScopePerson[],
      /** Answers whether there was anything to fetch. */
      fetchSome: (some: readonly ScopePerson[]) => Promise<boolean>,
      onBatch: (done: number) => boolean = () => true,
    ): Promise<void> => {
      for (let start = 0; start < people.length; start += atOnce) {
        if (await fetchSome(people.slice(start, start + atOnce))) publish();
        if (!onBatch(Math.min(start + atOnce, people.length))) return;
      }
    },
    [publish],
  );

  return useMemo(() => {
    /** Those of whom nothing was asked yet; what is under way is not asked for again. */
    const fresh = (key: (person: ScopePerson) => string | undefined, people: readonly ScopePerson[]): ScopePerson[] =>
      people.filter((person) => {
        const one = key(person);
        if (one === undefined || asked.current.has(one)) return false;
        asked.current.add(one);
        return true;
      });

    const nameSome = async (some: readonly ScopePerson[]): Promise<boolean> => {
      const accountIds = fresh(({ accountId }) => accountId && `account ${accountId}`, some).map(({ accountId = '' }) => accountId);
      const userIds = fresh(({ aquaUserId }) => (aquaUserId === undefined ? undefined : `user ${aquaUserId}`), some).map(
        ({ aquaUserId = 0 }) => aquaUserId,
      );
      const [accounts, users] = await Promise.all([
        accountIds.length === 0 ? [] : accountsShown(accountIds).catch(() => []),
        userIds.length === 0 ? undefined : ask(backend('aquaPeopleShown', { planId, ids: userIds })),
      ]);
      for (const id of accountIds) known.current.accounts.set(id, null);
      for (const id of userIds) known.current.users.set(id, null);
      for (const { accountId, ...shown } of accounts) known.current.accounts.set(accountId, shown);
      for (const { id, ...shown } of users?.ok ? users.value : []) known.current.users.set(id, shown);
      return accountIds.length + userIds.length > 0;
    };

    const countSome = async (some: readonly ScopePerson[]): Promise<boolean> => {
      const accountIds = fresh(({ accountId, onJiraItems }) => (onJiraItems && accountId ? `items ${accountId}` : undefined), some).map(
        ({ accountId = '' }) => accountId,
      );
      if (accountIds.length === 0) return false;
      const counted = await ask(backend('peopleItems', { planId, accountIds }));
      for (const id of accountIds) known.current.items.set(id, null);
      for (const { accountId, ...items } of counted.ok ? counted.value : []) known.current.items.set(accountId, items);
      return true;
    };

    return {
      details,
      names: (people, onBatch) => inBatches(people, nameSome, onBatch),
      items: (people, onBatch) => inBatches(people, countSome, onBatch),
    };
  }, [details, inBatches, planId]);
}
