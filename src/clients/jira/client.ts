import { Unavailable } from '../../checklist/model/unavailable';
import { isBrokenJson, isPage, parseAnswer, parseJson, type AnswerSchema } from '../http/answer-schema';
import { limitParallel, systemClock, type Clock, type HttpTransport } from '../http/http';
import { createLanes } from '../http/pace';
import { quotaUsedUntil } from '../http/retry-after';
import { sendRepeatable, type HttpAnswer } from '../http/send';
import { BrokenOffError, TooLargeError } from '../http/whole-answer';
import { serverInfo } from './operations/site';
import { addressOf, type DeclaredOperation, type JiraList, type JiraOperation, type JiraRequest } from './operation';

/** Requests at a time; Jira advises five to ten (docs/platform/jira.md#rate-limits). */
const parallel = 10;
const requestTimeoutMs = 15_000;
/** Names come as the sync user sees them, in English, whatever the reader's language (docs/platform/jira.md#language-of-names). */
const reading = { Accept: 'application/json', 'Accept-Language': 'en-US', 'X-Force-Accept-Language': 'true' };
/** Far more pages, and items, than any list that is read has. */
const mostPages = 200;
const mostItems = 20_000;

/** Reads from Jira as one pair of eyes. Everything throws `Unavailable` with a `jira-…` reason. */
export interface JiraClient {
  /** The answer; `Unavailable` where Jira answers 404. */
  ask<P extends readonly unknown[], A extends NonNullable<unknown>>(operation: JiraOperation<P, A>, ...params: P): Promise<A>;
  /** The answer; undefined where Jira answers 404: there is no such thing, or this reader may not see it. */
  find<P extends readonly unknown[], A extends NonNullable<unknown>>(operation: JiraOperation<P, A>, ...params: P): Promise<A | undefined>;
  /** The items of a list, all or the first ones, each once; `complete` where there are no more. */
  pages<P, T>(list: JiraList<P, T>, params: P, limit?: { most: number }): Promise<Items<T>>;
  /** What has been spent so far. */
  cost(): { requests: number; points: number };
}

export interface Items<T> {
  items: T[];
  complete: boolean;
}

export interface JiraClientOptions {
  transport: HttpTransport;
  /** Epoch milliseconds by which every answer has to be there. */
  deadline: number;
  clock?: Clock;
}

/** A client that reads as one pair of eyes. All its POSTs only read, so all its requests may be repeated. */
export function createJiraClient({ transport, deadline, clock = systemClock }: JiraClientOptions): JiraClient {
  const limited = limitParallel(parallel);
  const lanes = createLanes(clock, deadline);
  const connection = { lost: false };
  const spent = { requests: 0, points: 0 };

  /** Requests are numbered as they go out; whatever was let in after a refused one proves that this network is. */
  let sent = 0;
  let letIn = 0;
  let probing: Promise<boolean> | undefined;

  async function send(operation: DeclaredOperation, request: JiraRequest, behind?: boolean): Promise<HttpAnswer> {
    const body = request.body && JSON.stringify(request.body);
    const message = {
      method: operation.method,
      url: addressOf(operation, request),
      headers: { ...reading, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    };
    const lane = operation.lane ?? `${operation.method} ${operation.path}`;
    try {
      const answer = await sendRepeatable(transport, message, {
        clock,
        deadline,
        timeoutMs: requestTimeoutMs,
        connection,
        onAttempt: () => {
          spent.requests += 1;
          spent.points += 1;
        },
        turn: (attempt) => inTurn(lane, attempt, behind),
        onBusy: (response, waitMs) => {
          const now = clock.now();
          const until = quotaUsedUntil(response, now);
          if (until === undefined) lanes.hold(lane, now + waitMs, { reason: 'jira-busy' });
          else lanes.holdAll(until, { reason: 'jira-quota-used', until: new Date(until).toISOString() });
          return until === undefined ? waitMs : until - now;
        },
      });
      // Where all is used up, that is what is to be said of it.
      if (answer.status === 429) await lanes.free(lane);
      return answer;
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      throw new Unavailable({ reason: whyNoAnswer(error) }, { cause: error });
    }
  }

  /** Makes an attempt when its lane and one of the places are free. What a lane makes wait takes up no place. */
  async function inTurn<T>(lane: string, attempt: () => Promise<T>, behind?: boolean): Promise<T> {
    for (;;) {
      await lanes.free(lane);
      const made = await limited(async () => {
        if (lanes.isHeld(lane)) return undefined;
        await lanes.pace(lane);
        return { result: await attempt() };
      }, behind);
      if (made) return made.result;
    }
  }

  /** The answer, or undefined on 404. */
  async function read<A>(
    operation: DeclaredOperation,
    request: JiraRequest,
    schema: AnswerSchema<A>,
    behind?: boolean,
  ): Promise<A | undefined> {
    const number = (sent += 1);
    const response = await send(operation, request, behind);
    if (response.status !== 403 && response.status !== 429 && response.status < 500) letIn = Math.max(letIn, number);
    if (response.status === 404 && !isPage(response.body)) return undefined;
    if (response.status === 403 && (await isNetworkRefused(response, number))) throw new Unavailable({ reason: 'jira-ip-blocked' });
    if (response.status < 200 || response.status > 299) throw new Unavailable(whyRefused(response));
    const json = parseJson(response.body);
    if (json === undefined) throw new Unavailable({ reason: isBrokenJson(response.body) ? 'jira-broken-answer' : 'jira-not-jira' });
    return parseAnswer(schema, json, 'jira-unexpected-answer');
  }

  /**
   * Whether a 403 is the site's list of allowed IP addresses, which refuses everything, rather than a word about what was asked for: it says so,
   * or the site does not even tell its address, which it tells everybody (docs/platform/jira.md#ip-allow-lists).
   */
  async function isNetworkRefused({ body }: HttpAnswer, number: number): Promise<boolean> {
    if (/IP address has been rejected/i.test(body)) return true;
    if (letIn > number) return false;
    probing ??= send(serverInfo, {}).then(
      ({ status }) => status === 403,
      () => false,
    );
    const refused = await probing;
    probing = undefined;
    if (!refused) letIn = sent;
    return refused;
  }

  const find: JiraClient['find'] = async (operation, ...params) => {
    const answer = await read(operation, operation.request(...params), operation.answer, operation.behind);
    if (answer !== undefined) spent.points += operation.points(answer);
    return answer;
  };

  return {
    find,

    async ask(operation, ...params) {
      const answer = await find(operation, ...params);
      if (answer === undefined) throw new Unavailable({ reason: 'jira-not-found' });
      return answer;
    },

    /**
     * A page may be shorter than asked for: only what it says ends a list, or, where it says nothing, a page without items. A page that is not
     * the last and brings nothing new is no end: Jira then did not tell the list. What a page says twice counts once, or the next one would begin
     * too late.
     */
    async pages<P, T>(list: JiraList<P, T>, params: P, limit = { most: Infinity }): Promise<Items<T>> {
      const found = new Map<string | number, T>();
      let position = 0;
      let token: string | undefined;
      for (let count = 0; count < mostPages; count += 1) {
        const maxResults = Math.min(list.pageSize, limit.most - found.size);
        const request = pageRequest(list, list.request(params), { position, token, maxResults });
        const page = await read(list, request, list.page);
        if (!page) throw new Unavailable({ reason: 'jira-not-found' });
        spent.points += page.items.length;
        const before = found.size;
        const ids = new Set(page.items.map((item) => list.idOf(item)));
        for (const item of page.items) found.set(list.idOf(item), item);
        if (found.size > mostItems) throw new Unavailable({ reason: 'jira-too-large' });
        position += ids.size;
        token = page.nextPageToken ?? undefined;
        const end = list.method === 'POST' ? token === undefined : isLast(page, position);
        if (end || found.size >= limit.most)
          return { items: [...found.values()].slice(0, limit.most), complete: end === true && found.size <= limit.most };
        if (end === undefined && page.items.length === 0) return { items: [...found.values()], complete: true };
        if (found.size === before) break;
      }
      throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `the rest of ${list.path}` });
    },

    cost: () => ({ ...spent }),
  };
}

/** Whether a page says that it is the last; undefined where it says nothing. */
function isLast(
  { isLast: last, total }: { isLast?: boolean | undefined; total?: number | undefined },
  position: number,
): boolean | undefined {
  return last ?? (total === undefined ? undefined : position >= total);
}

function pageRequest(
  { method }: DeclaredOperation,
  { path, query, body }: JiraRequest,
  { position, token, maxResults }: { position: number; token: string | undefined; maxResults: number },
): JiraRequest {
  const shared = path ? { path } : {};
  if (method === 'GET') return { ...shared, query: { ...query, startAt: position, maxResults } };
  return {
    ...shared,
    ...(query ? { query } : {}),
    body: { ...body, maxResults, ...(token === undefined ? {} : { nextPageToken: token }) },
  };
}

function whyNoAnswer(error: unknown): 'jira-too-large' | 'jira-broken-answer' | 'jira-unreachable' {
  if (error instanceof TooLargeError) return 'jira-too-large';
  return error instanceof BrokenOffError ? 'jira-broken-answer' : 'jira-unreachable';
}

function whyRefused({ status, body }: HttpAnswer): Unavailable['why'] {
  // Jira's API neither redirects nor refuses by a page: something stands in between.
  if (status < 400 || ([400, 403, 404].includes(status) && isPage(body))) return { reason: 'jira-not-jira' };
  if (status === 400) return { reason: 'jira-refused-query' };
  // A missing scope is no matter of the log-in, but answers as one.
  if (status === 403 || (status === 401 && /scope does not match/i.test(body))) return { reason: 'jira-forbidden' };
  if (status === 401) return { reason: 'jira-log-in-refused' };
  if (status === 429) return { reason: 'jira-busy' };
  return { reason: 'jira-fault' };
}
