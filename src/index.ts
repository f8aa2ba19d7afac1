import type { AsyncEvent } from '@forge/events';

/**
 * The handlers that the manifest names. What runs without anybody is a file of its own in the bundle, which the pages' calls do without
 * (docs/decisions/034-files-read-when-asked-for.md).
 */
export { adminPage as resolver } from './resolvers/admin-page';
export { selfCheckPage as selfCheck } from './resolvers/self-check-page';

/** The hourly trigger. */
export async function watch(): Promise<{ statusCode: number }> {
  const jobs = await import('./jobs/watch');
  return jobs.watch();
}

/** The consumer of the queue. */
export async function consume(event: AsyncEvent): Promise<void> {
  const jobs = await import('./jobs/consume');
  await jobs.consume(event);
}
