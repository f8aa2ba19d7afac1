import type { WatchedEvery } from '../contract';
import { loadLivePlan } from '../plans/plans';
import { endRun, latestHead } from '../runs/runs';
import { firstTime } from './times';
import { changeWatch, loadWatches } from './watches';

/** Has a plan checked by schedule, or no more: then a check that the schedule has begun ends. */
export async function setWatching(planId: string, every: WatchedEvery | 'never', by: string): Promise<void> {
  await loadLivePlan(planId);
  if (every === 'never') {
    const run = (await loadWatches()).plans[planId]?.run;
    await changeWatch(planId, () => undefined);
    if (run !== undefined) await endRun(run, 'stopped', by);
    return;
  }
  const now = new Date();
  const latest = await latestHead(planId);
  const nextAt = firstTime(latest && latest.status !== 'aborted' ? latest.startedAt : undefined, every, now);
  await changeWatch(planId, (watch) => (watch?.every === every ? watch : { every, by, since: now.toISOString(), nextAt, run: watch?.run }));
}
