import { isOfNone, thingsByGroup } from '../../src/facts/aqua/groups';
import { identified } from '../../src/facts/aqua/values';

describe('what a group of aqua’s items stands for', () => {
  const entries = [
    { id: 2, name: 'High' },
    { id: 3, name: '2' },
    { id: 4, name: 'Low' },
    { id: 5, name: 'Duplicate ' },
    { id: 6, name: 'duplicate' },
    { id: 7, name: 'Same' },
    { id: 8, name: 'Same' },
  ];
  const entryOf = thingsByGroup({ things: entries, namesOf: ({ name }) => [name] });

  it.each<[string, string | null, unknown, number | undefined]>([
    ['the caption', 'High', null, 2],
    ['the caption, in other letters', ' hIGH', null, 2],
    ['the caption before an id of something else', '2', ['Priority', '=', 2], 3],
    ['the caption before a filter by names', '2', ['Priority', '=', '2'], 3],
    ['the id where the caption says nothing', 'Niedrig', ['Priority', '=', 4], 4],
    ['the id as text', null, ['Priority', '=', '4'], 4],
    ['the id in a filter that is a text', 'Niedrig', '[["Priority", "=", 4]]', 4],
    ['nothing by a text that is no filter', 'Niedrig', '[4', undefined],
    ['no number that is a name', 'Zwei', ['Priority', '=', '2'], undefined],
    ['the very name among those of one name', 'duplicate', null, 6],
    ['the id among those of one name', 'DUPLICATE', ['Resolution', '=', 5], 5],
    ['neither of two of the very same name', 'Same', null, undefined],
    ['the one of two of the very same name whose id is there', 'Same', ['x', '=', 8], 8],
    ['nothing for a name that nobody knows', 'Other', null, undefined],
    ['nothing where several ids are there', 'Other', ['x', 'in', [4, 5, 2]], undefined],
  ])('is told by %s', (_name, caption, filter, id) => {
    expect(entryOf({ caption, filter, count: 1 })?.id).toBe(id);
  });

  it.each<[string, unknown]>([
    ['null', [['Priority', '=', null]]],
    ['an empty text', [['Priority', '=', '']]],
    ['a list of nothing', ['Priority', 'in', [null]]],
    ['a list of an empty text', [['Priority', 'in', [' ']]]],
    ['a filter that is a text', '[["Priority", "=", null]]'],
  ])('is no value where the filter asks for %s, whatever the caption says', (_name, filter) => {
    expect(isOfNone({ caption: '(empty)', filter, count: 1 })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a value', [['Priority', '=', 'High']]],
    ['a number', [['Priority', '=', 0]]],
    ['an empty list', ['Priority', 'in', []]],
    ['one of several', [['Priority', 'in', [null, 'High']]]],
    ['a text that is no filter', '[null'],
    ['what is not told', null],
  ])('is some value where the filter asks for %s', (_name, filter) => {
    expect(isOfNone({ caption: '(empty)', filter, count: 1 })).toBe(false);
  });

  it('is told by the entry that can be chosen where one of its name was deleted, unless an id tells more', () => {
    const replaced = [
      { id: 1, name: 'High', isDeleted: true },
      { id: 2, name: 'High', isDeleted: false },
    ];
    const idOf = (filter: unknown) => identified([{ caption: 'High', filter, count: 1 }], replaced).entries.map(({ id }) => id);
    expect([idOf(null), idOf(['Priority', '=', 1]), idOf(['Priority', '=', 2])]).toEqual([[2], [1], [2]]);
  });

  it('leaves out what has no value, and counts what could not be told', () => {
    const used = identified(
      [
        { caption: null, filter: ['Priority', '=', null], count: 9 },
        { caption: 'High', filter: null, count: 3 },
        { caption: 'high', filter: null, count: 2 },
        { caption: 'Unknown', filter: null, count: 4 },
      ],
      entries,
    );
    expect(used).toEqual({ entries: [{ id: 2, name: 'High', items: 5 }], unidentified: { values: 1, items: 4 } });
  });
});
