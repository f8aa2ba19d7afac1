import { isDeepStrictEqual } from 'node:util';
import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';

/** Custom entities that the manifest declares. */
export type EntityName = 'plan' | 'run' | 'evidence' | 'history' | 'plan-list';

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
  return kvs.entity<D>(entity).get(key);
}

/**
 * Saves a document over the version given, 0 for a new one, in one conditional transaction (plain keys have no compare-and-swap:
 * docs/platform/forge.md#conditional-saves). Throws `ConflictError` where the stored version is another.
 */
export async function saveDocument<D extends Versioned>(
  entity: EntityName,
  key: string,
  document: Omit<D, 'version'>,
  over: number,
): Promise<void> {
  const conditions =
    over === 0
      ? new Filter<Versioned>().and('version', FilterConditions.notExists())
      : new Filter<Versioned>().and('version', FilterConditions.equalTo(over));
  // As it will be read again: without members that have no value.
  const wanted: unknown = JSON.parse(JSON.stringify({ ...document, version: over + 1 }));
  try {
    await kvs
      .transact()
      .set<Versioned>(key, { ...document, version: over + 1 }, { entityName: entity, conditions })
      .execute();
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

const mostTries = 6;

/** Changes a document, once more from the start wherever somebody else saved in between. `change` answers undefined to leave it as it is. */
export async function updateDocument<D extends Versioned>(
  entity: EntityName,
  key: string,
  change: (current: D | undefined) => Omit<D, 'version'> | undefined,
): Promise<D | undefined> {
  for (let tries = 1; ; tries += 1) {
    const current = await loadDocument<D>(entity, key);
    const next = change(current);
    if (!next) return current;
    const over = current?.version ?? 0;
    try {
      await saveDocument<D>(entity, key, next, over);
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
export const mostRemovedTogether = 25;

/** Removes all of them or none; what is not there is no error. At most `mostRemovedTogether`. */
export async function removeTogether(all: readonly Kept[]): Promise<void> {
  const transaction = kvs.transact();
  for (const { entity, key } of all) transaction.delete(key, entity && { entityName: entity });
  await transaction.execute();
}
