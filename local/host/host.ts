import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Consents } from './consents';
import { egressOf, isAllowed, type EgressRules } from './egress';
import { outsideInvocation, runInvocation, signalUntil, timeLeft, type ForgeRequestInit, type ForgeTarget } from './invocation';
import { KeyValueStore, KvsError, type StoreRequest } from './kvs';
import { handlerOf, pagesOf, readManifest, timeOf, type Manifest } from './manifest';
import { EventQueue, type Chain } from './queue';
import { refusalShapes, refusedEgressFrom, type RefusedEgress } from './refused-egress';
import { refusalOf } from './scopes';

/** Somebody whom Jira knows. */
export interface Identity {
  accountId: string;
  email: string;
  token: string;
}

export interface HostOptions {
  /** The app's folder, with manifest.yml. */
  appFolder: string;
  /** A bundle to load in place of the sources. */
  bundle?: string;
  jira: {
    url: string;
    /** The site's id, where it is known. */
    cloudId?: string;
    /** The app's own account, as which `asApp` asks. */
    app: Identity;
    /** The plan's sync user, where its token is at hand: the app may look as it at what nobody else sees. */
    syncUser?: Identity;
  };
  /** An aqua server on this machine that the app may reach although no platform would let it. */
  loopbackAqua?: string;
  /** How requests that do not get out are told so; absent: as the variable READINESS_REFUSED_EGRESS says, else by exceptions. */
  refusedEgress?: RefusedEgress;
  /** Where the store is kept; in memory only where absent. */
  dataFolder?: string;
  /** Whether events of the queue come by themselves; else they wait until somebody has them delivered. */
  liveQueue?: boolean;
}

/** Limits of the platform (docs/platform/forge.md#payloads-and-requests). */
const maxRequestBytes = 500 * 1024;
const maxResponseBytes = 5 * 1024 * 1024;

export interface Host {
  readonly manifest: Manifest;
  readonly store: KeyValueStore;
  /** Servers that an administrator consented to. */
  readonly consents: Consents;
  readonly queue: EventQueue;
  /** Fires the scheduled triggers of an interval. Nobody is there in what they run. */
  fire(interval?: Manifest['modules']['scheduledTrigger'][number]['interval']): Promise<void>;
  /** Calls a definition of the resolver behind a page, as the person in front of it. */
  invoke(functionKey: string, payload: unknown, as: Identity, moduleKey?: string): Promise<unknown>;
  /** Runs the app's own code inside an invocation of the resolver function, as the person named. */
  run<T>(as: Identity | undefined, work: () => Promise<T>): Promise<T>;
  /** `requestJira` of the page: always as the person in front of it. */
  requestJira(as: Identity, path: string, init: ForgeRequestInit): Promise<Response>;
  /** Whether the app's requests to this origin are let out. */
  reaches(origin: string): boolean;
}

type Handler = (request: unknown, platform: unknown) => Promise<unknown>;

/** Hosts the app: its real handlers over the real Forge packages, with the platform's identities and limits. */
export async function createHost({
  appFolder,
  bundle,
  jira,
  loopbackAqua,
  refusedEgress,
  dataFolder,
  liveQueue = false,
}: HostOptions): Promise<Host> {
  const manifest = readManifest(join(appFolder, 'manifest.yml'));
  const store = new KeyValueStore(manifest.app.storage.entities, dataFolder);
  const consents = new Consents(dataFolder);
  const { fetch: declaredFetch, configurable } = manifest.permissions.external;
  const rules: EgressRules = {
    declared: declaredFetch.backend.map(({ address }) => address),
    consented: () => (configurable.enabled ? consents : []),
    loopback: loopbackAqua,
    refusal: refusalShapes(refusedEgress ?? refusedEgressFrom(process.env['READINESS_REFUSED_EGRESS'])),
  };
  const installationId = randomUUID();
  // The app learns of the one address that only this host lets through; nobody sets it in production.
  if (loopbackAqua) process.env['READINESS_LOOPBACK_AQUA'] = loopbackAqua;
  else delete process.env['READINESS_LOOPBACK_AQUA'];

  async function askJira(as: Identity, path: string, init: ForgeRequestInit = {}, signal?: AbortSignal): Promise<Response> {
    const { method = 'GET', headers, body, signal: abandoned } = init;
    const signals = [abandoned, signal].filter((one) => one !== undefined);
    const message = refusalOf(method, path, manifest.permissions.scopes);
    if (message !== undefined) return Response.json({ code: 401, message }, { status: 401 });
    const authorization = `Basic ${Buffer.from(`${as.email}:${as.token}`).toString('base64')}`;
    return outsideInvocation(() =>
      fetch(`${jira.url.replace(/\/$/, '')}${path}`, {
        method,
        headers: { ...headers, Authorization: authorization },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal: AbortSignal.any(signals),
      }),
    );
  }

  function answerStore(path: string, init: ForgeRequestInit | undefined): Response {
    try {
      const answer = store.handle(path, JSON.parse(init?.body ?? '{}') as StoreRequest);
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (error instanceof KvsError) return Response.json({ code: error.code, message: error.message }, { status: error.status });
      throw error;
    }
  }

  function platformFor(as: Identity | undefined, deadline: number, chain: Chain) {
    return async ({ type, provider, remote, accountId }: ForgeTarget, path: string, init?: ForgeRequestInit): Promise<Response> => {
      // A function that was ended neither asks nor stores anything any more.
      timeLeft(deadline);
      if (type === 'kvs' || remote === 'kvs') return answerStore(path, init);
      if (remote === 'stargate' && provider === 'app' && path.startsWith('/webhook/queue/publish/'))
        return queue.push(init?.body ?? '{}', chain);
      if (type !== 'fpp' || remote !== 'jira') return refusedByProxy(400, 'UNSUPPORTED_BY_LOCAL_HOST');
      if (provider === 'app') return askJira(jira.app, path, init, signalUntil(deadline));
      // Offline impersonation is not declared, and outside of a page there is nobody to act as
      // (docs/platform/forge.md#no-user-in-the-background).
      if (accountId !== undefined || !as) return refusedByProxy(401, 'NEEDS_AUTHENTICATION_ERR');
      return askJira(as, path, init, signalUntil(deadline));
    };
  }

  async function run<T>(
    as: Identity | undefined,
    work: () => Promise<T>,
    functionKey = 'readiness-resolver',
    { moduleKey, chain = { pushes: 0 } }: { moduleKey?: string | undefined; chain?: Chain } = {},
  ): Promise<T> {
    const deadline = Date.now() + timeOf(manifest, functionKey);
    const { syncUser } = jira;
    const invocation = {
      installationId,
      functionKey,
      moduleKey,
      deadline,
      app: { id: manifest.app.id, version: '0.0.0-local', environmentId: 'local', scopes: manifest.permissions.scopes },
      platform: platformFor(as, deadline, chain),
      ...(syncUser ? { syncUser: (path: string, init?: ForgeRequestInit) => askJira(syncUser, path, init, signalUntil(deadline)) } : {}),
      egress: egressOf(rules, deadline),
    };
    return runInvocation(invocation, work);
  }

  async function load(functionKey: string): Promise<Handler> {
    const { file, exported } = handlerOf(manifest, functionKey);
    const module = (await import(bundle ?? join(appFolder, 'src', file))) as Record<string, unknown>;
    const handler = module[exported];
    if (typeof handler !== 'function') throw new Error(`${file} exports no function ${exported}.`);
    return handler as Handler;
  }

  /** Runs a function in the background: nobody is there. */
  async function runForNobody(functionKey: string, event: unknown, chain: Chain): Promise<unknown> {
    const work = async (): Promise<unknown> => {
      const handler = await load(functionKey);
      return handler(event, { installation: { ari: installationId } });
    };
    return within(timeOf(manifest, functionKey), run(undefined, work, functionKey, { chain }));
  }

  const { consumer: consumers, scheduledTrigger: triggers } = manifest.modules;
  const queue = new EventQueue(
    consumers.map((one) => one.queue),
    async (event, chain) => {
      const consumer = consumers.find((one) => one.queue === event.queueName);
      return consumer && runForNobody(consumer.function, event, chain);
    },
    liveQueue,
  );

  if (!bundle) await provePolicedEgress((as, work) => run(as, work));
  return {
    manifest,
    store,
    consents,
    queue,
    run: (as, work) => run(as, work),
    fire: async (interval = 'hour') => {
      for (const trigger of triggers.filter((one) => one.interval === interval))
        await runForNobody(trigger.function, { context: {} }, { pushes: 0 });
    },
    requestJira: (as, path, init) => askJira(as, path, init),
    reaches: (origin) => isAllowed(new URL(origin), rules),

    async invoke(functionKey, payload, as, moduleKey = pagesOf(manifest)[0]?.key) {
      if (sizeOf(payload) > maxRequestBytes) throw new Error('The payload is larger than the 500 KB that the platform takes.');
      const page = pagesOf(manifest).find(({ key }) => key === moduleKey);
      if (!page) throw new Error(`The manifest has no page ${moduleKey ?? ''}.`);
      const work = async (): Promise<unknown> => {
        const handler = await load(page.resolver.function);
        const context = {
          moduleKey: page.key,
          ...(jira.cloudId ? { cloudId: jira.cloudId } : {}),
          siteUrl: jira.url,
          environmentType: 'DEVELOPMENT',
        };
        return handler(
          { call: { functionKey, payload }, context },
          { principal: { accountId: as.accountId }, installation: { ari: installationId } },
        );
      };
      const answer = await within(timeOf(manifest, page.resolver.function), run(as, work, page.resolver.function, { moduleKey: page.key }));
      if (sizeOf(answer) > maxResponseBytes) throw new Error('The answer is larger than the 5 MB that the platform carries.');
      return answer;
    },
  };
}

/** A request of @forge/api that this host does not see would leave unpoliced: so one is tried that nobody allows. */
async function provePolicedEgress(run: (as: undefined, work: () => Promise<void>) => Promise<void>): Promise<void> {
  await run(undefined, async () => {
    const { fetch: outgoing } = await import('@forge/api');
    const refused = await outgoing('https://nobody-allowed-this.invalid/').then(
      ({ headers }) => headers.get('forge-proxy-error') === 'BLOCKED_EGRESS',
      (error: unknown) => error instanceof Error && error.name === 'REQUEST_EGRESS_ALLOWLIST_ERR',
    );
    if (!refused) throw new Error('@forge/api was loaded before the local host: import local/host/globals first.');
  });
}

function refusedByProxy(status: number, error: string): Response {
  return new Response(null, { status, headers: { 'forge-proxy-error': error } });
}

function sizeOf(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The function ran longer than the ${ms / 1000} s that the platform gives it.`)), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
