import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../manifest/read-manifest';

/** A process that asks for many things at once and prints the most memory that it took, in megabytes, and what came of it. */
const asking = `
const { createJiraClient } = require('./src/clients/jira/client.js');
const { createAquaClient } = require('./src/clients/aqua/client.js');
const { forgeFetchTransport } = require('./src/clients/http/forge-fetch.js');
const { allFields } = require('./src/clients/jira/operations/fields.js');
const { visibleProjects } = require('./src/clients/aqua/operations/projects.js');
const server = process.argv[1];
const carry = forgeFetchTransport();
const deadline = Date.now() + 60_000;
const jira = createJiraClient({ transport: (request) => carry({ ...request, url: server + request.url }), deadline });
const aqua = createAquaClient({ address: server, username: 'u', password: 'p', transport: forgeFetchTransport(), deadline });
let most = 0;
setInterval(() => void (most = Math.max(most, process.memoryUsage.rss())), 5).unref();
const why = (work) => work.then(() => 'answered', (error) => error.why?.reason ?? String(error));
const all = Array.from({ length: 7 }, () => [why(jira.ask(allFields)), why(aqua.ask(visibleProjects))]).flat();
Promise.all(all).then(async (told) => {
  await aqua.close();
  console.log(JSON.stringify({ megabytes: Math.round(most / 1024 / 1024), told: [...new Set(told)].sort() }));
});
`;

/** A platform tells Node how much memory there is; on a machine that has plenty, Node would clear up later. */
const asSmall = ['--max-old-space-size=160', '--max-semi-space-size=8'];

/** As long as an answer may be, of small pieces. */
const full = (piece: string): string => piece.repeat(Math.floor((5 * 1024 * 1024 - 10) / piece.length));
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, '[{},{},{},{}],'));

function flood(response: ServerResponse): void {
  const piece = '{"id":"customfield_10001","name":"x"},'.repeat(2_000);
  const more = (): void => {
    while (response.write(piece)) if (response.destroyed) return;
    response.once('drain', more);
  };
  response.write('[');
  more();
}

it.each<[string, (response: ServerResponse) => void, string[]]>([
  ['have no end', flood, ['aqua-too-large', 'jira-too-large']],
  ['are bombs', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb), ['aqua-too-large', 'jira-too-large']],
  ['are millions of objects', (response) => response.end(`[${full('{},')}{}]`), ['aqua-too-large', 'jira-too-large']],
  [
    'are as large as they may be',
    (response) => response.end(`[${full('{"id":"12345678901234567890123456"},')}{}]`),
    ['aqua-too-large', 'aqua-unexpected-answer', 'jira-too-large', 'jira-unexpected-answer'],
  ],
  ['are groups in groups', (response) => response.end(full('[')), ['aqua-too-large', 'jira-too-large']],
  [
    'are wide letters',
    (response) => response.end(`["${full('ж').slice(0, 2_600_000)}"]`),
    ['aqua-too-large', 'aqua-unexpected-answer', 'jira-too-large', 'jira-unexpected-answer'],
  ],
])('a function that asks for fourteen answers which %s stays below 256 MB', async (_name, answer, told) => {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/api/token')) response.end('{"access_token":"t","expires_in":599}');
    else if (request.method === 'DELETE') response.end('""');
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const child = spawn(process.execPath, [...asSmall, '-e', asking, `http://127.0.0.1:${(server.address() as AddressInfo).port}`], {
      cwd: process.env['READINESS_COMPILED'] ?? join(root, 'nowhere'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    const seen = JSON.parse(printed) as { megabytes: number; told: string[] };
    expect(seen.told).toEqual(told);
    expect(seen.megabytes).toBeLessThan(256);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
