import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** Limits of the platform (docs/platform/forge.md#queue). */
const mostAtOnce = 50;
const maxPushBytes = 200 * 1024;
const mostAMinute = 500;
const longestDelaySeconds = 900;
const mostPushesOfAChain = 1000;
/** Of an event whose consumer fails; the platform tries for a day. */
const mostTries = 5;
const firstRetryMs = 5_000;

const pushSchema = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(
    z.object({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().optional(),
      concurrency: z.object({ key: z.string(), limit: z.int().positive() }).optional(),
    }),
  ),
});

/** An event as a consumer gets it. */
export interface QueueEvent {
  queueName: string;
  jobId: string;
  eventId: string;
  body: Record<string, unknown>;
  retryContext?: { retryCount: number; retryReason: string; retryData: unknown };
}

/** What follows from one trigger or one call of a page: its pushes are counted together. */
export interface Chain {
  pushes: number;
}

interface Waiting {
  event: QueueEvent;
  dueAt: number;
  tries: number;
  concurrency?: { key: string; limit: number } | undefined;
  chain: Chain;
}

/** Hands an event to the function that consumes its queue; rejects, or answers an error, where the event is to come again. */
export type Consume = (event: QueueEvent, chain: Chain) => Promise<unknown>;

export interface DeliverOptions {
  /** Delivers each event a second time, as the platform may: after the first time, or at the same time. */
  twice?: boolean | 'at once';
  /** The order in which they come; the platform promises none. */
  order?: (events: readonly QueueEvent[]) => QueueEvent[];
  /** How many deliveries at most. */
  most?: number;
}

/** The queue of one installation. Events are held until they are delivered, or come by themselves where it is live. */
export class EventQueue {
  private waiting: Waiting[] = [];
  private readonly running = new Map<string, number>();
  private pushed: number[] = [];

  constructor(
    private readonly queues: readonly string[],
    private readonly consume: Consume,
    private readonly live: boolean,
  ) {}

  /** Answers a push of @forge/events as the platform does. */
  push(content: string, chain: Chain, now = Date.now()): Response {
    const parsed = pushSchema.safeParse(JSON.parse(content));
    if (!parsed.success) return Response.json({ message: 'The push is not what the platform takes.' }, { status: 400 });
    const { queueName, jobId, payload } = parsed.data;
    if (!this.queues.includes(queueName)) return Response.json({ message: `No consumer names the queue ${queueName}.` }, { status: 400 });
    if (payload.length > mostAtOnce || Buffer.byteLength(JSON.stringify(payload)) > maxPushBytes)
      return Response.json({ errorMessage: 'A push takes 50 events and 200 KB.' }, { status: 413 });
    if (payload.some(({ delayInSeconds = 0 }) => delayInSeconds < 0 || delayInSeconds > longestDelaySeconds))
      return Response.json({ message: 'An event waits 900 seconds at most.' }, { status: 400 });
    this.pushed = this.pushed.filter((at) => at > now - 60_000);
    if (this.pushed.length + payload.length > mostAMinute) return Response.json({}, { status: 429 });
    if ((chain.pushes += 1) > mostPushesOfAChain) return Response.json({}, { status: 405 });
    this.pushed.push(...payload.map(() => now));
    for (const { body, delayInSeconds = 0, concurrency } of payload)
      this.add({
        event: { queueName, jobId, eventId: randomUUID(), body },
        dueAt: now + delayInSeconds * 1000,
        tries: 0,
        concurrency,
        chain,
      });
    return Response.json({}, { status: 201 });
  }

  /** Events that wait, with the time at which they come. */
  pending(): { event: QueueEvent; dueAt: number }[] {
    return this.waiting.map(({ event, dueAt }) => ({ event, dueAt }));
  }

  /** Delivers what waits and what comes of it, whatever time it is due at. Answers the number of deliveries. */
  async deliver({ twice = false, order = (events) => [...events], most = 1000 }: DeliverOptions = {}): Promise<number> {
    let delivered = 0;
    while (this.waiting.length > 0 && delivered < most) {
      const [next] = order(this.waiting.map(({ event }) => event));
      const one = this.waiting.find(({ event }) => event === next);
      if (!one) return delivered;
      this.waiting = this.waiting.filter((other) => other !== one);
      const first = this.hand(one);
      if (twice !== 'at once') await first;
      if (twice) await this.hand({ ...one, tries: mostTries });
      await first;
      delivered += 1;
    }
    return delivered;
  }

  /** Loses what waits, all of it or some. */
  lose(which: (event: QueueEvent) => boolean = () => true): void {
    this.waiting = this.waiting.filter(({ event }) => !which(event));
  }

  private add(one: Waiting): void {
    this.waiting.push(one);
    if (this.live) setTimeout(() => void this.deliverLive(one), Math.max(0, one.dueAt - Date.now())).unref();
  }

  private async deliverLive(one: Waiting): Promise<void> {
    if (!this.waiting.includes(one)) return;
    const { key, limit } = one.concurrency ?? { key: '', limit: Infinity };
    const running = this.running.get(key) ?? 0;
    if (running >= limit) {
      setTimeout(() => void this.deliverLive(one), 1_000).unref();
      return;
    }
    this.waiting = this.waiting.filter((other) => other !== one);
    this.running.set(key, running + 1);
    await this.hand(one);
    this.running.set(key, (this.running.get(key) ?? 1) - 1);
  }

  private async hand({ event, tries, ...rest }: Waiting): Promise<void> {
    const retryContext =
      tries > 0 && tries < mostTries ? { retryContext: { retryCount: tries, retryReason: 'FUNCTION_ERROR', retryData: {} } } : {};
    const failed = await this.consume(structuredClone({ ...event, ...retryContext }), rest.chain).then(
      (answer) => typeof answer === 'object' && answer !== null && 'retryOptions' in answer,
      () => true,
    );
    if (failed && tries + 1 < mostTries) this.add({ ...rest, event, tries: tries + 1, dueAt: Date.now() + firstRetryMs * 2 ** tries });
  }
}
