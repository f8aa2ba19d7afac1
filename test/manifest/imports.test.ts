import { importsOf, sourcesIn } from './source-files';

/**
 * The rooms of src from the top to the bottom: a file knows its own layer and those below, types included. Rooms of one layer may know each
 * other as long as no circle comes of it.
 */
const layers = [
  ['index'],
  ['resolvers', 'jobs'],
  ['connection', 'mapping', 'names', 'overview', 'people-in-scope', 'plans', 'runs', 'self-check', 'support', 'watching'],
  ['storage', 'problems'],
  ['report'],
  ['wording'],
  ['contract', 'contract-parts'],
  ['checks'],
  ['facts'],
  ['clients'],
  ['checklist/engine'],
  ['checklist/matching'],
  ['checklist/model'],
];

/** The room that a file of src belongs to. The words of a check stand in its folder and belong to the wording. */
function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'checklist') return `checklist/${second}`;
  if (first === 'checks' && /\/(?:about-)?(?:en|de)\.ts$/.test(path)) return 'wording';
  return first.replace(/\.ts$/, '');
}

const layerOf = (path: string): number => layers.findIndex((rooms) => rooms.includes(roomOf(path)));

/** Circles of the graph, each named once, as the way that leads back to its first file. */
function circlesIn(files: readonly string[], knownBy: (file: string) => readonly string[]): string[] {
  const circles = new Map<string, string>();
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      const circle = way.slice(start);
      circles.set([...circle].sort().join(' '), [...circle, file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of knownBy(file)) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return [...circles.values()];
}

const files = sourcesIn('src', 'static', 'local');
const known = new Map(files.map((file) => [file, [...new Set(importsOf(file).map(({ to }) => to))]]));
const knownBy = (file: string): readonly string[] => known.get(file) ?? [];

it('finds a circle, and names it once', () => {
  const graph: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'], e: ['a'] };
  expect(circlesIn(Object.keys(graph), (file) => graph[file] ?? [])).toEqual(['a → b → c → a', 'd → d']);
});

it('sees imports of every kind', () => {
  const kinds = Object.fromEntries(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
  // A re-export, an import of types, and an import at run time.
  expect(kinds['src/index.ts']).toContain('src/resolvers/admin-page.ts');
  expect(kinds['src/contract.ts']).toContain('src/checks/index.ts');
  expect(kinds['static/readiness/src/app/PlanFrame.tsx']).toContain('static/readiness/src/setup/Setup.tsx');
});

it.each(['src', 'static', 'local'])('has no circle between files of %s', (folder) => {
  expect(circlesIn(files, knownBy).filter((circle) => circle.startsWith(folder))).toEqual([]);
});

it('gives every room of src a layer, and no layer a room that is not there', () => {
  const rooms = new Set(files.filter((file) => file.startsWith('src/')).map(roomOf));
  expect([...rooms].sort()).toEqual(layers.flat().sort());
});

it('has no arrow upwards between the rooms of src', () => {
  const upwards = files
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) => knownBy(file).flatMap((other) => (layerOf(other) < layerOf(file) ? [`${file} → ${other}`] : [])));
  expect(upwards).toEqual([]);
});
