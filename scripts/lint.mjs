// npm run lint: ESLint on every file of which it is not known that it finds nothing there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { hashOf, root } from './once.mjs';

// Each file is looked at once: nothing has to be kept for a second time.
process.env.TSESTREE_SINGLE_RUN = 'true';
const eslint = new ESLint({ cwd: root });
const knownPath = join(root, 'node_modules/.cache/readiness/lint.json');

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : sourcesBelow(path);
    return /\.([cm]?js|[cm]?ts|tsx)$/.test(entry.name) ? [path] : [];
  });
}

async function lintable() {
  const files = sourcesBelow(root);
  const ignored = await Promise.all(files.map((file) => eslint.isPathIgnored(file)));
  return files.filter((_file, index) => !ignored[index]);
}

/**
 * Tells for each file a hash of all that ESLint’s findings there rest on: the rules look at types, so these are the file itself and whatever
 * it imports, near or far. ESLint’s own cache knows the file alone, and would keep quiet where a change elsewhere breaks a rule here.
 */
function fingerprints(files) {
  const common = hashOf(
    [
      'eslint.config.mjs',
      'tsconfig.json',
      'tsconfig.node.json',
      'static/readiness/tsconfig.json',
      'package-lock.json',
      'scripts/lint.mjs',
    ].map((path) => join(root, path)),
  );
  const known = new Set(files);
  const sources = new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => fileOf(file, fileName, known) ?? []);
      return [file, { hash: createHash('sha256').update(text).digest('hex'), imports }];
    }),
  );
  return new Map(
    files.map((file) => {
      const reached = [...reachedFrom(file, sources)].sort().map((one) => `${one} ${sources.get(one).hash}`);
      return [
        file,
        createHash('sha256')
          .update([common, ...reached].join('\n'))
          .digest('hex'),
      ];
    }),
  );
}

function fileOf(from, name, known) {
  if (!name.startsWith('.')) return undefined;
  const path = resolve(dirname(from), name);
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((candidate) => known.has(candidate));
}

function reachedFrom(file, sources, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const next of sources.get(file).imports) reachedFrom(next, sources, reached);
  return reached;
}

/** The files in which ESLint found nothing, each with its fingerprint of then. */
function knownToBeFine() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(knownPath, 'utf8'))));
  } catch {
    return new Map();
  }
}

function keep(fine) {
  mkdirSync(dirname(knownPath), { recursive: true });
  const beside = `${knownPath}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(Object.fromEntries(fine)));
  renameSync(beside, knownPath);
}

const files = await lintable();
const now = fingerprints(files);
const before = knownToBeFine();
const toLint = files.filter((file) => before.get(file) !== now.get(file));
const results = toLint.length > 0 ? await eslint.lintFiles(toLint) : [];
const complaints = new Set(results.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath));
keep([...now].filter(([file]) => !complaints.has(file)));
const text = await (await eslint.loadFormatter('stylish')).format(results);
if (text) console.log(text);
if (results.some(({ errorCount }) => errorCount > 0)) process.exitCode = 1;
