import { outsideInvocation } from './invocation';

/** Ports that the platform lets apps reach, and how often one invocation may (facts/forge §2.5 and §3). */
const allowedPorts = ['', '80', '8080', '443', '8443', '8444', '7990', '8089', '8090', '8085', '8060'];
const mostRequests = 100;

export interface EgressRules {
  /** Addresses of the manifest: a URL, or one whose host begins with `*.`. */
  declared: readonly string[];
  /** Origins that an administrator consented to. */
  consented: () => readonly string[];
  /** The one origin on this machine that this host was started for; no platform would let it through. */
  loopback: string | undefined;
}

/** The outgoing fetch of one invocation: it reaches what the manifest and administrators allow, and nothing else. */
export function egressOf(rules: EgressRules): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  let requests = 0;
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isAllowed(url, rules)) throw egressRefused(url);
    requests += 1;
    if (requests > mostRequests) throw new Error(`An invocation may make ${mostRequests} requests to the outside in a minute.`);
    return outsideInvocation(() => fetch(input, init));
  };
}

function isAllowed(url: URL, { declared, consented, loopback }: EgressRules): boolean {
  if (url.origin === loopback) return true;
  if (url.protocol !== 'https:' || !allowedPorts.includes(url.port)) return false;
  return [...declared, ...consented()].some((address) => matches(url, address));
}

/** `https://*.aqua-cloud.io` stands for every host below, and not for the domain itself (facts/forge §2.4). */
function matches(url: URL, address: string): boolean {
  const wildcard = /^https:\/\/\*(\.[^/:]+)$/.exec(address)?.[1];
  if (wildcard) return url.port === '' && url.hostname.endsWith(wildcard);
  try {
    return new URL(address).origin === url.origin;
  } catch {
    return false;
  }
}

/** What a function meets when the platform does not let a request out. */
function egressRefused(url: URL): Error {
  return Object.assign(new Error(`URL not included in the external fetch backend permissions: ${url.origin}.`), {
    name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
    status: 403,
  });
}
