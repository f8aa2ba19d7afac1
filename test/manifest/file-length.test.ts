import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './read-manifest';
import { filesIn } from './source-files';

const mostLines = 300;

/** Data: its length says how much there is of it, not how much a reader has to understand. */
const data = ['tools/deploy-check/package-lock.json', 'src/support/bundle/known-words.ts'];
/** Tables of literals, one for each check: data too. */
const tables = 'test/checks/';

it(`has no file above ${mostLines} lines but data`, () => {
  const long = ['src', 'static', 'local', 'test', 'tools']
    .flatMap(filesIn)
    .filter((file) => !data.includes(file) && !file.startsWith(tables))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines);
  expect(long).toEqual([]);
});
