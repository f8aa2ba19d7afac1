import { z } from 'zod';
import type { Host, Identity } from './host';

/** Who can sit in front of the page. */
export interface Viewers {
  admin: Identity;
  /** Somebody without Administer Jira, where there is one. */
  member?: Identity;
}

/** A call of the bridge as the shell passes it on (facts/forge §4). */
export interface BridgeCall {
  command: string;
  payload?: unknown;
  /** Whom the shell's switch stands at. */
  as?: keyof Viewers;
  theme?: 'light' | 'dark';
}

const invokePayload = z.object({ functionKey: z.string(), payload: z.unknown().optional() });
const fetchPayload = z.object({
  product: z.literal('jira'),
  restPath: z.string().startsWith('/'),
  fetchRequestInit: z
    .object({ method: z.string().optional(), body: z.string().nullish(), headers: z.array(z.tuple([z.string(), z.string()])).optional() })
    .optional(),
});
const egressPayload = z.object({
  egresses: z.array(z.object({ key: z.string(), configured: z.array(z.object({ domain: z.string(), type: z.array(z.string()) })) })),
});

/** Answers the commands that reach the platform; those about the frame itself stay in the browser. */
export async function answerBridge(host: Host, viewers: Viewers, siteHost: string, call: BridgeCall): Promise<unknown> {
  const viewer = (call.as && viewers[call.as]) ?? viewers.admin;
  switch (call.command) {
    case 'invoke': {
      const { functionKey, payload } = invokePayload.parse(call.payload);
      return host.invoke(functionKey, payload, viewer);
    }
    case 'fetchProduct':
      return fetchProduct(host, viewer, call.payload);
    case 'getContext':
      return {
        accountId: viewer.accountId,
        cloudId: 'local',
        extension: { type: 'jira:adminPage', location: `https://${siteHost}/jira/settings/apps` },
        environmentId: 'local',
        environmentType: 'DEVELOPMENT',
        localId: 'local',
        locale: 'en-GB',
        moduleKey: host.manifest.modules['jira:adminPage'][0]?.key,
        siteUrl: `https://${siteHost}`,
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        theme: { colorMode: call.theme ?? 'light' },
      };
    case '__permission__egressSet':
      for (const { configured } of egressPayload.parse(call.payload).egresses) {
        for (const { domain, type } of configured) if (type.includes('FETCH_BACKEND_SIDE')) host.consents.add(new URL(domain).origin);
      }
      return {};
    case '__permission__egressGet':
      return {
        results: [
          { key: 'aqua', description: '', configured: [...host.consents].map((domain) => ({ domain, type: ['FETCH_BACKEND_SIDE'] })) },
        ],
      };
    default:
      throw new Error(`The local host does not know the bridge command ${call.command}.`);
  }
}

/** `requestJira` in the browser: always as the person in front of the page. */
async function fetchProduct(host: Host, viewer: Identity, payload: unknown): Promise<unknown> {
  const { restPath, fetchRequestInit: init } = fetchPayload.parse(payload);
  const response = await host.requestJira(viewer, restPath, {
    method: init?.method ?? 'GET',
    headers: Object.fromEntries(init?.headers ?? []),
    ...(init?.body ? { body: init.body } : {}),
  });
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
  };
}
