import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checks } from '../../src/checks';

const folder = __dirname;
const tables = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** A file of tests together with the tables that it takes from a file beside it or above it, such as `../_jira-accounts`. */
const withTablesTaken = ({ path, text }: (typeof tables)[number]): string =>
  [
    text,
    ...[...text.matchAll(/from '(\.\.?\/_[\w-]+)'/g)].map(([, file = '']) => readFileSync(join(dirname(path), `${file}.ts`), 'utf8')),
  ].join('\n');

describe('the tables of literals', () => {
  it.each(checks.map((check) => [check.id, check] as const))('%s: each of its codes stands in the table of its file', (id, check) => {
    const own = tables
      .filter(({ text }) => text.includes(`/${id}/check'`))
      .map(withTablesTaken)
      .join('\n');
    expect(own).not.toBe('');
    expect(Object.keys(check.kinds).filter((code) => !new RegExp(`'${code}[':]`).test(own))).toEqual([]);
  });
});
