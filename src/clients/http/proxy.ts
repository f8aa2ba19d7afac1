import { errorLike } from './error-like';
import type { HttpTransport } from './http';

/**
 * A request did not get out to the host: the platform's proxy answered in its place (docs/platform/forge.md#refused-egress). `refused`: nobody
 * allowed the host. `unreached`: the proxy could not connect to it.
 */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  constructor(
    readonly kind: 'refused' | 'unreached',
    message: string,
  ) {
    super(message);
  }
}

/** Throws `ProxyError` where the proxy answered, so that no answer of the proxy's passes for one of the host's. */
export function tellingProxy(transport: HttpTransport): HttpTransport {
  return async (request) => {
    const response = await transport(request);
    if (/BLOCKED_EGRESS/i.test(response.header('forge-proxy-error') ?? '')) throw new ProxyError('refused', 'the platform blocked egress');
    const unreached = response.header('x-squid-error');
    if (unreached) throw new ProxyError('unreached', `the proxy says ${unreached.slice(0, 100)}`);
    return response;
  };
}

/** What the platform throws where the manifest or an administrator has not allowed the address (docs/platform/forge.md#refused-egress). */
export function isEgressRefusal(error: unknown): boolean {
  const told = errorLike(error);
  return told !== undefined && /EGRESS_ALLOWLIST|ExternalEndpointNotAllowed/i.test(`${told.name} ${told.message}`);
}
