import { pushDue } from '../watching/schedule';
import { pushEvents } from './queue';

/** The hourly trigger: puts what is due into the queue, and does nothing else. */
export async function watch(): Promise<{ statusCode: number }> {
  await pushDue(pushEvents, new Date());
  return { statusCode: 204 };
}
