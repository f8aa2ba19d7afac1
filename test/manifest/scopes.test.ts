import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { agileScopes, backendOperations, pageOperations, type Operation } from './operations';
import { readPermissions, root } from './read-manifest';

const document = process.env['JIRA_OPENAPI'] ?? resolve(root, '..', 'shared', 'contracts', 'jira-openapi.json');
const operations = [...backendOperations, ...pageOperations];
/** Not of Jira's REST API: Forge's own store. */
const storageScope = 'storage:app';

const operationSchema = z.object({
  'x-atlassian-oauth2-scopes': z.array(z.object({ state: z.string(), scopes: z.array(z.string()).optional() })).optional(),
});
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The granular scopes of an operation: all of them are needed. Jira's document calls that set "Beta". */
function granularScopes({ paths }: z.infer<typeof documentSchema>, { method, path }: Operation): string[] {
  const agile = agileScopes[path];
  if (agile) return [...agile];
  const found = paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`${method} ${path} is not in the OpenAPI document`);
  const sets = operationSchema.parse(found)['x-atlassian-oauth2-scopes'] ?? [];
  return sets.filter(({ state }) => state === 'Beta').flatMap(({ scopes }) => scopes ?? []);
}

describe('scopes', () => {
  const { scopes } = readPermissions();

  (existsSync(document) ? test : test.skip)('equal what the called operations need (needs JIRA_OPENAPI)', () => {
    const described = documentSchema.parse(JSON.parse(readFileSync(document, 'utf8')));
    const needed = new Set(operations.flatMap((operation) => granularScopes(described, operation)));
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

describe('docs/security.md', () => {
  const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
  const firstColumn = page.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []));
  const justified = firstColumn.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
  const { scopes, external } = readPermissions();

  test('justifies each scope and each address of the manifest, and nothing else', () => {
    const inManifest = [...scopes, ...external.fetch.backend.map(({ address }) => address)];
    expect([...justified].sort()).toEqual([...inManifest].sort());
  });
});
