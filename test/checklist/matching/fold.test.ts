import { foldAddress, foldName, foldUserName, foldValue, splitAddress } from '../../../src/checklist/matching/fold';
import fc from 'fast-check';

describe('folding names', () => {
  it.each([
    ["Won't Do", 'WON’T-DO'],
    ['In Review', 'in  review '],
    ['Nicht erledigt', 'NICHT ERLEDIGT'],
    ['Zurückgewiesen', 'Zurückgewiesen'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Done', 'Gone'],
    ['v1', 'v2'],
    ['-', '+'],
    ['Losung', 'Lösung'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('changes nothing a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (address) => foldAddress(foldAddress(address)) === foldAddress(address)));
  });
});

describe('folding values', () => {
  it.each([
    ['In Review', ' in  REVIEW '],
    ['In\u00a0Review', 'In Review'],
    ['Zurückgestellt', 'Zuru\u0308ckgestellt'],
    ['Ｈｉｇｈ', 'high'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(foldValue(one)).toBe(foldValue(other));
  });

  it.each([
    ['High', 'High+'],
    ['In Review', 'In-Review'],
    ["Won't Do", 'Wont Do'],
    ["Won't Do", 'Won’t Do'],
    ['InReview', 'In Review'],
    ['C', 'C++'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldValue(one)).not.toBe(foldValue(other));
  });

  it('changes nothing a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldValue(foldValue(name)) === foldValue(name)));
  });
});

describe('addresses', () => {
  it.each([
    [' Lena@Nordlicht.example ', 'lena@nordlicht.example'],
    [undefined, ''],
    ['   ', ''],
  ])('folds %j to %j', (address, folded) => {
    expect(foldAddress(address)).toBe(folded);
  });

  it.each([
    ['lena@nordlicht.example', { local: 'lena', domain: 'nordlicht.example' }],
    [' Lena@Nordlicht.example ', { local: 'lena', domain: 'nordlicht.example' }],
    ['lena', undefined],
    ['lena@nordlicht.example; lena@kaltenbach.example', undefined],
    ['lena@nordlicht.example (privat)', undefined],
    ['Lena Brandt <lena@nordlicht.example>', undefined],
    ['mailto:lena@nordlicht.example', undefined],
    ['"lena"@nordlicht.example', undefined],
    ['@nordlicht.example', undefined],
    ['lena@', undefined],
  ])('splits %j', (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });
});

it('compares aqua user names with and without the tenant', () => {
  expect(foldUserName('Jira.Sync@nordlicht')).toBe(foldUserName('jira.sync'));
});
