import { z } from 'zod';
import { consentGroupSchema } from './consents';
import type { Host, Identity } from './host';

/** Who can sit in front of the page. */
export interface Viewers {
  admin: Identity;
  /** Somebody without Administer Jira, where there is one. */
  member?: Identity;
  /** The account that does the work, where its token is at hand. */
  syncUser?: Identity;
}

/** A call of the bridge as the shell passes it on (docs/platform/forge.md#bridge). */
export interface BridgeCall {
  command: string;
  payload?: unknown;
  /** Whom the shell's switch stands at. */
  as?: keyof Viewers;
  /** Which page the frame shows: the administrators', or the self-check in the personal settings. */
  page?: 'admin' | 'personal';
  theme?: 'light' | 'dark';
  /** The reader's language in Jira. */
  locale?: 'en-GB' | 'de-DE';
}

const invokePayload = z.object({ functionKey: z.string(), payload: z.unknown().optional() });
const fetchPayload = z.object({
  product: z.literal('jira'),
  restPath: z.string().startsWith('/'),
  fetchRequestInit: z
    .object({ method: z.string().optional(), body: z.string().nullish(), headers: z.array(z.tuple([z.string(), z.string()])).optional() })
    .optional(),
});
const egressPayload = z.object({ egresses: z.array(consentGroupSchema) });
const egressKeys = z.object({ keys: z.array(z.string()).optional() }).optional();
const egressGroup = z.object({ key: z.string() });
const egressDomain = egressGroup.extend({ domain: z.string(), type: z.string() });

/** Answers the commands that reach the platform; those about the frame itself stay in the browser. */
export async function answerBridge(host: Host, viewers: Viewers, siteHost: string, call: BridgeCall): Promise<unknown> {
  const viewer = (call.as && viewers[call.as]) ?? viewers.admin;
  const { 'jira:adminPage': adminPages, 'jira:personalSettingsPage': personalPages } = host.manifest.modules;
  const moduleKey = (call.page === 'personal' ? personalPages : adminPages)[0]?.key;
  switch (call.command) {
    case 'invoke': {
      const { functionKey, payload } = invokePayload.parse(call.payload);
      return host.invoke(functionKey, payload, viewer, moduleKey);
    }
    case 'fetchProduct':
      return fetchProduct(host, viewer, call.payload);
    case 'getContext':
      return {
        accountId: viewer.accountId,
        cloudId: 'local',
        extension: {
          type: call.page === 'personal' ? 'jira:personalSettingsPage' : 'jira:adminPage',
          location: `https://${siteHost}/jira/settings/${call.page === 'personal' ? 'personal/' : ''}apps`,
        },
        environmentId: 'local',
        environmentType: 'DEVELOPMENT',
        localId: 'local',
        locale: call.locale ?? 'en-GB',
        moduleKey,
        siteUrl: `https://${siteHost}`,
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        theme: { colorMode: call.theme ?? 'light' },
      };
    case '__permission__egressGet': {
      const { keys } = egressKeys.parse(call.payload) ?? {};
      return { results: host.consents.list().filter(({ key }) => keys?.includes(key) ?? true) };
    }
    case '__permission__egressSet': {
      onlyAdmin(viewer, viewers);
      const { egresses } = egressPayload.parse(call.payload);
      host.consents.set(egresses);
      return { results: egresses };
    }
    case '__permission__egressDeleteDomain':
      onlyAdmin(viewer, viewers);
      host.consents.deleteDomain(egressDomain.parse(call.payload));
      return {};
    case '__permission__egressDeleteGroup':
      onlyAdmin(viewer, viewers);
      host.consents.deleteGroup(egressGroup.parse(call.payload));
      return {};
    default:
      throw new Error(`The local host does not know the bridge command ${call.command}.`);
  }
}

/** Consent is an administrator's to give and to take back; whoever else asks is refused (docs/platform/forge.md#consent-to-own-hosts). */
function onlyAdmin(viewer: Identity, { admin }: Viewers): void {
  if (viewer.accountId !== admin.accountId) throw new Error('Only an administrator can decide which servers this app may reach.');
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
