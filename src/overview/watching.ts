import type { Overview, WatchedEvery } from '../contract';
import { setWatching } from '../watching/set-watching';
import { readOverview } from './overview';

/** Has a plan checked by schedule, or no more, and shows what follows. */
export async function keepWatching(
  { planId, every }: { planId: string; every: WatchedEvery | 'never' },
  { accountId }: { accountId: string },
): Promise<Overview> {
  await setWatching(planId, every, accountId);
  return readOverview(planId);
}
