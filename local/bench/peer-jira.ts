import * as v from 'valibot';
import { addressOf, type DeclaredOperation, type JiraList, type JiraOperation, type JiraRequest } from '../../src/clients/jira/operation';
import type { Identity } from '../host/host';

/** What a page of a list holds where nobody asks for more: the default of nearly all of Jira's lists. */
export const defaultPage = 50;

/** Jira as a script asks it: one request after the other, each list page by page. */
export interface PeerJira {
  ask<P extends readonly unknown[], A extends NonNullable<unknown>>(operation: JiraOperation<P, A>, ...params: P): Promise<A>;
  /** All items of a list. */
  list<P, T>(list: JiraList<P, T>, params: P): Promise<T[]>;
  /** All accounts that a search of people lists, from one position to the next; `last` is where Jira lists no more. */
  people(path: string, query: Record<string, string>, last?: number): Promise<Account[]>;
  spent: { requests: number; points: number };
}

export interface Account {
  accountId: string;
  active: boolean;
  emailAddress?: string;
}

/** Costs are those that the app counts: 1 for a request, 1 for each object of its answer, 2 for each account. */
export function peerJira(url: string, { email, token }: Identity): PeerJira {
  const spent = { requests: 0, points: 0 };
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    spent.requests += 1;
    spent.points += 1;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: authorization },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer.json();
  }

  const request = (operation: DeclaredOperation, asked: JiraRequest): Promise<unknown> =>
    send(operation.method, addressOf(operation, asked), asked.body);

  return {
    spent,

    async ask(operation, ...params) {
      const parsed = v.safeParse(operation.answer, await request(operation, operation.request(...params)));
      if (!parsed.success) throw new Error(`${operation.path} answered something else`);
      spent.points += operation.points(parsed.output);
      return parsed.output;
    },

    async list(list, params) {
      const items = [];
      let token: string | undefined;
      for (let more = true; more;) {
        const asked = list.request(params);
        const next: JiraRequest =
          list.method === 'GET'
            ? { ...asked, query: { ...asked.query, startAt: items.length, maxResults: defaultPage } }
            : { ...asked, body: { ...asked.body, maxResults: defaultPage, ...(token ? { nextPageToken: token } : {}) } };
        const parsed = v.safeParse(list.page, await request(list, next));
        if (!parsed.success) throw new Error(`${list.path} answered something else`);
        const page = parsed.output;
        spent.points += page.items.length;
        items.push(...page.items);
        token = page.nextPageToken ?? undefined;
        const ended = page.isLast ?? (page.total === undefined ? page.items.length < defaultPage : items.length >= page.total);
        more = list.method === 'GET' ? !ended : token !== undefined;
      }
      return items;
    },

    async people(path, query, last = Infinity) {
      const found: Account[] = [];
      // A page may be shorter than asked for, since some are left out of it: only an empty one ends the list.
      for (let position = 0; position < last; position += defaultPage) {
        const page = (await send('GET', `${path}?${new URLSearchParams({ ...query, startAt: String(position) })}`)) as Account[];
        spent.points += 2 * page.length;
        found.push(...page);
        if (page.length === 0) break;
      }
      return found;
    },
  };
}
