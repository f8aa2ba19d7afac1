import { AsyncLocalStorage } from 'node:async_hooks';
import { checks } from '../../src/checks';
import type { Fact, Needs } from '../../src/checklist/engine/define-fact';
import type { Sources } from '../../src/checklist/engine/sources';
import type { AquaClient } from '../../src/clients/aqua/client';
import type { JiraClient } from '../../src/clients/jira/client';
import { followCauses, type Causality } from './causality';

/** A request that a run sent, and why. */
export interface TracedRequest {
  system: 'jira' | 'aqua';
  method: string;
  /** As it went out, with its query. */
  path: string;
  body?: string;
  /** The path as the operation declares it, with its variable parts in braces; undefined for what no operation asked for. */
  operation?: string;
  /** The fact that asked; undefined where it was none. */
  fact?: string;
  /** The invocation of the app that sent it, by number. */
  call: number;
  /** 1 + the highest round among the requests that had to be answered before this one could be asked; counted within a trace. */
  round: number;
  /** Points that Jira counts for it. */
  points: number;
}

/** A call of a client that is under way. */
interface Asking {
  operation: string;
  fact: string | undefined;
  /** The round of what has been answered so far. */
  round: number;
  requests: TracedRequest[];
}

export interface Trace {
  requests: readonly TracedRequest[];
  /** What is sent from now on belongs to the next invocation of the app. */
  nextCall(): void;
  stop(): void;
}

/**
 * Follows every request from now on, of everything that is hosted in this process, whose fetch has to be the one that `send` replaces. Requests
 * that wait for a free place in a client's line do not count as later for it: rounds are those of unlimited concurrency.
 */
export function startTrace(aquaOrigin: string, tap: (send: Send) => () => void): Trace {
  const causes = followCauses();
  const asking = new AsyncLocalStorage<Asking>();
  const gathering = new AsyncLocalStorage<string>();
  const requests: TracedRequest[] = [];
  let call = 0;
  /** Whatever is asked of aqua waits for the log-in, whoever began it. */
  let loggedIn = 0;

  const untap = tap((url, { method, body }, send) => {
    const ask = asking.getStore();
    const system = url.origin === aquaOrigin ? 'aqua' : 'jira';
    const logsIn = system === 'aqua' && /\/token$/i.test(url.pathname);
    const known = Math.max(ask?.round ?? causes.now(), system === 'aqua' ? loggedIn : 0);
    const request: TracedRequest = {
      system,
      method,
      path: `${url.pathname}${url.search}`,
      // The log-in carries a password.
      ...(body === undefined || logsIn ? {} : { body }),
      ...(ask === undefined || logsIn ? {} : { operation: ask.operation }),
      ...(ask?.fact === undefined || logsIn ? {} : { fact: ask.fact }),
      call,
      round: known + 1,
      points: system === 'jira' ? 1 : 0,
    };
    requests.push(request);
    if (ask) {
      ask.round = request.round;
      ask.requests.push(request);
    }
    if (logsIn) loggedIn = request.round;
    return causes.settling(send(), () => request.round);
  });
  const unfollow = factsOf(checks.map(({ needs }) => needs)).map((fact) =>
    followFact(fact, gathering, (sources) => tracedSources(sources, { causes, asking, gathering })),
  );
  return {
    requests,
    nextCall: () => void (call += 1),
    stop: () => {
      for (const undo of [...unfollow, untap]) undo();
      causes.stop();
    },
  };
}

/** Called in place of every request that goes out, with the way to send it. */
export type Send = (url: URL, request: { method: string; body: string | undefined }, send: () => Promise<Response>) => Promise<Response>;

/** All facts that are needed, and those that they need. */
function factsOf(needs: readonly Needs[]): Fact<unknown>[] {
  const found = new Set<Fact<unknown>>();
  const add = (fact: Fact<unknown>): void => {
    if (found.has(fact)) return;
    found.add(fact);
    Object.values(fact.needs).forEach(add);
  };
  needs.flatMap((some) => Object.values(some)).forEach(add);
  return [...found];
}

/** Checks that need each fact, directly or by way of others, by its id. */
export function checksByFact(): ReadonlyMap<string, readonly string[]> {
  const served = new Map<string, string[]>();
  for (const check of checks) for (const { id } of factsOf([check.needs])) served.set(id, [...(served.get(id) ?? []), check.id]);
  return served;
}

function followFact(fact: Fact<unknown>, gathering: AsyncLocalStorage<string>, traced: (sources: Sources) => Sources): () => void {
  const { gather } = fact;
  Object.assign(fact, {
    gather: (sources: Sources, needed: Parameters<typeof gather>[1]) => gathering.run(fact.id, () => gather(traced(sources), needed)),
  });
  return () => void Object.assign(fact, { gather });
}

interface Following {
  causes: Causality;
  asking: AsyncLocalStorage<Asking>;
  gathering: AsyncLocalStorage<string>;
}

function tracedSources(sources: Sources, following: Following): Sources {
  const { jira, aqua, syncUser } = sources;
  return {
    ...sources,
    jira: tracedJira(jira, following),
    aqua: tracedAqua(aqua, following),
    ...(syncUser ? { syncUser: { ...syncUser, jira: tracedJira(syncUser.jira, following) } } : {}),
  };
}

/** Runs a call of a client so that its requests are known for its own; its answer hands on the round of the last of them. */
function follow<T>({ causes, asking, gathering }: Following, operation: string, work: (ask: Asking) => Promise<T>): Promise<T> {
  const ask: Asking = { operation, fact: gathering.getStore(), round: causes.now(), requests: [] };
  return causes.settling(
    asking.run(ask, () => work(ask)),
    () => ask.round,
  );
}

function tracedJira(jira: JiraClient, following: Following): JiraClient {
  const find: JiraClient['find'] = (operation, ...params) =>
    follow(following, operation.path, async (ask) => {
      const answer = await jira.find(operation, ...params);
      const last = ask.requests.at(-1);
      if (last && answer !== undefined) last.points += operation.points(answer);
      return answer;
    });
  return {
    ...jira,
    find,
    ask: (operation, ...params) =>
      follow(following, operation.path, async (ask) => {
        const answer = await jira.ask(operation, ...params);
        const last = ask.requests.at(-1);
        if (last) last.points += operation.points(answer);
        return answer;
      }),
    pages: (list, params, limit) =>
      follow(following, list.path, async (ask) => {
        const found = await jira.pages(list, params, limit);
        const [first] = ask.requests;
        if (first) first.points += found.items.length;
        return found;
      }),
  };
}

function tracedAqua(aqua: AquaClient, following: Following): AquaClient {
  return {
    ...aqua,
    ask: (operation, ...params) => follow(following, operation.path, () => aqua.ask(operation, ...params)),
    find: (operation, ...params) => follow(following, operation.path, () => aqua.find(operation, ...params)),
  };
}
