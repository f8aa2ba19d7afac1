import { isDeepStrictEqual } from 'node:util';
import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import { onceMore } from './once-more';

/** Custom entities that the manifest declares. */
export type EntityName = 'plan' | 'run' | 'latest-run' | 'evidence' | 'history' | 'plan-list' | 'watch';

/** What every stored document carries: two people can change it, so it is saved only over the version that was read. */
export interface Versioned {
  version: number;
}

/** Somebody else saved in between. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** Whether the store refused what was to be saved, rather than failing: it would refuse the same again. */
export function isRefusedValue(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && [400, 413, 422].includes(error.responseDetails.status);
}

/** The document, or undefined where there is none. */
export function loadDocument<D extends Versioned>(entity: EntityName, key: string): Promise<D | undefined> {
  return onceMore(() => kvs.entity<D>(entity).get(key));
}

/** What is saved together with a document, or not at all. */
export interface Beside {
  /** A document that is new. */
  document?: { entity: EntityName; key: string; content: object };
  /** Plain values by their keys. */
  values?: ReadonlyMap<string, unknown>;
}

/**
 * Saves a document over the version given, 0 for a new one, in one conditional transaction (plain keys have no compare-and-swap:
 * docs/platform/forge.md#conditional-saves), with what is to be saved beside it. Throws `ConflictError` where the stored version is another.
 */
export async function saveDocument<D extends Versioned>(
  entity: EntityName,
  key: string,
  document: Omit<D, 'version'>,
  over: number,
  beside: Beside = {},
): Promise<void> {
  // As it will be read again: without members that have no value.
  const wanted: unknown = JSON.parse(JSON.stringify({ ...document, version: over + 1 }));
  const save = async (): Promise<void> => {
    const transaction = kvs.transact();
    transaction.set<Versioned>(key, { ...document, version: over + 1 }, { entityName: entity, conditions: standsAt(over) });
    const { document: other, values = new Map<string, unknown>() } = beside;
    if (other)
      transaction.set<Versioned>(other.key, { ...other.content, version: 1 }, { entityName: other.entity, conditions: standsAt(0) });
    for (const [name, value] of values) transaction.set(name, value);
    await transaction.execute();
  };
  try {
    await onceMore(save);
  } catch (error) {
    // The code of a failed condition is not documented, and an answer may be lost after the save: what stands there now tells.
    const stored = await loadDocument<D>(entity, key).catch(() => {
      throw error;
    });
    if (isDeepStrictEqual(stored, wanted)) return;
    if ((stored?.version ?? 0) !== over) throw new ConflictError('saved by somebody else', { cause: error });
    throw error;
  }
}

function standsAt(version: number) {
  const stored = version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version);
  return new Filter<Versioned>().and('version', stored);
}

const mostTries = 6;

/**
 * Changes a document, once more from the start wherever somebody else saved in between. `change` answers undefined to leave it as it is;
 * `beside` is asked after it what to save together with its answer.
 */
export async function updateDocument<D extends Versioned>(
  entity: EntityName,
  key: string,
  change: (current: D | undefined) => Omit<D, 'version'> | undefined,
  beside: () => Beside = () => ({}),
): Promise<D | undefined> {
  for (let tries = 1; ; tries += 1) {
    const current = await loadDocument<D>(entity, key);
    const next = change(current);
    if (!next) return current;
    const over = current?.version ?? 0;
    try {
      await saveDocument<D>(entity, key, next, over, beside());
      return { ...next, version: over + 1 } as D;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries >= mostTries) throw error;
    }
  }
}

/** A document by its entity, or what is kept under a plain key. */
export interface Kept {
  entity?: EntityName;
  key: string;
}

/** As many as one transaction takes (docs/platform/forge.md#key-value-store). */
const mostRemovedTogether = 25;

/** Removes all of them or none; what is not there is no error. At most `mostRemovedTogether`. */
async function removeTogether(all: readonly Kept[]): Promise<void> {
  await onceMore(async () => {
    const transaction = kvs.transact();
    for (const { entity, key } of all) transaction.delete(key, entity && { entityName: entity });
    await transaction.execute();
  });
}

/** Removes all of them in their order, as many together as the store takes; what is not there is no error. */
export async function removeAll(all: readonly Kept[]): Promise<void> {
  for (let first = 0; first < all.length; first += mostRemovedTogether) await removeTogether(all.slice(first, first + mostRemovedTogether));
}
