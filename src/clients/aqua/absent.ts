import { Unavailable } from '../../checklist/model/unavailable';
import type { Unavailability } from '../../checklist/model/unavailable';
import type { AquaClient } from './client';

/** Stands in for aqua where there is no connection: every fact of aqua is unavailable, for this reason. */
export function absentAqua(why: Unavailability): AquaClient {
  const refuse = (): Promise<never> => Promise.reject(new Unavailable(why));
  return { ask: refuse, find: refuse, cost: () => ({ requests: 0 }), close: () => Promise.resolve() };
}
