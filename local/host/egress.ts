import { isDeclared } from './aqua-operations';
import { outsideInvocation, signalUntil } from './invocation';
import { refuse, unreachable, type RefusalShape } from './refused-egress';

/** Ports that the platform lets apps reach, and how often one invocation may (docs/platform/forge.md#ports). */
const allowedPorts = ['', '80', '8080', '443', '8443', '8444', '7990', '8089', '8090', '8085', '8060'];
const mostRequests = 100;

export interface EgressRules {
  /** Addresses of the manifest: a URL, or one whose host begins with `*.`. */
  declared: readonly string[];
  /** Origins that an administrator consented to. */
  consented: () => Iterable<string>;
  /** The one origin on this machine that this host was started for; no platform would let it through. */
  loopback: string | undefined;
  /** Draws how the next request that does not get out is told so. */
  refusal: () => RefusalShape;
}

/**
 * The outgoing fetch of one invocation: it reaches what the manifest and administrators allow and nothing else, not by a redirect either, asks
 * aqua for what the app declares, and ends with the invocation.
 */
export function egressOf(rules: EgressRules, deadline: number): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  let requests = 0;
  return async (input, init) => {
    const asked = input instanceof Request ? input : undefined;
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isAllowed(url, rules)) return refuse(url, rules.refusal());
    const method = init?.method ?? asked?.method ?? 'GET';
    if (!isDeclared(method, url))
      throw new Error(`No operation of aqua declares ${method} ${url.pathname}: see src/clients/aqua/operations.`);
    requests += 1;
    if (requests > mostRequests) throw new Error(`An invocation may make ${mostRequests} requests to the outside in a minute.`);
    const redirect = init?.redirect ?? asked?.redirect ?? 'follow';
    const signals = [init?.signal, asked?.signal, signalUntil(deadline)].filter((signal) => signal != null);
    const answer = await outsideInvocation(() =>
      fetch(input, { ...init, redirect: redirect === 'follow' ? 'manual' : redirect, signal: AbortSignal.any(signals) }),
    ).catch((error: unknown) => unreachable(error, rules.refusal()));
    return redirect === 'follow' ? afterRedirect(answer, url, rules) : answer;
  };
}

/** Whether a request to this address would be let out. */
export function isAllowed(url: URL, { declared, consented, loopback }: Omit<EgressRules, 'refusal'>): boolean {
  if (url.origin === loopback) return true;
  if (url.protocol !== 'https:' || !allowedPorts.includes(url.port)) return false;
  return [...declared, ...consented()].some((address) => matches(url, address));
}

/** `https://*.aqua-cloud.io` stands for every host below, and not for the domain itself (docs/platform/forge.md#egress-addresses). */
function matches(url: URL, address: string): boolean {
  const wildcard = /^https:\/\/\*(\.[^/:]+)$/.exec(address)?.[1];
  if (wildcard) return url.port === '' && url.hostname.endsWith(wildcard);
  return URL.canParse(address) && new URL(address).origin === url.origin;
}

/** Nobody here follows redirects: one that leads out is refused as the platform would, and any other says how to ask. */
async function afterRedirect(answer: Response, from: URL, rules: EgressRules): Promise<Response> {
  const location = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
  if (location === null) return answer;
  await answer.body?.cancel();
  const to = new URL(location, from);
  if (!isAllowed(to, rules)) return refuse(to, rules.refusal());
  throw new Error("The local host follows no redirects: ask with redirect: 'manual'.");
}
