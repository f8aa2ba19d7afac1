import type { AquaPerson, JiraPerson } from '../../src/checklist/matching/people';
import { rowsOf } from '../../src/people-in-scope/rows';

const lena: JiraPerson = { accountId: 'lena', active: true, address: 'lena@nordlicht.example' };
const aquaLena: AquaPerson = { id: 1, userName: 'lena', address: 'lena@nordlicht.example', state: 'inProject' };
const tim: JiraPerson = { accountId: 'tim', active: false, address: 'tim@nordlicht.example' };

it('puts somebody who is on items of both sides in one row', () => {
  const jira = [{ kind: 'matched', person: lena, aqua: aquaLena } as const];
  const aqua = [{ match: { kind: 'matched', person: aquaLena, accountId: 'lena' } as const, items: 7 }];
  expect(rowsOf({ jira, aqua })).toEqual([{ accountId: 'lena', aquaUserId: 1, state: 'matched', onJiraItems: true, aquaItems: 7 }]);
});

it('finds somebody who hides the address by the account', () => {
  const jira = [{ kind: 'hidden', person: lena } as const];
  const aqua = [{ match: { kind: 'hidden', person: aquaLena, accountId: 'lena' } as const, items: 7 }];
  expect(rowsOf({ jira, aqua })).toEqual([{ accountId: 'lena', aquaUserId: 1, state: 'hidden', onJiraItems: true, aquaItems: 7 }]);
});

it('tells who left, accounts that are no people, and aqua’s people without an account', () => {
  const aqua = [
    { match: { kind: 'open' as const, person: aquaLena, candidates: [] }, items: 2 },
    { match: { kind: 'empty', person: { ...aquaLena, id: 2 } } as const, items: 1 },
  ];
  expect(
    rowsOf({
      jira: [{ kind: 'missing', person: tim }],
      others: [
        { accountId: 'bot', accountType: 'app' },
        { accountId: 'buyer', accountType: 'customer' },
        { accountId: 'gone', accountType: 'unknown' },
      ],
      aqua,
    }),
  ).toEqual([
    { accountId: 'tim', state: 'left', onJiraItems: true },
    { accountId: 'bot', state: 'app', onJiraItems: true },
    { accountId: 'buyer', state: 'customer', onJiraItems: true },
    { accountId: 'gone', state: 'closed', onJiraItems: true },
    { aquaUserId: 1, state: 'unseen', aquaItems: 2 },
    { aquaUserId: 2, state: 'empty', aquaItems: 1 },
  ]);
});

it('counts aqua’s items where what became of its people is not known', () => {
  const jira = [{ kind: 'matched', person: lena, aqua: aquaLena } as const];
  const inUse = [
    { person: { id: 1 }, items: 7 },
    { person: { id: 9 }, items: 3 },
  ];
  expect(rowsOf({ seen: [tim] })).toEqual([{ accountId: 'tim', state: 'unseen', onJiraItems: true }]);
  expect(rowsOf({ jira, inUse })).toEqual([
    { accountId: 'lena', aquaUserId: 1, state: 'matched', onJiraItems: true, aquaItems: 7 },
    { aquaUserId: 9, state: 'unseen', aquaItems: 3 },
  ]);
});
