import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';

const folder = __dirname;
const tables = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

describe('the tables of literals', () => {
  it.each(checks.map((check) => [check.id, check] as const))('%s: each of its codes stands in the table of its file', (id, check) => {
    const own = tables.filter((table) => table.includes(`/${id}/check'`)).join('\n');
    expect(own).not.toBe('');
    expect(Object.keys(check.kinds).filter((code) => !new RegExp(`'${code}[':]`).test(own))).toEqual([]);
  });
});
