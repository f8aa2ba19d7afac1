import { readData, writeData } from './data-folder';
import type { Manifest } from './manifest';

/** An error of the store as the platform answers it. */
export class KvsError extends Error {
  override readonly name = 'KvsError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Space = Map<string, unknown>;
type Clause = { property: string; condition: string; values: unknown[] };
/** A call of @forge/kvs: the members that the operations used here have. */
export interface StoreRequest {
  key?: string;
  value?: unknown;
  entityName?: string;
  conditions?: { and?: Clause[]; or?: Clause[] };
  options?: { keyPolicy?: string };
  set?: StoreRequest[];
  delete?: StoreRequest[];
  check?: StoreRequest[];
  limit?: number;
  after?: string;
  where?: Clause[];
}

const maxValueBytes = 240 * 1024;
const maxSecretBytes = 128 * 1024;
const maxDepth = 31;
const maxTransactionBytes = 4 * 1024 * 1024;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/**
 * The key-value store of one installation, with the limits of the platform (docs/platform/forge.md#key-value-store): plain keys, secrets,
 * and custom entities, which alone can be saved on condition. Kept in memory and, where a folder is named, on disk: secrets in a file of
 * their own that only the owner can read.
 */
export class KeyValueStore {
  private readonly spaces = new Map<string, Space>();

  constructor(
    private readonly entities: Manifest['app']['storage']['entities'],
    private readonly folder?: string,
  ) {
    if (folder) this.load(folder);
  }

  /** Answers one call of @forge/kvs, the path and body that it posts, with what is kept itself: whoever sends it on writes it down. */
  handle(path: string, body: StoreRequest): unknown {
    const [first = '', second = ''] = path.replace(/^\/api\/v1\//, '').split('/');
    switch (first) {
      case 'get':
        return this.get(this.space('plain'), body);
      case 'set':
        this.set(this.space('plain'), body, maxValueBytes);
        return undefined;
      case 'delete':
        this.remove(this.space('plain'), body);
        return undefined;
      case 'query':
        return this.query(this.space('plain'), body);
      case 'secret':
        return this.one(second, this.space('secret'), body, maxSecretBytes);
      case 'entity':
        return this.one(second, this.entity(body), body, maxValueBytes);
      case 'transaction':
        this.transact(body);
        return undefined;
      default:
        throw new KvsError(400, 'UNSUPPORTED', `The local host does not know ${path}.`);
    }
  }

  /** Everything that stands in the clear, for tests that look for what must not stand there. */
  inTheClear(): string {
    return JSON.stringify([...this.spaces].filter(([name]) => name !== 'secret').map(([name, space]) => [name, [...space]]));
  }

  /** All that is kept, to be put back by `restore`: for tests that begin many times from the same. */
  snapshot(): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
    return structuredClone(this.spaces);
  }

  restore(snapshot: ReadonlyMap<string, ReadonlyMap<string, unknown>>): void {
    this.spaces.clear();
    for (const [name, space] of structuredClone(snapshot)) this.spaces.set(name, new Map(space));
    this.save();
  }

  private one(operation: string, space: Space, body: StoreRequest, most: number): unknown {
    if (operation === 'get') return this.get(space, body);
    if (operation === 'set') this.set(space, body, most);
    else if (operation === 'delete') this.remove(space, body);
    else throw new KvsError(400, 'UNSUPPORTED', `The local host does not know the operation ${operation}.`);
    return undefined;
  }

  private get(space: Space, { key }: StoreRequest): unknown {
    const value = space.get(checkedKey(key));
    if (value === undefined) throw new KvsError(404, 'KEY_NOT_FOUND', 'There is no such key.');
    return { key, value };
  }

  private set(space: Space, { key, value, options }: StoreRequest, most: number): void {
    const checked = checkedKey(key);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && space.has(checked)) throw new KvsError(409, 'KEY_CONFLICT', 'The key exists already.');
    space.set(checked, checkedValue(value, most));
    this.save();
  }

  private remove(space: Space, { key }: StoreRequest): void {
    if (!space.delete(checkedKey(key))) throw new KvsError(404, 'KEY_NOT_FOUND', 'There is no such key.');
    this.save();
  }

  /** By key, the only thing that plain keys can be looked up by; a cursor is the key after which the next page begins. */
  private query(space: Space, { where = [], limit = 10, after = '' }: StoreRequest): unknown {
    const begins = where.find((clause) => clause.property === 'key')?.values[0];
    const found = [...space.keys()].filter((key) => key > after && (typeof begins !== 'string' || key.startsWith(begins))).sort();
    const page = found.slice(0, Math.min(limit, 100));
    const data = page.map((key) => ({ key, value: space.get(key) }));
    return { data, ...(page.length < found.length ? { cursor: page.at(-1) } : {}) };
  }

  private transact({ set = [], delete: removals = [], check = [] }: StoreRequest): void {
    const all = [...set, ...removals, ...check];
    if (all.length > 25) throw new KvsError(400, 'TOO_MANY_OPERATIONS', 'A transaction takes 25 operations at most.');
    if (Buffer.byteLength(JSON.stringify(set)) > maxTransactionBytes)
      throw new KvsError(413, 'TRANSACTION_TOO_LARGE', 'A transaction carries 4 MB at most.');
    const keys = all.map(({ entityName = '', key = '' }) => `${entityName} ${key}`);
    if (new Set(keys).size < keys.length) throw new KvsError(400, 'DUPLICATE_KEY', 'A transaction takes each key once.');
    for (const operation of all) {
      const stored = this.spaceOf(operation).get(checkedKey(operation.key));
      if (operation.conditions && !holds(operation.conditions, stored)) {
        throw new KvsError(409, 'TRANSACTION_CONDITION_FAILED', 'A condition of the transaction does not hold.');
      }
    }
    // All values are looked at before the first one is stored: a transaction is done as a whole or not at all.
    const values = set.map(({ value }) => checkedValue(value, maxValueBytes));
    set.forEach((operation, index) => this.spaceOf(operation).set(checkedKey(operation.key), values[index]));
    for (const operation of removals) this.spaceOf(operation).delete(checkedKey(operation.key));
    this.save();
  }

  private spaceOf(operation: StoreRequest): Space {
    return operation.entityName === undefined ? this.space('plain') : this.entity(operation);
  }

  private entity({ entityName = '', value }: StoreRequest): Space {
    const declared = this.entities.find(({ name }) => name === entityName);
    if (!declared) throw new KvsError(400, 'ENTITY_NOT_DECLARED', `The manifest declares no entity ${entityName}.`);
    if (value !== undefined) checkAttributes(declared, value);
    return this.space(`entity ${entityName}`);
  }

  private space(name: string): Space {
    const known = this.spaces.get(name) ?? new Map<string, unknown>();
    this.spaces.set(name, known);
    return known;
  }

  private load(folder: string): void {
    for (const file of ['store.json', 'secrets.json'] as const) {
      const spaces = (readData(folder, file) ?? []) as [string, [string, unknown][]][];
      for (const [name, entries] of spaces) this.spaces.set(name, new Map(entries));
    }
  }

  private save(): void {
    if (!this.folder) return;
    const spaces = [...this.spaces].map(([name, space]) => [name, [...space]] as const);
    const [open, secret] = [spaces.filter(([name]) => name !== 'secret'), spaces.filter(([name]) => name === 'secret')];
    writeData(this.folder, 'store.json', open);
    writeData(this.folder, 'secrets.json', secret);
  }
}

function checkedKey(key: string | undefined): string {
  if (key === undefined || key.length > 500 || !keyPattern.test(key))
    throw new KvsError(400, 'INVALID_KEY', 'The key is too long or holds a character that is not allowed.');
  return key;
}

function checkedValue(value: unknown, most: number): unknown {
  if (value === undefined || value === null) throw new KvsError(400, 'INVALID_VALUE', 'There is no value.');
  if (Buffer.byteLength(JSON.stringify(value)) > most)
    throw new KvsError(413, 'VALUE_TOO_LARGE', `The value is larger than ${most} bytes.`);
  if (depthOf(value) > maxDepth) throw new KvsError(400, 'VALUE_TOO_DEEP', `The value is deeper than ${maxDepth} levels.`);
  return structuredClone(value);
}

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

/** Attributes that the manifest declares, of the types that it declares. */
function checkAttributes({ name, attributes }: Manifest['app']['storage']['entities'][number], value: unknown): void {
  for (const [attribute, content] of Object.entries(value as Record<string, unknown>)) {
    const type = attributes[attribute]?.type;
    const fits =
      type === 'any' ||
      type === typeof content ||
      (type === 'integer' && Number.isInteger(content)) ||
      (type === 'float' && typeof content === 'number');
    if (!fits) throw new KvsError(400, 'INVALID_ENTITY', `The attribute ${attribute} of ${name} is not declared, or is of another type.`);
  }
}

function holds({ and, or }: NonNullable<StoreRequest['conditions']>, stored: unknown): boolean {
  const one = (clause: Clause): boolean => clauseHolds(clause, (stored as Record<string, unknown> | undefined)?.[clause.property]);
  return (and ?? []).every(one) && (or === undefined || or.some(one));
}

function clauseHolds({ condition, values }: Clause, content: unknown): boolean {
  switch (condition) {
    case 'EXISTS':
      return content !== undefined;
    case 'NOT_EXISTS':
      return content === undefined;
    case 'EQUAL_TO':
      return content === values[0];
    case 'NOT_EQUAL_TO':
      return content !== values[0];
    default:
      throw new KvsError(400, 'UNSUPPORTED', `The local host does not know the condition ${condition}.`);
  }
}
