import { isIPv4 } from 'node:net';
import { isPublicHost, isWellFormedHost } from './public-host';

/** An aqua server's address in its one form, or what is wrong with it. */
export type AquaAddress =
  | {
      ok: true;
      /** For example https://app.aqua-cloud.io/aquaWebNG, without a slash at the end. */
      address: string;
      origin: string;
      /** Whether it is this very machine, which only the local host lets through. */
      loopback: boolean;
    }
  | { ok: false; why: 'not-an-address' | 'not-https' | 'port-not-allowed' | 'not-public' };

/** Ports that Forge lets apps reach (docs/platform/forge.md#ports). */
const forgePorts = [80, 8080, 443, 8443, 8444, 7990, 8089, 8090, 8085, 8060];

const apiFolder = 'aquaWebNG';

/**
 * Makes of what an admin pastes the address of aqua's API: with or without a scheme, with the address of some page of the web client, with
 * a slash at the end. A log-in inside the address is dropped: it must be kept nowhere but in the secret store.
 */
export function parseAquaAddress(input: string, { loopbackAllowed }: { loopbackAllowed: boolean }): AquaAddress {
  const typed = input.trim();
  const url = toUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // A dot at the end makes another name of the same host.
  if (url?.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  const loopback = url !== undefined && isLoopback(url.hostname);
  if (!url || !(loopback || isWellFormedHost(url.hostname))) return { ok: false, why: 'not-an-address' };
  if (loopback && loopbackAllowed) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, why: 'not-https' };
    return { ok: true, address: `${url.origin}${apiPath(url.pathname)}`, origin: url.origin, loopback };
  }
  if (url.protocol !== 'https:') return { ok: false, why: 'not-https' };
  if (loopback || !isPublicHost(url.hostname)) return { ok: false, why: 'not-public' };
  if (url.port !== '' && !forgePorts.includes(Number(url.port))) return { ok: false, why: 'port-not-allowed' };
  return { ok: true, address: `${url.origin}${apiPath(url.pathname)}`, origin: url.origin, loopback };
}

/** Whether an administrator has to consent before the app may ask this origin: the manifest covers the public cloud alone. */
export function needsConsent(origin: string): boolean {
  const url = toUrl(origin);
  return url?.protocol !== 'https:' || url.port !== '' || !url.hostname.endsWith('.aqua-cloud.io');
}

function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** aqua's own folder, in its own spelling; what stands before it stays, for servers behind a path. */
function apiPath(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => part.toLowerCase() === apiFolder.toLowerCase());
  const before = at < 0 ? [] : parts.slice(0, at);
  return `/${[...before, apiFolder].join('/')}`;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}
