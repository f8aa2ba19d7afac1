import { compareExport } from '../../static/readiness/src/evidence/compare-export';

const aqua = [
  { id: 9, address: 'Sync@nordlicht.example ' },
  { id: 10, address: 'lena@nordlicht.example' },
  { id: 11, address: 'sync@nordlicht.example' },
];

it('keeps ids and codes of those in question and of those who are aqua users, and of nobody else', () => {
  const listed = [
    { accountId: 'lena', address: 'LENA@nordlicht.example' },
    { accountId: 'stranger', address: 'stranger@nordlicht.example' },
    { accountId: 'jonas', address: 'jonas@elsewhere.example' },
    { accountId: 'sync', address: 'sync@nordlicht.example' },
  ];
  expect(compareExport(listed, aqua, new Set(['jonas', 'sync', 'not listed']))).toEqual([
    { accountId: 'jonas', result: 'differs' },
    { accountId: 'sync', result: 'same', aquaUserId: 9 },
    { accountId: 'lena', result: 'same', aquaUserId: 10 },
  ]);
});

it('keeps as many as fit, those in question first', () => {
  const listed = Array.from({ length: 1000 }, (_, index) => ({ accountId: `a${index}`, address: `a${index}@x.example` }));
  const compared = compareExport(listed, aqua, new Set(listed.map(({ accountId }) => accountId)));
  expect(compared).toHaveLength(800);
});
