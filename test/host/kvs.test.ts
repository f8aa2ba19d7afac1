import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDataFolder } from '../../local/host/data-folder';
import { KeyValueStore, KvsError } from '../../local/host/kvs';

const entities = [{ name: 'plan', attributes: { version: { type: 'integer' }, body: { type: 'any' } } }];
const store = (): KeyValueStore => new KeyValueStore(entities);
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof KvsError ? `${error.status} ${error.code}` : String(error);
  }
};
const plan = (version: number): object => ({ key: 'plan-1', entityName: 'plan', value: { version, body: {} } });
const only = (condition: string, value: unknown): object => ({ and: [{ property: 'version', condition, values: [value] }] });

describe('the key-value store keeps the platform’s limits', () => {
  it.each<[string, object, string]>([
    ['a key that is allowed', { key: '557058:uuid-1_a.b#c d', value: 1 }, 'done'],
    ['a slash in a key', { key: 'a/b', value: 1 }, '400 INVALID_KEY'],
    ['an @ in a key', { key: 'a@b', value: 1 }, '400 INVALID_KEY'],
    ['a key of white space', { key: '  ', value: 1 }, '400 INVALID_KEY'],
    ['a key that is too long', { key: 'a'.repeat(501), value: 1 }, '400 INVALID_KEY'],
    ['no value', { key: 'a' }, '400 INVALID_VALUE'],
    ['a value of 240 KiB', { key: 'a', value: 'x'.repeat(240 * 1024 - 2) }, 'done'],
    ['a larger one', { key: 'a', value: 'x'.repeat(240 * 1024) }, '413 VALUE_TOO_LARGE'],
    ['a value that is too deep', { key: 'a', value: JSON.parse('['.repeat(32) + ']'.repeat(32)) as unknown }, '400 VALUE_TOO_DEEP'],
  ])('%s', (_name, body, code) => {
    expect(codeOf(() => store().handle('/api/v1/set', body))).toBe(code);
  });

  it('a secret of 128 KiB at most', () => {
    expect(codeOf(() => store().handle('/api/v1/secret/set', { key: 'a', value: 'x'.repeat(128 * 1024) }))).toBe('413 VALUE_TOO_LARGE');
  });

  it('no entity, and no attribute, that the manifest does not declare', () => {
    expect(codeOf(() => store().handle('/api/v1/entity/set', { key: 'a', entityName: 'other', value: {} }))).toBe(
      '400 ENTITY_NOT_DECLARED',
    );
    expect(codeOf(() => store().handle('/api/v1/entity/set', { key: 'a', entityName: 'plan', value: { version: 'one' } }))).toBe(
      '400 INVALID_ENTITY',
    );
  });

  it('no second value where the first was to stay', () => {
    const one = store();
    one.handle('/api/v1/set', { key: 'a', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } });
    expect(codeOf(() => one.handle('/api/v1/set', { key: 'a', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } }))).toBe(
      '409 KEY_CONFLICT',
    );
  });
});

describe('a conditional transaction', () => {
  it('saves over the version named and no other', () => {
    const one = store();
    const save = (version: number, conditions: object): string =>
      codeOf(() => one.handle('/api/v1/transaction', { set: [{ ...plan(version), conditions }] }));
    expect([
      save(1, only('NOT_EXISTS', true)),
      save(1, only('NOT_EXISTS', true)),
      save(2, only('EQUAL_TO', 1)),
      save(3, only('EQUAL_TO', 1)),
    ]).toEqual(['done', '409 TRANSACTION_CONDITION_FAILED', 'done', '409 TRANSACTION_CONDITION_FAILED']);
    expect(one.handle('/api/v1/entity/get', { key: 'plan-1', entityName: 'plan' })).toMatchObject({ value: { version: 2 } });
  });

  it('does nothing at all where one of its conditions fails', () => {
    const one = store();
    codeOf(() =>
      one.handle('/api/v1/transaction', {
        set: [
          { key: 'beside', value: 1 },
          { ...plan(1), conditions: only('EQUAL_TO', 7) },
        ],
      }),
    );
    expect(codeOf(() => one.handle('/api/v1/get', { key: 'beside' }))).toBe('404 KEY_NOT_FOUND');
  });
});

describe('a transaction', () => {
  it('stores nothing where one of its values is refused', () => {
    const one = store();
    const code = codeOf(() =>
      one.handle('/api/v1/transaction', {
        set: [
          { key: 'first', value: 1 },
          { key: 'second', value: 'x'.repeat(240 * 1024) },
        ],
      }),
    );
    expect([code, codeOf(() => one.handle('/api/v1/get', { key: 'first' }))]).toEqual(['413 VALUE_TOO_LARGE', '404 KEY_NOT_FOUND']);
  });

  it('takes each key once', () => {
    const twice = [
      { key: 'a', value: 1 },
      { key: 'a', value: 2 },
    ];
    expect(codeOf(() => store().handle('/api/v1/transaction', { set: twice }))).toBe('400 DUPLICATE_KEY');
  });
});

it('answers a query page by page, by the beginning of the key', () => {
  const one = store();
  for (const key of ['run-3', 'plan-1', 'run-1', 'run-2']) one.handle('/api/v1/set', { key, value: key });
  const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['run-'] }];
  expect(one.handle('/api/v1/query', { where, limit: 2 })).toEqual({
    data: [
      { key: 'run-1', value: 'run-1' },
      { key: 'run-2', value: 'run-2' },
    ],
    cursor: 'run-2',
  });
  expect(one.handle('/api/v1/query', { where, limit: 2, after: 'run-2' })).toEqual({ data: [{ key: 'run-3', value: 'run-3' }] });
});

it('keeps what is stored over a restart, secrets apart and for the owner only, until it is emptied', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-store-'));
  try {
    const first = new KeyValueStore(entities, folder);
    first.handle('/api/v1/set', { key: 'open', value: 'in the clear' });
    first.handle('/api/v1/secret/set', { key: 'closed', value: 'geheim' });
    const second = new KeyValueStore(entities, folder);
    expect(second.handle('/api/v1/get', { key: 'open' })).toMatchObject({ value: 'in the clear' });
    expect(second.handle('/api/v1/secret/get', { key: 'closed' })).toMatchObject({ value: 'geheim' });
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).not.toContain('geheim');
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    emptyDataFolder(folder);
    expect(codeOf(() => new KeyValueStore(entities, folder).handle('/api/v1/get', { key: 'open' }))).toBe('404 KEY_NOT_FOUND');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
