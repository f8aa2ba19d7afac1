import fc from 'fast-check';
import { foldValue } from '../../../src/checklist/matching/fold';
import { entriesByName, meansUnresolved, similarEntries, type Entry } from '../../../src/checklist/matching/values';

const word = fc.constantFrom(
  "Won't Do",
  'wont do',
  'Abgelehnt',
  'Done',
  'DONE ',
  'Erledigt',
  'Im Test',
  'Testing',
  'Blockiert',
  'Sperrlager',
  '-',
);
const someEntries = fc.array(word, { maxLength: 12 }).map((names) => names.map((name, id) => ({ id, name })));

describe('entries by name', () => {
  it('finds every entry, however it is typed, and nothing else', () => {
    fc.assert(
      fc.property(someEntries, word, (entries, name) => {
        const found = entriesByName(entries).get(foldValue(name));
        const equal = entries.filter((entry) => foldValue(entry.name) === foldValue(name));
        expect(found).toEqual(equal[0]);
      }),
    );
  });

  it('finds the same values in whichever order entries come', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const names = (list: readonly Entry[]): string[] => [...entriesByName(list).keys()].sort();
        expect(names([...entries].reverse())).toEqual(names(entries));
      }),
    );
  });

  it('gives no two names the same entry', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const found = [...entriesByName(entries).values()];
        return new Set(found).size === found.length;
      }),
    );
  });
});

describe('proposals', () => {
  it.each([
    ["Won't Do", 'Abgelehnt'],
    ['Ready for Retest', 'Bereit zum Nachtest'],
    ['Highest', 'Sehr hoch'],
    ['High+', 'High'],
    ["Won't Do", 'Wont Do'],
    ['In-Review', 'In Review'],
  ])('for %j take %j', (name, entry) => {
    expect(similarEntries([{ name: 'Sperrlager' }, { name: entry }])(name)).toEqual({ name: entry });
  });

  it('are the first of several, and none for a word that nobody knows', () => {
    const propose = similarEntries([{ name: 'Testing' }, { name: 'Im Test' }]);
    expect(propose('In Test')).toEqual({ name: 'Testing' });
    expect(propose('Sperrlager')).toBeUndefined();
  });

  it('exist or not in whichever order entries come', () => {
    fc.assert(
      fc.property(
        someEntries,
        word,
        (entries, name) => (similarEntries(entries)(name) === undefined) === (similarEntries([...entries].reverse())(name) === undefined),
      ),
    );
  });

  it('go both ways: what is proposed for a value would have that value proposed', () => {
    fc.assert(
      fc.property(someEntries, word, (entries, name) => {
        const proposed = similarEntries(entries)(name);
        if (proposed) expect(similarEntries([{ name }])(proposed.name)).toEqual({ name });
      }),
    );
  });
});

it('a missing resolution is known by its name in either language', () => {
  expect(['unresolved', 'Nicht erledigt', 'Done'].map(meansUnresolved)).toEqual([true, true, false]);
});

it('ten times as many values cost about ten times as much', () => {
  const reads = (count: number): number => {
    let namesRead = 0;
    const values = Array.from({ length: count }, (_, index) =>
      Object.defineProperty({ name: '' }, 'name', { get: () => ((namesRead += 1), `Value ${index}`) }),
    );
    const byName = entriesByName(values);
    const propose = similarEntries(values);
    for (const value of values) if (!byName.has(`${foldValue(value.name)}x`)) propose(value.name);
    return namesRead;
  };
  expect(reads(2000)).toBeLessThanOrEqual(11 * reads(200));
});
