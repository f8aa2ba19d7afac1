import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sampleSystems } from '../../local/cli/systems';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { startSamples } from '../../local/samples';
import { checkIds } from '../../src/checks/ids';
import { createAquaClient } from '../../src/clients/aqua/client';
import { createJiraClient } from '../../src/clients/jira/client';
import { forgeFetchTransport } from '../../src/clients/http/forge-fetch';
import type { HttpTransport } from '../../src/clients/http/http';
import { root } from '../manifest/read-manifest';

jest.setTimeout(120_000);

/** A process that judges the whole checklist and prints the most memory that it took, in megabytes, and what came of it. */
const judging = `
const { runChecks } = require('./src/checklist/engine/run-checks.js');
const { checks } = require('./src/checks/index.js');
const { createJiraClient } = require('./src/clients/jira/client.js');
const { createAquaClient } = require('./src/clients/aqua/client.js');
const { forgeFetchTransport } = require('./src/clients/http/forge-fetch.js');
const server = process.argv[1];
const { plan, viewer, account } = JSON.parse(process.argv[2]);
const carry = forgeFetchTransport();
const judgingMs = 40_000;
const deadline = Date.now() + judgingMs;
const jira = createJiraClient({ transport: (request) => carry({ ...request, url: server + '/jira' + request.url }), deadline });
const aqua = createAquaClient({ address: server + '/aqua', ...account, transport: forgeFetchTransport(), deadline });
let most = 0;
setInterval(() => void (most = Math.max(most, process.memoryUsage.rss())), 5).unref();
const timeUp = new Promise((resolve) => setTimeout(resolve, judgingMs).unref());
const sources = { plan, eyes: 'user', jira, aqua, viewer, now: new Date() };
runChecks({ checks, sources, decisions: [], timeUp, onFault: (error) => console.error(error) }).then(async (results) => {
  await aqua.close();
  const reasons = results.flatMap(({ findings }) => findings.flatMap(({ args }) => args.reason ?? []));
  console.log(JSON.stringify({ megabytes: Math.round(most / 1024 / 1024), rows: results.length, reasons: [...new Set(reasons)].sort() }));
  process.exit();
});
`;

/** A platform tells Node how much memory there is; on a machine that has plenty, Node would clear up later. */
const asSmall = ['--max-old-space-size=160', '--max-semi-space-size=8'];

const mostBytes = 5_000_000;
const mostItems = 20_000;

/** A list with more of the same, each with names of its own: as many as an answer takes. */
function longer(list: readonly unknown[]): unknown[] {
  const first = list[0];
  if (first === undefined) return [...list];
  const size = JSON.stringify(list).length / list.length + 30;
  const count = Math.max(list.length, Math.min(mostItems, Math.floor(mostBytes / size), Math.floor(250_000 / members(first))));
  return Array.from({ length: count }, (_none, at) => (at < list.length ? list[at] : another(list[at % list.length], at)));
}

function members(value: unknown): number {
  return (JSON.stringify(value).match(/[,[{]/g) ?? []).length + 1;
}

function another(value: unknown, at: number): unknown {
  if (typeof value === 'string') return `${value} ${at}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      if (!/^(id|accountId|key|name|displayName|userName|code|title)$/i.test(name)) return [name, member];
      return [
        name,
        typeof member === 'number'
          ? 1_000_000 + at
          : typeof member === 'string' && /^\d+$/.test(member)
            ? `${1_000_000 + at}`
            : another(member, at),
      ];
    }),
  );
}

function grown(json: unknown): unknown {
  if (Array.isArray(json)) return longer(json);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, member]: [string, unknown]) => [name, Array.isArray(member) ? longer(member) : member]),
  );
}

/** An answer whose lists have as many members as they may have, and of which there is always another page. */
function hostile(json: unknown): unknown {
  const long = grown(json);
  return typeof long === 'object' && long !== null && 'isLast' in long
    ? { ...long, isLast: false, total: 1e9, nextPageToken: 'more' }
    : long;
}

it('a whole run whose lists are as long as they may be, on pages without end, stays below 256 MB', async () => {
  const samples = await startSamples('first-setup');
  const { admin } = sampleSystems(samples);
  const authorization = `Basic ${Buffer.from(`${admin.email}:${admin.token}`).toString('base64')}`;

  /** What the sample company answers, as Jira to its administrator. */
  async function told(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const [, system, path = ''] = /^\/(jira|aqua)(.*)$/.exec(request.url ?? '') ?? [];
    const body = await text(request);
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      ['authorization', 'content-type', 'accept'].includes(name) && typeof value === 'string' ? [[name, value]] : [],
    );
    const response = await fetch(`${system === 'jira' ? samples.jira.url : samples.aqua.url}${path}`, {
      method: request.method ?? 'GET',
      headers: system === 'jira' ? { ...Object.fromEntries(headers), authorization } : headers,
      ...(body === '' ? {} : { body }),
    });
    return { status: response.status, body: await response.text() };
  }

  const grownOnce = new Map<string, string>();
  const server = createServer((request, response) => {
    void told(request).then(({ status, body }) => {
      const long = grownOnce.get(body) ?? (status === 200 && /^[[{]/.test(body) ? JSON.stringify(hostile(JSON.parse(body))) : body);
      grownOnce.set(body, long);
      response.writeHead(status, { 'content-type': 'application/json' }).end(long);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const account = samples.scenario.aquaReader;
    const plain = (base: string, headers: Record<string, string>): HttpTransport => {
      const carry = forgeFetchTransport();
      return (request) =>
        carry({
          ...request,
          url: request.url.startsWith('/') ? base + request.url : request.url,
          headers: { ...request.headers, ...headers },
        });
    };
    const deadline = Date.now() + 30_000;
    const jira = createJiraClient({ transport: plain(samples.jira.url, { authorization }), deadline });
    const aqua = createAquaClient({ address: samples.aqua.url, ...account, transport: plain('', {}), deadline });
    const { plan } = await resolvePlanFile(samples.scenario.planFile, { jira, aqua, accountId: admin.accountId, now: new Date() });
    await aqua.close();
    const given = JSON.stringify({ plan, viewer: admin.accountId, account });
    const child = spawn(process.execPath, [...asSmall, '-e', judging, url, given], {
      cwd: process.env['READINESS_COMPILED'] ?? join(root, 'nowhere'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed = await text(child.stdout);
    const seen = JSON.parse(printed) as { megabytes: number; rows: number; reasons: string[] };
    expect(seen.rows).toBe(checkIds.length);
    expect(seen.reasons).toEqual(expect.arrayContaining(['aqua-too-large', 'jira-too-large']));
    expect(seen.megabytes).toBeLessThan(256);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await samples.close();
  }
});
