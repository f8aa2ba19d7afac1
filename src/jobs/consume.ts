import type { AsyncEvent } from '@forge/events';
import * as v from 'valibot';
import { reportFault } from '../problems/fault';
import { handleEvent } from '../watching/carry-on';
import { watchEventSchema } from '../watching/events';
import { pushEvents } from './queue';

/** Takes an event of the queue. What goes wrong is thrown, so that the platform delivers the event again. */
export async function consume({ body }: AsyncEvent): Promise<void> {
  const event = v.safeParse(watchEventSchema, body);
  // Of another version of this app: it would never be understood.
  if (!event.success) return;
  try {
    await handleEvent(event.output, pushEvents);
  } catch (error) {
    reportFault(error, `watching, ${event.output.kind}`);
    throw error;
  }
}
