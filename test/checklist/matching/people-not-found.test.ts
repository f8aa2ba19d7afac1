import { nameKey } from '../../../src/checklist/matching/names';
import {
  matchAquaPeople,
  matchJiraPeople,
  type AquaMatch,
  type AquaPerson,
  type FoundAccount,
  type FoundAccounts,
  type JiraPerson,
} from '../../../src/checklist/matching/people';
import { aqua } from './people-builders';

describe('people of aqua whom a search does not find', () => {
  const hauke: AquaPerson = { ...aqua(1, 'hauke@x.example'), name: 'Hauke Sievers' };
  const named = (accountId: string, more: Partial<JiraPerson> = {}): JiraPerson => ({
    accountId,
    active: true,
    displayName: 'Sievers, Hauke',
    ...more,
  });
  const match = (
    onItems: JiraPerson[],
    {
      findsHidden = false,
      byName,
      person = hauke,
      name = 'Hauke Sievers',
    }: { findsHidden?: boolean; byName?: FoundAccount[]; person?: AquaPerson; name?: string },
  ): AquaMatch | undefined =>
    matchAquaPeople(
      [person],
      onItems,
      {
        byAddress: new Map([['hauke@x.example', []]]),
        ...(byName ? { byName: new Map([[nameKey(name), byName]]) } : {}),
        findsHidden,
      },
      matchJiraPeople(onItems, [person]),
    )[0];

  it.each<[string, AquaMatch | undefined, Partial<AquaMatch> & object]>([
    ['are missing where the site finds hidden addresses', match([named('a')], { findsHidden: true }), { kind: 'missing' }],
    ['are missing where nobody has the name', match([], { byName: [] }), { kind: 'missing' }],
    [
      'are missing where whoever has the name shows another address',
      match([], { byName: [named('a', { address: 'h@y.example' })] }),
      { kind: 'missing' },
    ],
    [
      'are missing where the one who hides is called otherwise',
      match([], { byName: [named('a', { displayName: 'Hauke Sieverson' })] }),
      { kind: 'missing' },
    ],
    ['may be somebody of the name who hides the address', match([], { byName: [named('a')] }), { kind: 'open', candidates: ['a'] }],
    [
      'may be somebody whose name has an addition',
      match([], { byName: [named('a', { displayName: 'Hauke Sievers (extern)' })] }),
      { kind: 'open', candidates: ['a'] },
    ],
    [
      'may be somebody whose name is written without umlauts and accents',
      match([], {
        person: { ...hauke, name: 'Jörg Großmüller-André' },
        byName: [named('a', { displayName: 'Andre-Grossmueller, Joerg' })],
        name: 'Jörg Großmüller-André',
      }),
      { kind: 'open', candidates: ['a'] },
    ],
    ['may be somebody on items who hides the address', match([named('b')], { byName: [named('b')] }), { kind: 'open', candidates: ['b'] }],
    [
      'may be somebody on items whose name has an addition',
      match([named('b', { displayName: 'Sievers, Hauke (extern)' })], { byName: [] }),
      { kind: 'open', candidates: ['b'] },
    ],
    [
      'may be somebody on items who is called by what stands before the @',
      match([named('b', { displayName: 'Hauke' })], { byName: [] }),
      { kind: 'open', candidates: ['b'] },
    ],
    [
      'are nobody on items of whose name a part fits',
      match([named('b', { displayName: 'Hauke Meier' }), named('c', { displayName: 'Sievers' })], { byName: [] }),
      { kind: 'missing' },
    ],
    [
      'are not taken for the one on items who has left and has an addition',
      match([named('c', { active: false, displayName: 'Hauke Sievers-Brandt' })], { byName: [] }),
      { kind: 'missing' },
    ],
    ['stay open where the name was not looked for', match([], {}), { kind: 'open', candidates: [] }],
    ['stay open without a name', match([], { byName: [], person: aqua(1, 'hauke@x.example') }), { kind: 'open', candidates: [] }],
    [
      'are the one of the name whose address the sync user sees',
      match([], { byName: [named('a', { address: 'Hauke@x.example' })] }),
      { kind: 'matched', accountId: 'a' },
    ],
    [
      'have left where the one of the name on items is deactivated',
      match([named('c', { active: false })], { byName: [] }),
      { kind: 'inactive', accountId: 'c' },
    ],
    [
      'have left, also where the name is what stands before the @',
      match([named('c', { active: false, displayName: 'Hauke Sievers' })], {
        byName: [],
        person: { ...hauke, address: 'hauke.sievers@x.example' },
      }),
      { kind: 'inactive', accountId: 'c' },
    ],
    [
      'have left, too, where the site finds hidden addresses',
      match([named('c', { active: false })], { findsHidden: true }),
      { kind: 'inactive', accountId: 'c' },
    ],
    [
      'are not told which of two of the name has left',
      match([named('c', { active: false }), named('d', { active: false })], { findsHidden: true }),
      { kind: 'missing' },
    ],
    [
      'may be the one who hides rather than the one who has left',
      match([named('c', { active: false })], { byName: [named('a')] }),
      { kind: 'open', candidates: ['a'] },
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  it.each(['hauke@x.example', 'hauke@x.example (alt)', 'Hauke S. hauke@x.example'])(
    'may be the account that is called %j and hides its address, whatever the search proves',
    (displayName) => {
      const found: FoundAccounts = {
        byAddress: new Map([['hauke@x.example', [{ accountId: 'a', active: true, displayName }]]]),
        byName: new Map([[nameKey('Hauke Sievers'), []]]),
        findsHidden: true,
      };
      const kinds = [true, false].map((findsHidden) => matchAquaPeople([hauke], [], { ...found, findsHidden }, []));
      expect(kinds).toMatchObject([[{ kind: 'open', candidates: ['a'] }], [{ kind: 'open', candidates: ['a'] }]]);
    },
  );
});
