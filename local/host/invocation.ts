import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What the platform stands in with, for one invocation of one installation. */
export interface Invocation {
  installationId: string;
  functionKey: string;
  moduleKey?: string | undefined;
  /** Epoch milliseconds at which the platform would end the function. */
  deadline: number;
  app: { id: string; version: string; environmentId: string; scopes: string[] };
  /** `globalThis.__forge_fetch__`: Jira, the key-value store. */
  platform: (target: ForgeTarget, path: string, init?: ForgeRequestInit) => Promise<Response>;
  /** Jira as the sync user, where the host was given its token: `globalThis.__readiness_sync_user__`. */
  syncUser?: ((path: string, init?: ForgeRequestInit) => Promise<Response>) | undefined;
  /** Every other request to the outside. */
  egress: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** Where @forge/api and @forge/kvs send a request (docs/platform/forge.md#runtime). */
export interface ForgeTarget {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}
export interface ForgeRequestInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

const current = new AsyncLocalStorage<Invocation>();
let installed = false;

/** Runs code as a function of an app: the packages find their runtime, and every request goes through the invocation. */
export function runInvocation<T>(invocation: Invocation, run: () => Promise<T>): Promise<T> {
  installGlobals();
  return current.run(invocation, run);
}

/**
 * Puts the globals in place that the platform injects, and the outgoing fetch that @forge/api takes hold of when it is loaded: so this
 * has to run before. All of them look up the invocation that they are called in, so that hosts beside each other share nothing.
 */
export function installGlobals(): void {
  if (installed) return;
  installed = true;
  const outside = globalThis.fetch;
  Object.defineProperty(globalThis, '__forge_runtime__', { configurable: true, get: () => runtimeOf(current.getStore()) });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: (target: ForgeTarget, path: string, init?: ForgeRequestInit) => invocation().platform(target, path, init),
  });
  // Not the platform's: the app's own door for a host on somebody's machine that has the sync user's token (src/clients/jira/sync-user-transport.ts).
  Object.defineProperty(globalThis, '__readiness_sync_user__', { configurable: true, get: () => current.getStore()?.syncUser });
  globalThis.fetch = (input, init) => {
    const store = current.getStore();
    return store ? store.egress(input, init) : outside(input, init);
  };
}

/** The fetch of this process, for the host's own requests: they are not the app's. */
export function outsideInvocation<T>(run: () => T): T {
  return current.exit(run);
}

/**
 * Ends a request when the platform would end the function that sent it; afterwards nothing goes out any more. Throws where that time is over.
 */
export function signalUntil(deadline: number): AbortSignal {
  return AbortSignal.timeout(timeLeft(deadline));
}

/** Milliseconds that a function still has; throws where it has none. */
export function timeLeft(deadline: number): number {
  const left = deadline - Date.now();
  if (left <= 0) throw new Error('The platform has ended this function: its time was over.');
  return left;
}

function invocation(): Invocation {
  const store = current.getStore();
  if (!store) throw new Error('This was called outside of an invocation, where the platform has no runtime.');
  return store;
}

function runtimeOf(store: Invocation | undefined): object | undefined {
  if (!store) return undefined;
  const nothing = (): void => undefined;
  return {
    proxy: { token: 'local', url: 'http://127.0.0.1:0' },
    contextAri: `ari:cloud:jira::site/${store.installationId}`,
    container: { region: 'local', runtime: process.version },
    appContext: {
      appId: store.app.id,
      appVersion: store.app.version,
      environmentId: store.app.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: randomUUID(),
      installationId: store.installationId,
      functionKey: store.functionKey,
      moduleKey: store.moduleKey,
      permissions: { scopes: store.app.scopes, external: {} },
    },
    lambdaContext: { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => Math.max(0, store.deadline - Date.now()) },
    tracing: { traceId: 'local', spanId: 'local' },
    realtime: {},
    metrics: {
      counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
      timing: () => ({ measure: () => ({ stop: nothing }) }),
      gauge: () => ({ set: nothing }),
    },
    featureFlags: () => undefined,
  };
}
