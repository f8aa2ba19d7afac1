import { exportsOf, importsOf, sourcesIn, typesInSignatures, typesOf } from './source-files';

/** What is called by name from outside: the handlers that manifest.yml names, what tools ask of their configuration, what stands for a package. */
const entries = [
  'src/index.ts',
  'static/readiness/vite.config.mts',
  'static/readiness/src/stand-ins/feature-gates.ts',
  'static/readiness/src/stand-ins/tooltip.tsx',
];

it('has no export that nothing imports', () => {
  const taken = new Map<string, Set<string>>();
  for (const { to, names } of sourcesIn('src', 'static', 'local', 'tools', 'test').flatMap(importsOf)) {
    const known = taken.get(to) ?? new Set();
    for (const name of names === 'all' ? exportsOf(to) : names) known.add(name);
    taken.set(to, known);
  }
  const dead = sourcesIn('src', 'static', 'local', 'tools')
    .filter((file) => !entries.includes(file))
    .flatMap((file) => {
      // A type of an exported signature may stay: a caller may have to name it.
      const signatures = typesInSignatures(file);
      const kept = typesOf(file).filter((name) => signatures.has(name));
      return exportsOf(file)
        .filter((name) => !taken.get(file)?.has(name) && !kept.includes(name))
        .map((name) => `${file}: ${name}`);
    });
  expect(dead).toEqual([]);
});

it('has no file that only tests import', () => {
  const taken = new Set(sourcesIn('src', 'static', 'local', 'tools').flatMap((file) => importsOf(file).map(({ to }) => to)));
  expect(sourcesIn('src').filter((file) => !entries.includes(file) && !taken.has(file))).toEqual([]);
});
