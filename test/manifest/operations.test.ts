import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DeclaredOperation } from '../../src/clients/jira/operation';
import { backendOperations, operationOf, operations } from '../../src/clients/jira/operations';
import { pageOperations } from '../../src/clients/jira/operations/page';
import { root } from './read-manifest';

/** Paths with their variable parts made alike, however those are written. */
const shape = (path: string): string => path.replace(/\$?\{[^}]*\}/g, '{}');

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Paths of Jira's REST API that stand in a source file. */
const pathsIn = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\/rest\/[a-z-]+\/[\w.]+\/(?:[\w/-]|\$?\{[^}]*\})+/g)].map(([path]) => shape(path));

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const shapesOf = (declared: readonly DeclaredOperation[]): string[] => unique(declared.map(({ path }) => shape(path)));

describe('the operations of Jira', () => {
  const folder = 'src/clients/jira/operations/';
  const probe = 'src/support/probe/';
  const inBackend = sourcesBelow('src');

  test('are all in the index', () => {
    const declared = inBackend.filter((file) => file.startsWith(folder)).flatMap(pathsIn);
    expect(unique(declared)).toEqual(shapesOf(operations));
  });

  test('are known to no other part of the backend', () => {
    // What people read may name an operation that they can ask themselves.
    const others = inBackend.filter((file) => ![folder, probe, 'src/wording/'].some((room) => file.startsWith(room)));
    expect(others.filter((file) => pathsIn(file).length > 0)).toEqual([]);
  });

  test('are all that the probe asks for, which looks at answers before anything is made of them', () => {
    const asked = inBackend.filter((file) => file.startsWith(probe)).flatMap(pathsIn);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((path) => !shapesOf(operations).includes(path))).toEqual([]);
  });

  test('of one method and path ask for the same scopes', () => {
    const scopes = new Map(operations.map(({ method, path, scopes: all }) => [`${method} ${path}`, all]));
    expect(operations.filter(({ method, path, scopes: all }) => scopes.get(`${method} ${path}`) !== all)).toEqual([]);
  });

  test('only the backend posts, and only what reads', () => {
    expect(unique(operations.filter(({ method }) => method === 'POST').map(({ path }) => path))).toEqual([
      '/rest/api/3/permissions/check',
      '/rest/api/3/search/approximate-count',
      '/rest/api/3/search/jql',
      '/rest/api/3/workflows',
    ]);
  });

  test.each([
    ['GET', '/rest/api/3/project/SHOP', '/rest/api/3/project/{projectIdOrKey}'],
    ['GET', '/rest/api/3/project/search?id=1', '/rest/api/3/project/search'],
    ['GET', '/rest/agile/1.0/board/1', '/rest/agile/1.0/board/{boardId}'],
    ['POST', '/rest/api/3/project/SHOP', undefined],
    ['GET', '/rest/api/3/project', undefined],
    ['GET', '/rest/api/3/users/search', undefined],
  ])('are found by a request: %s %s', (method, address, path) => {
    expect(operationOf(method, address)?.path).toBe(path);
  });
});

describe('the page', () => {
  const asked = unique(sourcesBelow('static/readiness/src').flatMap(pathsIn));

  test('asks for nothing that is not declared', () => {
    const shapes = shapesOf(operations);
    expect(asked.filter((path) => !shapes.includes(path))).toEqual([]);
  });

  test('asks for all that is declared for it alone, which the backend does not', () => {
    const own = shapesOf(pageOperations);
    expect(own.filter((path) => !asked.includes(path))).toEqual([]);
    expect(own.filter((path) => shapesOf(backendOperations).includes(path))).toEqual([]);
  });

  test('only gets, but for the search of work items, whose clause may be too long for an address', () => {
    const sources = sourcesBelow('static/readiness/src').map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    expect(sources.filter(([, source]) => /method:\s*['"](PUT|DELETE|PATCH)/.test(source)).map(([file]) => file)).toEqual([]);
    const posting = sources.filter(([, source]) => /method:\s*['"]POST/.test(source)).map(([file]) => file);
    expect(unique(posting.flatMap(pathsIn))).toEqual(['/rest/api/3/search/jql']);
  });
});
