import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { InterferenceRule, RequestRecord, SampleServer } from './types';

/** Requests kept at most. */
const mostRecords = 20_000;

export interface Served {
  app: FastifyInstance;
  requests: RequestRecord[];
  bytes: SampleServer['bytes'];
  interfere: SampleServer['interfere'];
  /** Starts to listen on the loopback address; answers the origin. */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

/** An HTTP server with what both samples share: a log of requests, interference and latency. */
export function serve({ latencyMs, caseSensitive }: { latencyMs: number; caseSensitive: boolean }): Served {
  // Nobody asks for heads alone, and each would be a route of its own.
  const app = fastify({ forceCloseConnections: true, exposeHeadRoutes: false, routerOptions: { caseSensitive, maxParamLength: 500 } });
  const requests: RequestRecord[] = [];
  let bytes = 0;
  const rules: InterferenceRule[] = [];
  const records = new WeakMap<FastifyRequest, RequestRecord>();
  const changes = new WeakMap<FastifyRequest, ((body: unknown) => unknown)[]>();

  app.addHook('onRequest', async (request, reply) => {
    const record: RequestRecord = { method: request.method, path: request.url, status: 0, at: Date.now() };
    records.set(request, record);
    requests.push(record);
    if (requests.length > mostRecords) requests.splice(0, requests.length - mostRecords);
    if (latencyMs > 0) await wait(latencyMs);
    const seen = { method: request.method, path: request.url, headers: plainHeaders(request) };
    for (const rule of rules) {
      const interference = rule(seen);
      if (!interference) continue;
      if ('change' in interference) {
        changes.set(request, [...(changes.get(request) ?? []), interference.change]);
        continue;
      }
      if ('drop' in interference) {
        reply.hijack();
        request.raw.socket.destroy();
        return reply;
      }
      if ('after' in interference) {
        await interference.after;
        return undefined;
      }
      if ('hangMs' in interference) {
        // Must not keep a process alive whose server is closed meanwhile.
        await wait(interference.hangMs, undefined, { ref: false });
        return undefined;
      }
      reply.status(interference.status).headers(interference.headers ?? {});
      return reply.send(interference.body ?? '');
    }
    return undefined;
  });
  app.addHook('preHandler', async (request) => {
    const record = records.get(request);
    if (record && typeof request.body === 'object' && request.body !== null) record.body = request.body;
  });
  app.addHook('onSend', async (request, _reply, payload) => {
    const wanted = changes.get(request);
    if (!wanted || typeof payload !== 'string') return payload;
    return JSON.stringify(wanted.reduce<unknown>((body, change) => change(body), JSON.parse(payload)));
  });
  app.addHook('onResponse', async (request, reply) => {
    const record = records.get(request);
    if (record) record.status = reply.statusCode;
    bytes += Number(reply.getHeader('content-length') ?? 0);
  });

  return {
    app,
    requests,
    bytes: () => bytes,
    interfere: (rule) => {
      rules.push(rule);
      return () => {
        const index = rules.indexOf(rule);
        if (index >= 0) rules.splice(index, 1);
      };
    },
    listen: (port) => app.listen({ host: '127.0.0.1', port }),
    close: () => app.close(),
  };
}

function plainHeaders(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
