import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { operations } from '../../src/clients/jira/operations';
import { readPermissions, root } from './read-manifest';

const document = process.env['JIRA_OPENAPI'] ?? resolve(root, '..', 'shared', 'contracts', 'jira-openapi.json');
/** Not of Jira's REST API: Forge's own store. */
const storageScope = 'storage:app';

describe('scopes', () => {
  const { scopes } = readPermissions();

  test('of manifest.yml equal what the declared operations need: npm run generate makes them', () => {
    const needed = new Set(operations.flatMap((operation) => operation.scopes));
    expect([...scopes].sort()).toEqual([storageScope, ...needed].sort());
  });

  test('only read', () => {
    expect(scopes.filter((scope) => scope !== storageScope && !/^read:[a-z.-]+:jira(-software)?$/.test(scope))).toEqual([]);
  });

  test('leave hidden e-mail addresses hidden', () => {
    expect(scopes.filter((scope) => scope.includes('email'))).toEqual([]);
  });

  test('are named once each', () => {
    expect(scopes).toHaveLength(new Set(scopes).size);
  });
});

const operationSchema = z.object({
  'x-atlassian-oauth2-scopes': z.array(z.object({ state: z.string(), scopes: z.array(z.string()).optional() })).optional(),
});
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Atlassian's document for Jira does not hold the operations of Jira Software: their scopes are after their pages in its documentation. */
const described = operations.filter(({ path }) => path.startsWith('/rest/api/'));
const names = [...new Map(described.map((operation) => [`${operation.method} ${operation.path}`, operation])).entries()];

describe("the scopes of a declaration and Atlassian's document", () => {
  if (!existsSync(document)) {
    test.skip('are not compared: the document is not at hand, JIRA_OPENAPI tells where it is', () => undefined);
    return;
  }
  const { paths } = documentSchema.parse(JSON.parse(readFileSync(document, 'utf8')));

  test.each(names)('%s', (_name, { method, path, scopes }) => {
    const found = paths[path]?.[method.toLowerCase()];
    // All scopes of one set are needed. The document calls the granular set "Beta".
    const sets = operationSchema.parse(found)['x-atlassian-oauth2-scopes'] ?? [];
    const granular = sets.filter(({ state }) => state === 'Beta').flatMap((set) => set.scopes ?? []);
    expect([...scopes].sort()).toEqual(granular.sort());
  });
});

describe('docs/security.md', () => {
  const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
  const firstColumn = page.split('\n').flatMap((line) => (/^\| `(?!GET |POST )/.test(line) ? [line.split('|')[1] ?? ''] : []));
  const justified = firstColumn.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
  const { scopes, external } = readPermissions();

  test('justifies each scope and each address of the manifest, and nothing else', () => {
    const inManifest = [...scopes, ...external.fetch.backend.map(({ address }) => address)];
    expect([...justified].sort()).toEqual([...inManifest].sort());
  });
});
