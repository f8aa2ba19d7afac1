import { kvs } from '@forge/kvs';
import { onceMore } from './once-more';

/** Plain values and secrets: whoever saves last wins, so all of it may be done twice. */

export function readValue<T>(key: string): Promise<T | undefined> {
  return onceMore(() => kvs.get<T>(key));
}

export function keepValue(key: string, value: unknown): Promise<void> {
  return onceMore(async () => {
    await kvs.set(key, value);
  });
}

/** Removes a value; one that is not there is no error. */
export function dropValue(key: string): Promise<void> {
  return onceMore(() => kvs.delete(key));
}

export function readSecret<T>(key: string): Promise<T | undefined> {
  return onceMore(() => kvs.getSecret<T>(key));
}

export function keepSecret(key: string, value: unknown): Promise<void> {
  return onceMore(() => kvs.setSecret(key, value));
}

/** Removes a secret; one that is not there is no error. */
export function dropSecret(key: string): Promise<void> {
  return onceMore(() => kvs.deleteSecret(key));
}
