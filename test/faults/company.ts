import { sampleSystems, type Systems } from '../../local/cli/systems';
import { startSamples } from '../../local/samples';
import type { Samples, ScenarioName } from '../../local/samples/types';
import { operationOf } from './members';
import { askServer } from './ask-server';
import type { System, Told } from './kinds';
import type { VirtualTime } from './virtual-time';

/** A request to one of the two systems. */
export interface Asked {
  system: System;
  method: string;
  /** Below the system's own address, with its query. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A sample company that answers without a network: each question goes to the sample servers once, and its answer is kept. */
export interface Company {
  samples: Samples;
  systems: Systems;
  /** Names and addresses of everybody. */
  people: readonly string[];
  /** The request, if it is for one of the two systems. */
  asked(url: string, init: RequestInit | undefined): Asked | undefined;
  answer(asked: Asked): Promise<Told>;
}

/** Method and path of a request, ids aside. */
export function operationName({ system, method, path }: Asked): string {
  return `${system} ${operationOf(`${method} ${path}`).source}`;
}

export async function openCompany(scenario: ScenarioName, time: VirtualTime): Promise<Company> {
  const people: string[] = [];
  const samples = await time.holding(
    startSamples(scenario, {
      now: new Date(time.now()),
      aquaTokenSeconds: 1e9,
      alter: ({ jira, aqua }) => {
        people.push(...jira.accounts.flatMap(({ displayName, email }) => [displayName, email]));
        people.push(...aqua.users.flatMap(({ firstName, surname, email }) => [`${firstName} ${surname}`, email]));
      },
    }),
  );
  const systems = sampleSystems(samples);
  const bases: [System, string][] = [
    ['aqua', samples.aqua.url],
    ['jira', samples.jira.url],
  ];
  const kept = new Map<string, Promise<Told>>();
  let token: Promise<string> | undefined;

  async function ask({ system, method, path, headers, body }: Asked): Promise<Told> {
    const base = system === 'jira' ? samples.jira.url : samples.aqua.url;
    const own = system === 'aqua' && headers['authorization'] ? { authorization: `Bearer ${await logIn()}` } : {};
    const answer = await askServer(`${base}${path}`, { method, headers: { ...headers, ...own }, body });
    return { status: answer.status, headers: answer.type === undefined ? {} : { 'content-type': answer.type }, body: answer.body };
  }

  async function logIn(): Promise<string> {
    const { username, password } = samples.scenario.aquaReader;
    token ??= askServer(`${samples.aqua.url}/api/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams({ grant_type: 'password', username, password })),
    }).then(({ body }) => (JSON.parse(body) as { access_token: string }).access_token);
    return token;
  }

  return {
    samples,
    systems,
    people,
    asked(url, init) {
      const found = bases.find(([, base]) => url.startsWith(base));
      if (!found) return undefined;
      const [system, base] = found;
      const headers = Object.fromEntries(new Headers(init?.headers).entries());
      return {
        system,
        method: init?.method ?? 'GET',
        path: url.slice(base.length),
        headers,
        body: typeof init?.body === 'string' ? init.body : '',
      };
    },
    answer(asked) {
      const who = asked.system === 'jira' ? (asked.headers['authorization'] ?? '') : '';
      const key = `${asked.system} ${asked.method} ${asked.path} ${who} ${asked.body}`;
      const known = kept.get(key) ?? time.holding(ask(asked));
      kept.set(key, known);
      return known;
    },
  };
}
