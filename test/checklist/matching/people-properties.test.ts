import fc from 'fast-check';
import { foldAddress, groupBy } from '../../../src/checklist/matching/fold';
import {
  candidatesByName,
  localPart as localPartOf,
  matchAquaPeople,
  matchJiraPeople,
  type AquaPerson,
  type FoundAccount,
  type FoundAccounts,
  type JiraPerson,
} from '../../../src/checklist/matching/people';
import { aqua, fromAqua, jira, nothingFound } from './people-builders';

const localPart = fc.constantFrom('ada', 'ben', 'cem', 'dora', 'eva', 'finn');
const domain = fc.constantFrom('x.example', 'y.example', 'z.example');
const address = fc.option(
  fc.tuple(localPart, domain).map(([local, host]) => `${local}@${host}`),
  { nil: undefined },
);
/** Atlassian accounts have unique addresses; aqua users need not. */
const someJira = fc
  .uniqueArray(fc.tuple(fc.uuid(), address), { selector: ([id, at]) => at ?? id, maxLength: 12 })
  .map((list) => list.map(([id, at]) => jira(id, at)));
const someAqua = fc
  .array(fc.tuple(address, fc.constantFrom<AquaPerson['state']>('inProject', 'outsideProject', 'deactivated')), { maxLength: 14 })
  .map((list) => list.map(([at, state], index) => aqua(index + 1, at, state)));

describe('whoever they are', () => {
  it('no aqua user is matched twice', () => {
    fc.assert(
      fc.property(someJira, someAqua, (people, users) => {
        const claimed = matchJiraPeople(people, users).flatMap((match) =>
          match.kind === 'matched' || match.kind === 'otherDomain' ? [match.aqua.id] : [],
        );
        return new Set(claimed).size === claimed.length;
      }),
    );
  });

  it('the order in which they come does not matter', () => {
    const outcomes = (people: JiraPerson[], users: AquaPerson[]): string[] =>
      matchJiraPeople(people, users)
        .map((match) => `${match.person.accountId} ${match.kind}`)
        .sort();
    fc.assert(
      fc.property(someJira, someAqua, (people, users) =>
        expect(outcomes([...people].reverse(), [...users].reverse())).toEqual(outcomes(people, users)),
      ),
    );
  });

  it('nobody is left out', () => {
    fc.assert(fc.property(someJira, someAqua, (people, users) => matchJiraPeople(people, users).length === people.length));
  });

  it('ten times as many cost about ten times as much, not a hundred', () => {
    const people = (count: number): JiraPerson[] => Array.from({ length: count }, (_, index) => jira(`a${index}`, `p${index}@x.example`));
    const reads = (count: number): number => {
      let addressesRead = 0;
      const users = people(count).map(({ address: at }, index): AquaPerson => {
        const user = aqua(index + 1);
        return Object.defineProperty(user, 'address', { get: () => ((addressesRead += 1), at) });
      });
      matchJiraPeople(people(count), users);
      return addressesRead;
    };
    expect(reads(2000)).toBeLessThanOrEqual(11 * reads(200));
  });

  it('no account is matched twice, where no two aqua users share an address', () => {
    fc.assert(
      fc.property(someJira, uniqueAqua, (people, users) => {
        const claimed = fromAqua(people, users).flatMap((match) => ('accountId' in match ? [match.accountId] : []));
        return new Set(claimed).size === claimed.length;
      }),
    );
  });

  it('no account is matched twice either where searches find more accounts', () => {
    fc.assert(
      fc.property(someJira, uniqueAqua, someAccounts, (people, users, accounts) => {
        const inScope = new Set(people.map((person) => person.address));
        const others = accounts.filter((account) => !inScope.has(account.address));
        const found: FoundAccounts = {
          byAddress: groupBy(others, (account) => foldAddress(account.address)),
          byLocalPart: groupBy(others, localPartOf),
          findsHidden: true,
        };
        const claimed = matchAquaPeople(users, people, found, matchJiraPeople(people, users)).flatMap((match) =>
          'accountId' in match ? [match.accountId] : [],
        );
        return new Set(claimed).size === claimed.length;
      }),
    );
  });

  it('the order of aqua users in use does not matter either, and none is left out', () => {
    const outcomes = (people: JiraPerson[], users: AquaPerson[]): string[] =>
      fromAqua(people, users)
        .map((match) => `${match.person.id} ${match.kind} ${'accountId' in match ? match.accountId : ''}`)
        .sort();
    fc.assert(
      fc.property(someJira, someAqua, (people, users) => {
        const found = outcomes(people, users);
        expect(found).toHaveLength(users.length);
        expect(outcomes([...people].reverse(), [...users].reverse())).toEqual(found);
      }),
    );
  });

  it('what two people were matched by is the same address on both sides', () => {
    fc.assert(
      fc.property(someJira, someAqua, (people, users) => {
        for (const match of matchJiraPeople(people, users))
          if (match.kind === 'matched') expect(foldAddress(match.aqua.address)).toBe(foldAddress(match.person.address));
      }),
    );
  });

  it('ten times as many aqua users in use, and names to look up, cost about ten times as much', () => {
    const growth = (work: (count: number, read: () => void) => void): number => {
      const reads = (count: number): number => {
        let sum = 0;
        work(count, () => (sum += 1));
        return sum;
      };
      return reads(2000) / reads(200);
    };
    const counted = <T extends object>(thing: T, member: string, value: string, read: () => void): T =>
      Object.defineProperty(thing, member, { get: () => (read(), value) });
    const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
    expect(
      growth((count, read) => {
        const people = times(count, (index) => counted(jira(`a${index}`), 'address', `p${index}@x.example`, read));
        const users = times(count, (index) => counted(aqua(index), 'address', `p${index}@y.example`, read));
        matchAquaPeople(users, people, nothingFound, matchJiraPeople(people, users));
      }),
    ).toBeLessThanOrEqual(11);
    expect(
      growth((count, read) => {
        const people = times(count, (index) => jira(`a${index}`, `p${index}@x.example`, { displayName: `P ${index}` }));
        candidatesByName(
          people,
          times(count, (index) => counted({ userName: `p${index}`, name: '' }, 'name', `${index}, P`, read)),
        );
      }),
    ).toBeLessThanOrEqual(11);
  });
});

/** aqua users whose addresses nobody shares. */
const uniqueAqua = fc
  .uniqueArray(fc.tuple(localPart, domain), { selector: (parts) => parts.join('@'), maxLength: 14 })
  .map((list) => list.map(([local, host], index) => aqua(index + 1, `${local}@${host}`)));

/** Accounts that show addresses, which nobody shares. */
const someAccounts: fc.Arbitrary<FoundAccount[]> = fc
  .uniqueArray(fc.tuple(localPart, domain, fc.boolean()), { selector: ([local, host]) => `${local}@${host}`, maxLength: 14 })
  .map((list) => list.map(([local, host, active]) => ({ accountId: `${local} ${host}`, active, address: `${local}@${host}` })));
