import { z } from 'zod';
import type { Samples } from '../../local/samples';

export type Who = keyof Samples['scenario']['identities'];

/** An answer of a sample server, its JSON read by a schema of what the test looks at. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  as<T>(schema: z.ZodType<T>): T;
}

/** Asks the sample Jira as somebody, or as nobody. */
export async function askJira(
  samples: Samples,
  path: string,
  options: { as?: Who | undefined; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { as, body, headers = {} } = options;
  const identity = as && samples.scenario.identities[as];
  const authorization = identity && `Basic ${Buffer.from(`${identity.email}:${identity.token}`).toString('base64')}`;
  const response = await fetch(`${samples.jira.url}/rest/api/3/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...headers,
      ...(authorization ? { Authorization: authorization } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answerOf(response);
}

/** Requests a token of the sample aqua. */
export async function askForToken(samples: Samples, form: Record<string, string>): Promise<Answer> {
  return answerOf(await fetch(`${samples.aqua.url}/api/token`, { method: 'POST', body: new URLSearchParams(form) }));
}

export const tokenAnswer = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() });

/** Logs in and answers a function that asks the sample aqua. */
export async function logInToAqua(
  samples: Samples,
  logIn = samples.scenario.aquaReader,
): Promise<(path: string, method?: 'GET' | 'DELETE') => Promise<Answer>> {
  const { access_token: token } = (await askForToken(samples, { grant_type: 'password', ...logIn })).as(tokenAnswer);
  return async (path, method = 'GET') =>
    answerOf(await fetch(`${samples.aqua.url}/api/${path}`, { method, headers: { Authorization: `Bearer ${token}` } }));
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, as: (schema) => schema.parse(JSON.parse(text)) };
}
