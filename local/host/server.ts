import { readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { CSPInjectionService, ExternalCspType, type CSPDetails } from '@forge/csp';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerBridge, type BridgeCall, type Viewers } from './bridge-commands';
import type { Host } from './host';

export interface ServerOptions {
  host: Host;
  viewers: Viewers;
  /** The built page. */
  pageFolder: string;
  /** What this is, for the bar at the top. */
  title: string;
  /** The site's host name as Jira tells it. */
  siteHost: string;
}

/** The header that only this host's own shell sends: another site could not without being asked first. */
const shellHeader = 'x-local-forge-host';
/** The manifest asks for no exception from the policy. */
const nothingMore: CSPDetails = {
  [ExternalCspType.IMG_SRC]: [],
  [ExternalCspType.MEDIA_SRC]: [],
  [ExternalCspType.SCRIPT_SRC]: [],
  [ExternalCspType.STYLE_SRC]: [],
  [ExternalCspType.CONNECT_SRC]: [],
  [ExternalCspType.FONT_SRC]: [],
  [ExternalCspType.FRAME_SRC]: [],
};
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  png: 'image/png',
  woff2: 'font/woff2',
};

/**
 * Serves the shell that stands for Jira, and in its frame the page under the very policy that production sends. Listens on the loopback
 * address only, and answers nobody who was led here from elsewhere.
 */
export async function createServer({ host, viewers, pageFolder, title, siteHost }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: 6 * 1024 * 1024, forceCloseConnections: true });
  const policy = new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails: nothingMore, microsEnv: 'prod', hostname: siteHost })
    .join('; ');
  const shellPolicy =
    "default-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
  const theme = await themeStyles();
  const shell = (file: string): string => readFileSync(join(__dirname, 'shell', file), 'utf8');

  server.addHook('onRequest', async (request, reply) => {
    if (!comesFromHere(request)) await reply.status(403).send('This host answers its own page only.');
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  server.get('/', (_request, reply) =>
    send(
      reply,
      'html',
      shell('shell.html').replaceAll('%TITLE%', escapeHtml(title)).replaceAll('%SITE%', escapeHtml(siteHost)),
      shellPolicy,
    ),
  );
  server.get('/shell.js', (_request, reply) => send(reply, 'js', shell('shell.js')));
  server.get('/shell.css', (_request, reply) => send(reply, 'css', shell('shell.css')));
  server.get('/app/__forge/bridge.js', (_request, reply) => send(reply, 'js', shell('bridge.js')));
  server.get('/app/__forge/theme.css', (_request, reply) => send(reply, 'css', theme));
  server.get('/viewers', () => ({ member: viewers.member !== undefined, syncUser: viewers.syncUser !== undefined }));

  server.get<{ Params: { '*': string } }>('/app/*', (request, reply) => {
    const file = normalize(request.params['*'] || 'index.html');
    if (file.startsWith('..') || file.startsWith(sep)) return reply.status(403).send();
    let content: Buffer;
    try {
      content = readFileSync(join(pageFolder, file));
    } catch {
      return reply.status(404).send('Not found');
    }
    // As from the platform: what is named after its content is fetched, and compiled, once.
    if (file.startsWith(`assets${sep}`)) reply.header('cache-control', 'max-age=31536000, immutable');
    if (file !== 'index.html') return send(reply, file.split('.').at(-1) ?? '', content, policy);
    // As the platform does: the bridge stands in the head before anything of the page.
    const page = content.toString().replace(/<head>/i, '<head><script src="./__forge/bridge.js"></script>');
    return send(reply, 'html', page, policy);
  });

  server.post<{ Body: BridgeCall }>('/__forge/bridge', async (request, reply) => {
    if (request.headers[shellHeader] === undefined) return reply.status(403).send();
    try {
      return { result: (await answerBridge(host, viewers, siteHost, request.body)) ?? null };
    } catch (error) {
      return { error: error instanceof Error ? error.message : 'The call failed.' };
    }
  });
  // Stands for the hour that has passed.
  server.post('/__forge/hour', async (request, reply) => {
    if (request.headers[shellHeader] === undefined) return reply.status(403).send();
    await host.fire('hour');
    return { events: host.queue.pending().length };
  });
  return server;
}

function send(reply: FastifyReply, type: string, content: string | Buffer, policy?: string): FastifyReply {
  if (policy) reply.header('content-security-policy', policy);
  return reply.header('content-type', types[type] ?? 'application/octet-stream').send(content);
}

/** The address in the bar is this machine's, and whoever asks from a page asks from ours: no name that was made to point here gets in. */
function comesFromHere({ headers }: FastifyRequest): boolean {
  const here = /^(127\.0\.0\.1|localhost)(:\d+)?$/;
  if (!here.test(headers.host ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/** The same for each server of this process. */
let madeStyles: Promise<string> | undefined;

function themeStyles(): Promise<string> {
  return (madeStyles ??= makeThemeStyles());
}

async function makeThemeStyles(): Promise<string> {
  // Outside of Atlassian nobody answers which of its features are on: none of them.
  setBooleanFeatureFlagResolver(() => false);
  const styles = await getThemeStyles({
    colorMode: 'auto',
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    typography: 'typography',
    shape: 'shape',
  });
  return styles.map(({ css }) => css).join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
